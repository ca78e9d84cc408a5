import { describe, expect, it } from 'vitest';
import { sampleEntries } from '#content/sample.ts';
import { KINDS, type Kind, parseEntry } from '#domain/ledger.ts';
import { dayNamed } from '../../support/real-looking.ts';

/** What belongs to the device, to the owner's own words, or to what became of an entry. */
const NOT_TOLD: readonly Kind[] = [
  'feeling-word',
  'draft',
  'settings',
  'contact',
  'copy',
  'backup-note',
  'other-version',
  'gone',
];

describe('sample entries', () => {
  const days = ['2026-01-01', '2026-02-28', '2026-10-26'].map(dayNamed);

  it.each(days)('FR6 · the samples of %s are entries that a ledger takes', (day) => {
    for (const entry of sampleEntries(day)) expect(parseEntry(entry), entry.kind).toMatchObject({ ok: true });
  });

  it.each(days)('FR6 · the samples of %s show every kind that a person writes', (day) => {
    const kinds = new Set(sampleEntries(day).map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(NOT_TOLD);
  });

  it('FR6 · no two samples have the same id', () => {
    const ids = days.flatMap((day) => sampleEntries(day).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
