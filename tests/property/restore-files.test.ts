import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { instantOf, isDay } from '#domain/kernel/day.ts';
import { parseEntry } from '#domain/ledger.ts';
import { printDocument, readDocument } from '#domain/vault/document.ts';
import { lookInside } from '../../src/features/vault/worker/backup.worker.ts';
import { inOrder, PASSPHRASE, sealedFileOf } from '../support/backup-file.ts';
import { realLookingEntries } from '../support/real-looking.ts';

const until = '2026-11-22';
if (!isDay(until)) throw new Error('no day');
const NOW = instantOf(Date.UTC(2026, 10, 23));
const entries = realLookingEntries({ count: 60, seed: 11, until });
const text = printDocument({ createdAt: NOW, app: '0.1.0', settings: {}, entries });
const look = (bytes: Uint8Array) => lookInside(new Uint8Array(bytes), PASSPHRASE, NOW, () => {});

/** A cheap key, so that thousands of files can be tried. */
const seal = (inside: string | Buffer) => sealedFileOf(inside, PASSPHRASE, 1);

let sealed: Buffer;
beforeAll(async () => {
  sealed = await seal(text);
});

type Spoil = (bytes: Buffer, at: number, length: number, with_: number) => Buffer;
const SPOILS: readonly Spoil[] = [
  (bytes, at, _, with_) => Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ (with_ || 1) : byte))),
  (bytes, at) => bytes.subarray(0, at),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]),
  (bytes, at, length, with_) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, with_), bytes.subarray(at)]),
];
const spoilt = (bytes: () => Buffer) =>
  fc
    .tuple(fc.constantFrom(...SPOILS), fc.nat(), fc.integer({ min: 1, max: 300 }), fc.nat({ max: 255 }))
    .map(([spoil, at, length, with_]) => {
      const whole = bytes();
      return spoil(whole, at % whole.length, length, with_);
    });

describe('a file that somebody spoilt', () => {
  test('BK4 · is refused, or read as it was; it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        spoilt(() => sealed),
        async (bytes) => {
          const found = await look(bytes);
          if (found.ok) expect(inOrder(found.value.entries)).toEqual(inOrder(entries));
          else expect(found.error.kind).toMatch(/^(foreign|damaged|cut|wrong-passphrase|too-much-work|keyed|empty)$/);
        },
      ),
    );
  });

  test('BK4 · inside its seal is refused, or holds nothing but entries that fit', async () => {
    await fc.assert(
      fc.asyncProperty(
        spoilt(() => gzipSync(text)),
        async (bytes) => {
          const found = await look(await seal(bytes));
          if (found.ok) expect(inOrder(found.value.entries)).toEqual(inOrder(entries));
        },
      ),
    );
  });

  test('BK13 · in its document is refused, or holds nothing but entries that fit, and reaches no prototype', () => {
    fc.assert(
      fc.property(
        spoilt(() => Buffer.from(text)),
        (bytes) => {
          const found = readDocument(bytes.toString('utf8'), NOW);
          if (found.ok)
            for (const entry of found.value.entries) expect(parseEntry(entry)).toEqual({ ok: true, value: entry });
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('BK13 · any JSON at all in the place of an entry is refused or left out', () => {
    const before = text.slice(0, text.indexOf('[') + 1);
    fc.assert(
      fc.property(fc.json(), (json) => {
        const found = readDocument(`${before}${json}],"settings":{}}`, NOW);
        expect(found.ok).toBe(false);
        expect('polluted' in {}).toBe(false);
      }),
    );
  });

  test('BK4 · any bytes at all are refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect((await look(bytes)).ok).toBe(false);
        expect((await look(await seal(Buffer.from(bytes)))).ok).toBe(false);
      }),
    );
  });
});
