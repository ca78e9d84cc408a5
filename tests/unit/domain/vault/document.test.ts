import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { BACKUP_NOTE_ID } from '#domain/vault/backup-note.ts';
import { type BackupDocument, countsByKind, printDocument, readDocument } from '#domain/vault/document.ts';
import { LIMITS } from '#domain/vault/limits.ts';

const NOW = instantOf(1_795_000_000_000);
const ID = 'AAAAAAAAAAAAAAAAAAAAAA';
const idAt = (place: number) => String(place).padStart(21, '0').concat('A');

const reflection = { kind: 'reflection', id: ID, rev: 1, changedAt: 1_790_000_000_000, madeAt: 1_790_000_000_000 };
const journal = { ...reflection, genre: 'journal', on: '2026-09-21', text: 'A quiet evening.', tags: [] };
const goneAt = (place: number) => ({ kind: 'gone', id: idAt(place), rev: 2, changedAt: 1_790_000_000_000 });

const documentOf = (entries: readonly object[], more: object = {}) => ({
  format: 'kept-backup',
  version: 1,
  createdAt: 1_794_000_000_000,
  app: '0.1.0',
  entries,
  settings: {},
  ...more,
});
const read = (value: unknown) => readDocument(typeof value === 'string' ? value : JSON.stringify(value), NOW);
const fault = (kind: string, more: object = {}) => ({ ok: false, error: { kind, ...more } });

describe('a document', () => {
  test('BK1 · is read as it was printed', () => {
    const found = read(documentOf([journal, goneAt(1)], { settings: { theme: 'dark' } }));
    if (!found.ok) throw new Error(found.error.kind);
    const again = readDocument(printDocument(found.value), NOW);
    expect(again).toEqual(found);
    expect(found.value.settings).toEqual({ theme: 'dark' });
    expect(Object.fromEntries(countsByKind(found.value.entries))).toEqual({ reflection: 1, gone: 1 });
  });

  test('BK10 · never carries the note of the last backup, and drops one that is in it', () => {
    const note: Entry = {
      kind: 'backup-note',
      id: BACKUP_NOTE_ID,
      rev: 1,
      changedAt: NOW,
      madeAt: NOW,
      on: dayOf(journal.on),
      changesThen: 3,
    };
    const printed = printDocument({ createdAt: NOW, app: '0.1.0', settings: {}, entries: [note] });
    expect(printed).toContain('"entries":[]');
    expect(read(documentOf([note]))).toMatchObject({ ok: true, value: { entries: [] } });
  });

  test('BK4 · that is none of ours is refused as such', () => {
    for (const other of [
      '',
      '[]',
      'null',
      '{"format":"kept-share"}',
      'not json',
      '{"format":"kept-backup"',
      '"kept-backup"',
    ]) {
      expect(read(other)).toEqual(fault('not-a-backup'));
    }
  });

  test('BK4 · of a newer version is refused and names it, however it is written', () => {
    expect(read('{ "format": "kept-backup", "version": 2, "all": "else" }')).toEqual(fault('newer', { version: 2 }));
    for (const version of [0, -1, 1.5, '1', null])
      expect(read(documentOf([], { version }))).toEqual(fault('malformed'));
  });

  test('BK4 · with an entry that breaks a rule is refused as a whole, and names the place', () => {
    expect(read(documentOf([goneAt(1), { ...journal, on: '2026-02-30' }]))).toEqual(fault('misfit', { place: 2 }));
    expect(read(documentOf([{ ...journal, kind: 'diary' }]))).toEqual(fault('misfit', { place: 1 }));
    expect(read(documentOf([{ ...journal, id: 'short' }]))).toEqual(fault('misfit', { place: 1 }));
    expect(read(documentOf([{ ...journal, text: 'a'.repeat(LIMITS.textLength + 1) }]))).toEqual(
      fault('misfit', { place: 1 }),
    );
    expect(read(documentOf([{ ...journal, tags: ['a\u202eb'] }]))).toEqual(fault('misfit', { place: 1 }));
  });

  test('BK4 · with fields of a later kind is read without them', () => {
    const found = read(documentOf([{ ...journal, mood: 'new' }], { later: true }));
    expect(found).toMatchObject({ ok: true, value: { entries: [journal] } });
    expect(JSON.stringify(found)).not.toContain('mood');
  });

  test('BK13 · with an id twice is refused as a whole', () => {
    expect(read(documentOf([journal, { ...journal, rev: 2 }]))).toEqual(fault('doubled'));
  });

  test('BK4 · with more entries than the limit is refused, deleted ones counted apart', () => {
    const gone = Array.from({ length: LIMITS.entries + 1 }, (_, place) => goneAt(place));
    expect(read(documentOf(gone)).ok).toBe(true);
    const { kind: _, ...rest } = journal;
    const many = gone.map(({ id }) => ({ kind: 'person', ...rest, id, name: 'A' }));
    expect(read(documentOf(many))).toEqual(fault('too-many'));
  });

  test('BK4 · with brackets too deep is refused before it is parsed', () => {
    const deep = `{"format":"kept-backup","version":1,"deep":${'['.repeat(1_000_000)}`;
    expect(read(deep)).toEqual(fault('malformed'));
    expect(read(documentOf([], { deep: JSON.parse(`${'['.repeat(32)}${']'.repeat(32)}`) }))).toEqual(
      fault('malformed'),
    );
    expect(read(documentOf([{ ...journal, text: '['.repeat(100) }])).ok).toBe(true);
    expect(read(documentOf([{ ...journal, text: '\\"'.repeat(50) + '{'.repeat(100) }])).ok).toBe(true);
  });

  test('BK4 · with a moment before 2000 or ahead of this clock is refused', () => {
    for (const changedAt of [0, LIMITS.earliest - 1, NOW + LIMITS.aheadMs + 1]) {
      expect(read(documentOf([{ ...journal, changedAt }]))).toEqual(fault('clock'));
      expect(read(documentOf([{ ...journal, madeAt: changedAt }]))).toEqual(fault('clock'));
      expect(read(documentOf([], { createdAt: changedAt }))).toEqual(fault('clock'));
    }
    expect(read(documentOf([{ ...journal, changedAt: NOW + LIMITS.aheadMs }])).ok).toBe(true);
  });

  test('BK2 · of a device whose clock was wrong is made so that it can be read again', () => {
    const found = read(documentOf([journal]));
    if (!found.ok) throw new Error(found.error.kind);
    const [entry] = found.value.entries;
    if (entry?.kind !== 'reflection') throw new Error('no reflection');
    const ahead: BackupDocument = {
      ...found.value,
      createdAt: NOW,
      entries: [{ ...entry, changedAt: instantOf(4_000_000_000_000) }],
    };
    expect(readDocument(printDocument(ahead), NOW)).toMatchObject({
      ok: true,
      value: { entries: [{ changedAt: NOW }] },
    });
  });
});

