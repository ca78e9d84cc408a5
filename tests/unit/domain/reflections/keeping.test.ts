import { describe, expect, it } from 'vitest';
import { stampOf } from '#domain/entry.ts';
import { daysAfter, instantOf, wallTimeOf } from '#domain/kernel/day.ts';
import { LONGEST_TEXT, parse } from '#domain/kernel/parse.ts';
import { byDay, firstWords } from '#domain/reflections/by-day.ts';
import {
  changeReflection,
  emptyPage,
  isBlank,
  keepReflection,
  type Page,
  pageOf,
} from '#domain/reflections/keeping.ts';
import { GENRES, isGenre, reflection } from '#domain/reflections/reflection.ts';

const today = wallTimeOf({ year: 2026, month: 11, day: 23, minute: 600 }).day;
const stamp = (chance: number, at = 1_000) => stampOf(new Uint8Array(16).fill(chance), at);
const aPage = (parts: Partial<Page> = {}): Page => ({ ...emptyPage('journal', today), text: 'A line.', ...parts });
const kept = (page: Page, at = stamp(1)) => {
  const entry = keepReflection(page, at, today);
  if (!entry.ok) throw new Error(entry.error.why);
  return entry.value;
};

describe('keeping a reflection', () => {
  it('RE1 · every genre is kept and read back as that genre', () => {
    for (const genre of GENRES) {
      const entry = kept(aPage({ genre }));
      expect(parse(reflection, JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
    }
    expect(isGenre('poem')).toBe(false);
  });

  it('RE2 · a page without words is refused at its words, with a title or without', () => {
    expect(keepReflection(aPage({ text: ' \n ' }), stamp(1), today)).toEqual({
      ok: false,
      error: { field: 'text', why: 'empty' },
    });
    expect(keepReflection(aPage({ text: '', title: 'The loan' }), stamp(1), today).ok).toBe(false);
  });

  it('RE2 · 100,000 characters are kept to the letter, one more is refused with the number', () => {
    const longest = 'ä'.repeat(LONGEST_TEXT);
    expect(kept(aPage({ text: longest })).text).toBe(longest);
    expect(keepReflection(aPage({ text: `${longest}x` }), stamp(1), today)).toEqual({
      ok: false,
      error: { field: 'text', why: 'too-long', over: 1 },
    });
  });

  it('RE2 · a title too long and a day to come are refused at their fields', () => {
    expect(keepReflection(aPage({ title: 'x'.repeat(121) }), stamp(1), today)).toMatchObject({
      error: { field: 'title', over: 1 },
    });
    expect(keepReflection(aPage({ on: daysAfter(today, 1) }), stamp(1), today)).toMatchObject({
      error: { field: 'on', why: 'future' },
    });
    expect(kept(aPage({ on: daysAfter(today, -400) })).on).toBe(daysAfter(today, -400));
  });

  it('RE2 · what is kept always reads back, whatever was typed', () => {
    const entry = kept(aPage({ text: 'half \ud83d a character', title: 'two\nlines\u202e', tags: ['a\tb'] }));
    expect(parse(reflection, entry).ok).toBe(true);
    expect(entry.title).toBe('two lines');
    expect(entry.tags).toEqual(['a b']);
  });

  it('RE7 · a change keeps the id and the moment it was made, and takes away what was emptied', () => {
    const old = kept(aPage({ title: 'The loan', tags: ['money'] }));
    const changed = changeReflection(
      old,
      { ...pageOf(old), text: 'Another line.', title: '' },
      instantOf(9_000),
      today,
    );
    expect(changed).toEqual({
      ok: true,
      value: {
        kind: 'reflection',
        id: old.id,
        rev: 2,
        changedAt: 9_000,
        madeAt: 1_000,
        genre: 'journal',
        on: today,
        text: 'Another line.',
        tags: ['money'],
      },
    });
  });

  it('RE7 · a change to nothing is refused and the entry stays', () => {
    const old = kept(aPage());
    expect(changeReflection(old, { ...pageOf(old), text: '' }, instantOf(9_000), today).ok).toBe(false);
    expect(old.text).toBe('A line.');
  });

  it('RE7 · entries lie by day, the newest day first and the last made first within it', () => {
    const before = daysAfter(today, -1);
    const first = kept(aPage({ text: 'first' }), stamp(1, 1_000));
    const second = kept(aPage({ text: 'second', tags: ['Night'] }), stamp(2, 2_000));
    const late = kept(aPage({ text: 'late', on: before, genre: 'apology' }), stamp(3, 3_000));
    expect(byDay([late, first, second])).toEqual([
      { on: today, entries: [second, first] },
      { on: before, entries: [late] },
    ]);
    expect(byDay([late, first, second], { tag: 'night' })).toEqual([{ on: today, entries: [second] }]);
    expect(byDay([late, first, second], { genre: 'apology' })).toEqual([{ on: before, entries: [late] }]);
  });

  it('RE7 · the first words end at a word and never in half a character', () => {
    expect(firstWords('One two\n three', 40)).toBe('One two three');
    expect(firstWords('One two three', 9)).toBe('One two…');
    expect(firstWords('🙂'.repeat(20), 9).isWellFormed()).toBe(true);
  });

  it('RE2 · a page with a tag alone is not blank', () => {
    expect(isBlank(aPage({ text: '  ' }))).toBe(true);
    expect(isBlank(aPage({ text: '', tags: ['night'] }))).toBe(false);
  });
});
