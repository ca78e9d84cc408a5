import { describe, expect, test } from 'vitest';
import { sampleEntries } from '#content/sample.ts';
import { newEnvelope } from '#domain/entry.ts';
import { copyOf, isAsCopied, type Original, originalOf } from '#domain/exchange/copying.ts';
import { type Entry, entriesOf, KINDS, ledgerOf } from '#domain/ledger.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { aStamp, day } from '../../../support/promises.ts';

const ledger = ledgerOf(sampleEntries(day('2026-11-23')));

function found(entry: Entry): Original {
  const original = originalOf(entry, ledger);
  if (original === undefined) throw new Error(`nothing of a ${entry.kind} can be shown`);
  return original;
}

function aReflection(text: string): Reflection {
  const stamp = aStamp();
  return {
    ...newEnvelope('reflection', stamp),
    madeAt: stamp.at,
    genre: 'apology',
    on: day('2026-11-02'),
    text,
    tags: ['mine'],
  };
}

describe('copies', () => {
  test('LK20 · of drafts, people, numbers and settings nothing can be chosen', () => {
    const shown = new Set(entriesOf(ledger).flatMap((entry) => (originalOf(entry, ledger) ? [entry.kind] : [])));
    for (const kind of [
      'draft',
      'person',
      'breach',
      'contact',
      'settings',
      'feeling-word',
      'waymark',
      'gone',
    ] as const) {
      expect(KINDS).toContain(kind);
      expect(shown).not.toContain(kind);
    }
    expect(shown).toContain('pledge');
    expect(shown).toContain('check-in');
    expect(shown).toContain('boundary');
  });

  test('LK20 · a copy holds what was chosen and no moment of its original, and its day only on wish', () => {
    for (const entry of entriesOf(ledger)) {
      const original = originalOf(entry, ledger);
      if (original === undefined) continue;
      const withoutDay = copyOf(original, false, aStamp());
      expect(withoutDay).not.toHaveProperty('on');
      expect(JSON.stringify(withoutDay)).not.toContain(String(entry.changedAt));
      expect(JSON.stringify(withoutDay)).not.toContain('"minute"');
      expect(copyOf(original, true, aStamp()).on).toBe(original.on);
    }
  });

  test('LK20 · tags stay behind, and the words are to the letter', () => {
    const entry = aReflection('Two lines,\nas they were typed.  ');
    expect(found(entry).parts).toEqual({
      origin: 'apology',
      passages: [{ text: 'Two lines,\nas they were typed.  ' }],
    });
  });

  test('LK20 · a copy stays as it was when its original changes, and the difference is seen', () => {
    const entry = aReflection('As it was.');
    const copy = copyOf(found(entry), true, aStamp());
    const changed = { ...entry, rev: 2, text: 'As it is now.' };
    expect(copy.passages).toEqual([{ text: 'As it was.' }]);
    expect(isAsCopied(copy, found(entry).parts)).toBe(true);
    expect(isAsCopied(copy, found(changed).parts)).toBe(false);
  });
});
