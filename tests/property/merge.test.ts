import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, isAlike } from '#domain/exchange/canonical.ts';
import { higher, merge } from '#domain/exchange/merge.ts';
import { type Entry, parseEntry } from '#domain/ledger.ts';
import { idOfText } from '#storage/backup/version-id.ts';

const IDS = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(21).concat('A'));

/** Versions of very few entries, so that they meet: equal ones, changed ones, deleted ones, of three kinds. */
const version: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.constantFrom(...IDS),
    kind: fc.constantFrom('reflection', 'reflection', 'gone', 'settings', 'person'),
    rev: fc.integer({ min: 1, max: 4 }),
    changedAt: fc.integer({ min: 1_000_000_000_000, max: 1_000_000_000_003 }),
    words: fc.constantFrom('one', 'two', 'three'),
  })
  .map(({ words, ...envelope }) => read({ ...envelope, ...fields(envelope.kind, words) }));

/** A ledger: at most one entry per id. */
const ledger = fc
  .array(version, { maxLength: 6 })
  .map((entries) => [...new Map(entries.map((entry) => [entry.id, entry])).values()]);

const joined = (a: readonly Entry[], b: readonly Entry[]) => merge(a, b, idOfText).entries;
const sorted = (entries: readonly Entry[]) => entries.map(canonical).sort();

test('two values that are alike field by field have one canonical text, whatever the order of their fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      if (isAlike(a, b)) expect(canonical(a)).toBe(canonical(b));
      expect(isAlike(a, JSON.parse(canonical(a)))).toBe(true);
    }),
  );
});

describe('merge', () => {
  test('BK5 · is commutative', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        expect(sorted(joined(a, b))).toEqual(sorted(joined(b, a)));
      }),
    );
  });

  test('BK5 · is associative', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        expect(sorted(joined(joined(a, b), c))).toEqual(sorted(joined(a, joined(b, c))));
      }),
    );
  });

  test('BK5 · is idempotent, also once other versions lie beside', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        expect(sorted(joined(a, a))).toEqual(sorted(a));
        const both = joined(a, b);
        expect(sorted(joined(both, both))).toEqual(sorted(both));
        expect(sorted(joined(both, b))).toEqual(sorted(both));
      }),
    );
  });

  test('BK5 · loses no words: each version stands, lies beside, or was older than its deletion', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const both = joined(a, b);
        for (const entry of [...a, ...b]) {
          if (entry.kind !== 'reflection' && entry.kind !== 'person') continue;
          const stands = both.find(({ id }) => id === entry.id);
          const isBeside = both.some(
            (held) => held.kind === 'other-version' && canonical(held.was) === canonical(entry),
          );
          const isDeleted = stands?.kind === 'gone' && stands.rev > entry.rev;
          expect(isBeside || isDeleted || canonical(stands) === canonical(entry)).toBe(true);
        }
      }),
    );
  });

  test('BK5 · the version that stands is the same whichever is asked first', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(canonical(higher(a, b))).toBe(canonical(higher(b, a)));
      }),
    );
  });

  test('BK6 · what was deleted on either side stays deleted, and older versions of it do not lie beside', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        const all = joined(joined(a, b), c);
        for (const entry of [...a, ...b, ...c]) {
          if (entry.kind !== 'gone') continue;
          expect(all.find(({ id }) => id === entry.id)?.kind).toBe('gone');
          const older = all.filter(
            (held) => held.kind === 'other-version' && held.of === entry.id && held.was.rev < entry.rev,
          );
          expect(older).toEqual([]);
        }
      }),
    );
  });

  test('BK5 · another version that was let go does not come back', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const both = joined(a, b);
        const letGo = both.map(
          (entry): Entry =>
            entry.kind === 'other-version'
              ? read({ kind: 'gone', id: entry.id, rev: entry.rev + 1, changedAt: entry.changedAt })
              : entry,
        );
        expect(joined(joined(letGo, a), b).filter(({ kind }) => kind === 'other-version')).toEqual([]);
      }),
    );
  });

  test('BK8 · the counts add up: everything written that is in the file or here is counted once', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const { counts } = merge(a, b, idOfText);
        const written = (entries: readonly Entry[]) =>
          entries.filter(({ kind }) => kind === 'reflection' || kind === 'person').map(({ id }) => id);
        const together = new Set([...written(a), ...written(b)]);
        // Where the kinds of one id differ (settings here, a person there) only one of them is looked at.
        fc.pre([...a, ...b].every(({ kind }) => kind !== 'settings'));
        const sum = Object.values(counts).reduce((all, count) => all + count, 0);
        expect(sum).toBe(together.size);
      }),
    );
  });
});

function fields(kind: string, words: string): object {
  if (kind === 'reflection')
    return { madeAt: 1_000_000_000_000, genre: 'journal', on: '2026-11-01', text: words, tags: [] };
  return kind === 'person' ? { madeAt: 1_000_000_000_000, name: words } : {};
}

function read(value: unknown): Entry {
  const entry = parseEntry(value);
  if (!entry.ok) throw new Error(`${entry.error.path}: ${entry.error.rule}`);
  return entry.value;
}
