// Restore, against files whose outside is spoilt (`vault.md` 6.2, F13): every bit of the age head, every cut of it, and
// the whole age test kit. Each ends in a refusal that has a sentence, and the ledger is as it was, to the byte.

import { writeFileSync } from 'node:fs';
import { armor } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isDay } from '#domain/kernel/day.ts';
import type { Entry, Living } from '#domain/ledger.ts';
import { commit, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { backupFileOf } from '../support/backup-file.ts';
import { realLookingEntries } from '../support/real-looking.ts';
import { ageVectors } from '../vectors/age-kit.ts';
import { NOW } from './documents.ts';
import { judged } from './judge.ts';

/** Against hanging. A flipped figure of the work factor may ask for 2^18. */
const HANGS_AFTER_MS = 180_000;

const until = '2026-11-22';
if (!isDay(until)) throw new Error('no day');
let file: Buffer = Buffer.alloc(0);
let headEnds = 0;
const refused = new Map<string, number>();

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  useLedger(await createSampleVault());
  const entries = realLookingEntries({ count: 12, seed: 5, until }).filter(isLiving);
  const kept = await commit(entries.slice(0, 6).map((put) => ({ put })));
  if (!kept.ok) throw new Error(kept.error.kind);
  file = await backupFileOf(entries, NOW);
  headEnds = file.indexOf('\n', file.indexOf('\n--- ') + 1) + 1;
});

/** For the fault run, which adds it up. */
afterAll(() => {
  const path = process.env['KEPT_FAULT_REPORT'];
  if (path) writeFileSync(path, JSON.stringify(Object.fromEntries(refused)));
});

describe('a file that is spoilt on the outside', () => {
  test('PF3 · opens as long as it is whole', async () => {
    expect(await judged(file, 'merge')).toMatchObject({ kind: 'opened', wrong: [] });
  });

  test('PF3 · is refused with any bit of its head flipped', { timeout: HANGS_AFTER_MS }, async () => {
    expect(headEnds).toBe(150);
    for (let at = 0; at < headEnds; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = Buffer.from(file);
        flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << bit), at);
        await isRefused(flipped, `bit ${bit} of byte ${at}`);
      }
    }
  });

  test('PF3 · is refused wherever it is cut off', { timeout: HANGS_AFTER_MS }, async () => {
    for (let length = 0; length < file.length; length += 1) {
      await isRefused(file.subarray(0, length), `the first ${length} bytes`);
    }
    const text = Buffer.from(armor.encode(new Uint8Array(file)));
    for (let length = 0; length < text.length - 1; length += 7) {
      await isRefused(text.subarray(0, length), `the first ${length} letters`);
    }
  });

  test.each(ageVectors())('PF2, PF3 · $name of the age test kit is no backup', async ({ file: vector, passphrase }) => {
    await isRefused(vector, 'it', passphrase);
  });
});

async function isRefused(spoilt: Buffer, what: string, passphrase?: string): Promise<void> {
  const { kind, wrong } = await judged(spoilt, 'merge', passphrase);
  refused.set(kind, (refused.get(kind) ?? 0) + 1);
  expect(wrong, what).toEqual([]);
  expect(kind, what).not.toBe('opened');
}

function isLiving(entry: Entry): entry is Living {
  return entry.kind !== 'gone' && entry.kind !== 'other-version';
}
