import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '#domain/kernel/ids.ts';
import { type Entry, KINDS, ledgerOf, parseEntry, shapeByKind } from '#domain/ledger.ts';
import { sameBytes } from '#platform/cipher.ts';
import { applyChanges, type Change } from '#storage/changes.ts';
import { deriveKeys } from '#storage/format/keys.ts';
import { advanced, EMPTY_MANIFEST, sumOf } from '#storage/format/manifest.ts';
import { padded, paddedLength, unpadded } from '#storage/format/padding.ts';
import { openRow, sealRow } from '#storage/seal.ts';
import { LARGEST_SHEET, laidSheet, openSheets, sealSheet, sizeOf, writtenOut } from '#storage/sheets.ts';
import { fitting } from '../support/from-schema.ts';
import { note } from '../unit/storage/notes.ts';

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((found) => new Uint8Array(found));
const place = fc.record({
  master: bytes(32),
  vaultId: bytes(16),
  epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  id: bytes(16),
  rev: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
});

/** Head and tag round what is sealed. */
const SEALED_ROUND = 27 + 16;
/** Every size that a row of at most 60 KB can have, whatever is in it. */
const EVERY_SIZE = new Set(Array.from({ length: 60_000 }, (_, at) => paddedLength(at + 1)));

test('V12 · up to 60 KB there are fewer than a hundred sizes', () => {
  expect(EVERY_SIZE.size).toBeLessThan(100);
});

test('V2 · a row opens as itself, and never as another row, revision, vault or epoch', async () => {
  const near = place.chain((first) =>
    fc.tuple(
      fc.constant(first),
      place,
      fc.subarray(['master', 'vaultId', 'epoch', 'id', 'rev'] as const, { minLength: 1 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(near, fc.uint8Array({ maxLength: 600 }), async ([first, other, changed], plain) => {
      const second = { ...first, ...Object.fromEntries(changed.map((part) => [part, other[part]])) };
      fc.pre(JSON.stringify(first) !== JSON.stringify(second));
      const sealed = await sealRow(await deriveKeys(first.master, first.vaultId, first.epoch), first, plain);
      expect(await openRow(await deriveKeys(first.master, first.vaultId, first.epoch), first, sealed)).toEqual(plain);
      expect(await openRow(await deriveKeys(second.master, second.vaultId, second.epoch), second, sealed)).toBe(
        'damaged',
      );
    }),
  );
});

test('V2 · one flipped bit anywhere in a sealed row is noticed', async () => {
  const keys = await deriveKeys(new Uint8Array(32), new Uint8Array(16), 1);
  const binding = { id: new Uint8Array(16), rev: 1 };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.nat(), fc.nat({ max: 7 }), async (plain, where, bit) => {
      const sealed = new Uint8Array(await sealRow(keys, binding, plain));
      const at = where % sealed.length;
      sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
      expect(typeof (await openRow(keys, binding, sealed))).toBe('string');
    }),
  );
});

test('V12 · padding comes off again, and sizes only ever grow with the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 9_000 }), (plain) => {
      expect(unpadded(padded(plain))).toEqual(plain);
      expect(paddedLength(plain.length + 1)).toBeLessThanOrEqual(paddedLength(plain.length + 2));
    }),
  );
});

test.each(KINDS)('V12 · a thousand of %s lie in rows of the same few sizes as every other kind', async (kind) => {
  const keys = await deriveKeys(new Uint8Array(32), new Uint8Array(16), 1);
  const found = fc.sample(fitting(shapeByKind[kind].schema), { numRuns: 1_000, seed: 20_261_123 });
  const entries = found.flatMap((value) => {
    const entry = parseEntry(value);
    return entry.ok ? [entry.value] : [];
  });
  expect(entries.length).toBeGreaterThan(900);
  const sizes = new Set<number>();
  for (const sheet of sheetsOf(entries)) {
    const { rows } = await sealSheet(keys, 'standing', 1, sheet);
    for (const { sealed } of rows) sizes.add(sealed.length - SEALED_ROUND);
  }
  expect(sizes.size).toBeGreaterThan(0);
  expect([...sizes].filter((size) => !EVERY_SIZE.has(size))).toEqual([]);
});