describe('what a file may not smuggle in', () => {
  const printed = JSON.stringify(documentOf([journal]));

  test('BK13 · no key reaches a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const inEntry = printed.replace('"rev":1', `"${key}":{"polluted":true},"rev":1`);
      expect(read(inEntry)).toEqual(fault('malformed'));
      expect(read(printed.replace('{"format"', `{"${key}":{"polluted":true},"format"`)).ok).toBe(false);
      expect(read(inEntry.replace(key, `\\u005f${key.slice(1)}`)).ok).toBe(false);
    }
    expect('polluted' in {}).toBe(false);
    const words = 'He wrote: {"__proto__": 1} and ,"constructor":';
    expect(read(documentOf([{ ...journal, text: words }]))).toMatchObject({
      ok: true,
      value: { entries: [{ text: words }] },
    });
  });

  test('BK13 · a key twice, a space, an escape or a number written otherwise is refused', () => {
    for (const [from, to] of [
      ['"rev":1', '"rev":1,"rev":2'],
      ['"rev":1', '"rev": 1'],
      ['"rev":1', '"rev":1.0'],
      ['"rev":1', '"rev":1e400'],
      ['"rev":1', '"rev":9007199254740993'],
      ['quiet', 'qu\\u0069et'],
    ] as const) {
      expect(read(printed.replace(from, to))).toEqual(fault('malformed'));
    }
    expect(read(`${printed}\n`)).toEqual(fault('malformed'));
  });

  test('BK13 · broken characters are refused', () => {
    expect(read(documentOf([{ ...journal, text: 'a\ud800b' }]))).toEqual(fault('misfit', { place: 1 }));
    expect(read(documentOf([{ ...journal, text: 'a\u{1f54a}b' }])).ok).toBe(true);
  });
});

function dayOf(text: string) {
  const found = read(documentOf([{ ...journal, on: text }]));
  const entry = found.ok ? found.value.entries[0] : undefined;
  if (entry?.kind !== 'reflection') throw new Error('no day');
  return entry.on;
}
