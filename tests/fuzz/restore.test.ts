// Restore, against files that nobody should have made (`vault.md` 5.3, 7: X10, X11; R3). A short form runs with the
// suite; `npm run fuzz` tries ten thousand.

import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { armor } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { instantOf, isDay } from '#domain/kernel/day.ts';
import type { Living } from '#domain/ledger.ts';
import { printDocument } from '#domain/vault/document.ts';
import { commit, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { PASSPHRASE, sealedFileOf } from '../support/backup-file.ts';
import { realLookingEntries } from '../support/real-looking.ts';
import { type Case, fileOf, keepCase, keptCases, type Layer } from './corpus.ts';
import { documents, NOW } from './documents.ts';
import { edited } from './edits.ts';
import { judged } from './judge.ts';

const RUNS = Number(process.env['KEPT_FUZZ'] ?? 300);
const SEED = Number(process.env['KEPT_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const HANGS_AFTER_MS = 120_000 + RUNS * 100;

const until = '2026-11-22';
if (!isDay(until)) throw new Error('no day');
const small = realLookingEntries({ count: 40, seed: 5, until });
const texts = [[], small, realLookingEntries({ count: 300, seed: 6, until })].map((entries) =>
  Buffer.from(printDocument({ createdAt: instantOf(NOW), app: '0.1.0', settings: { theme: 'none' }, entries })),
);
// The last is not pressed together, so that it fills several chunks of the seal.
const packed = texts.map((text, place) => gzipSync(text, { level: place === 2 ? 0 : 9 }));
let sealed: readonly Buffer[] = [];
let armoured: readonly Buffer[] = [];

const cases: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 4,
    arbitrary: layered(
      'file',
      edited(() => sealed),
    ),
  },
  {
    weight: 2,
    arbitrary: layered(
      'file',
      edited(() => armoured),
    ),
  },
  {
    weight: 3,
    arbitrary: layered(
      'packed',
      edited(() => packed),
    ),
  },
  {
    weight: 3,
    arbitrary: layered(
      'document',
      edited(() => texts),
    ),
  },
  { weight: 5, arbitrary: layered('document', documents.map(Buffer.from)) },
);

beforeAll(async () => {
  // What a clock refuses must not depend on the day of the run.
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  sealed = await Promise.all(packed.map((bytes) => sealedFileOf(bytes, PASSPHRASE, 1)));
  armoured = sealed.map((bytes) => Buffer.from(armor.encode(new Uint8Array(bytes))));
  useLedger(await createSampleVault());
  const here = small.filter((entry): entry is Living => entry.kind !== 'gone' && entry.kind !== 'other-version');
  const answer = await commit(here.slice(0, 20).map((put) => ({ put })));
  if (!answer.ok) throw new Error(answer.error.kind);
});

describe('restore', () => {
  test.each(keptCases())('PF3 · $name is answered as it is kept', async ({ expected, ...kept }) => {
    const { kind, wrong } = await judged(await fileOf(kept), 'merge');
    expect(wrong).toEqual([]);
    if (expected !== 'any') expect(kind).toBe(expected);
  });

  test(
    'PF3 · refuses or reads whatever it is given, in its time, and touches nothing else',
    async () => {
      const tally = new Map<string, number>();
      let slowestMs = 0;
      const property = fc.asyncProperty(cases, fc.boolean(), async (one, isMerge) => {
        const { kind, ms, wrong } = await judged(await fileOf(one), isMerge ? 'merge' : 'replace');
        tally.set(`${one.layer} ${kind}`, (tally.get(`${one.layer} ${kind}`) ?? 0) + 1);
        slowestMs = Math.max(slowestMs, ms);
        return wrong.length === 0 || Promise.reject(new Error(wrong.join('; ')));
      });
      const found = await fc.check(property, { numRuns: RUNS, seed: SEED });
      const failed = found.counterexample?.[0];
      const kept = failed && keepCase(failed);
      report({ seed: SEED, runs: found.numRuns, slowestMs, tally: Object.fromEntries([...tally].sort()), kept });
      expect(kept, `seed ${SEED}: ${found.errorInstance}`).toBeUndefined();
    },
    HANGS_AFTER_MS,
  );
});

function layered(layer: Layer, bytes: fc.Arbitrary<Buffer>): fc.Arbitrary<Case> {
  return bytes.map((made) => ({ layer, bytes: made }));
}

/** For `npm run fuzz`, which prints it. */
function report(figures: object): void {
  const path = process.env['KEPT_FUZZ_REPORT'];
  if (path) writeFileSync(path, JSON.stringify(figures));
}