test('V10 · a sheet of any texts comes back from its rows in any order, and not when one of them is missing', async () => {
  const keys = await deriveKeys(new Uint8Array(32), new Uint8Array(16), 1);
  const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 3_000 })), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), async (parts, seed) => {
      const entries = parts.map(([text, times]) =>
        note(
          text
            .repeat(times)
            .slice(0, 99_000)
            .replace(/\p{Surrogate}/gu, ''),
        ),
      );
      const { rows } = await sealSheet(keys, '2026-11', 3, entries);
      const whole = await laidSheet(keys, '2026-11', 3, entries);
      const joined = await laidSheet(keys, '2026-11', 3, entries, entries.map(writtenOut));
      expect(joined.rows.every(({ plain }, at) => sameBytes(plain, whole.rows[at]?.plain ?? plain))).toBe(true);
      expect(joined.sheet).toEqual(whole.sheet);
      const shuffled = [...rows].sort(
        (a, b) => ((a.id.charCodeAt(seed % 22) * seed) % 7) - (b.id.charCodeAt(seed % 22) % 7),
      );
      expect(await openSheets(keys, shuffled)).toMatchObject([{ name: '2026-11', rev: 3, entries }]);
      if (rows.length > 1) {
        const [found] = await openSheets(keys, rows.toSpliced(seed % rows.length, 1));
        expect(found).toHaveProperty('damaged');
      }
    }),
  );
});

test('V9 · the manifest’s sum is that of its rows, whatever came and went and in which order', async () => {
  const keys = await deriveKeys(new Uint8Array(32), new Uint8Array(16), 1);
  const mark = fc.record({ id: bytes(16).map(idOf), rev: fc.nat({ max: 9 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { maxLength: 12 }), async (marks) => {
      const grown = await advanced(keys, EMPTY_MANIFEST, [], marks, 1);
      expect(grown.sum).toBe(await sumOf(keys, marks.toReversed()));
      const half = Math.floor(marks.length / 2);
      const shrunk = await advanced(keys, grown, marks.slice(0, half), [], 1);
      expect(shrunk.sum).toBe(await sumOf(keys, marks.slice(half)));
      expect(shrunk.rows).toBe(marks.length - half);
      expect((await advanced(keys, shrunk, marks.slice(half), [], 1)).sum).toBe(0n);
    }),
  );
});

test('V18 · after any history, each change is taken back by its undo, revisions apart', () => {
  const step = fc.record({
    what: fc.constantFrom('new', 'change', 'drop'),
    at: fc.nat(),
    month: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let sheets: ReadonlyMap<string, readonly Entry[]> = new Map();
      const apply = (changes: readonly Change[]) => {
        const applied = applyChanges(asSheets(sheets), changes);
        if ('kind' in applied) throw new Error('refused');
        sheets = new Map([...sheets, ...applied.sheets]);
        return applied.undo;
      };
      apply([{ put: note('first') }, { put: note('second', '2026-10-01') }]);
      for (const { what, at, month } of steps) {
        const living = ledgerOf([...sheets.values()].flat())['check-in'];
        const chosen = living[at % Math.max(1, living.length)];
        const on = note('', `2026-0${month}-01`).on;
        const changes: readonly Change[] =
          what === 'new' || !chosen
            ? [{ put: note('new', on) }]
            : what === 'drop'
              ? [{ drop: chosen, at: chosen.changedAt }]
              : [{ put: { ...chosen, rev: chosen.rev + 1, on, line: `${at}` }, over: chosen }];
        const before = livingIn(sheets);
        const undo = apply(changes);
        const after = livingIn(sheets);
        expect(after).not.toEqual(before);
        const again = apply(undo);
        expect(livingIn(sheets)).toEqual(before);
        // What was taken back can be brought back again.
        apply(again);
        expect(livingIn(sheets)).toEqual(after);
      }
    }),
  );
});

/** Entries in sheets of one, two, three … of them, as long as they find room. */
function sheetsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sheets: (readonly Entry[])[] = [];
  let sheet: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (sheet.length > sheets.length || (sheet.length > 0 && size + sizeOf(entry) > LARGEST_SHEET)) {
      sheets.push(sheet);
      sheet = [];
      size = 0;
    }
    sheet.push(entry);
    size += sizeOf(entry);
  }
  return [...sheets, sheet];
}

function asSheets(sheets: ReadonlyMap<string, readonly Entry[]>) {
  return new Map([...sheets].map(([name, entries]) => [name, { name, rev: 1, entries, size: 100, rowIds: [] }]));
}

function livingIn(sheets: ReadonlyMap<string, readonly Entry[]>): readonly string[] {
  const living = [...sheets.values()].flat().filter((entry) => entry.kind !== 'gone' && parseEntry(entry).ok);
  return living.map((entry) => JSON.stringify({ ...entry, rev: 0 })).sort();
}
