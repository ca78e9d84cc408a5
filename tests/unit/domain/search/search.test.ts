import { describe, expect, it } from 'vitest';
import { newEnvelope, stampOf } from '#domain/entry.ts';
import { brand } from '#domain/kernel/brand.ts';
import { instantOf, wallTimeOf } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import { searchableOf } from '#domain/search/searchable.ts';
import { snippetOf } from '#domain/search/snippet.ts';
import { folded, foldedWords, placedWords } from '#domain/search/spelling.ts';

const on = wallTimeOf({ year: 2026, month: 11, day: 23, minute: 0 }).day;
const madeAt = instantOf(5);
const envelope = <const K extends string>(kind: K) => newEnvelope(kind, stampOf(new Uint8Array(16), 5));
const words = (entry: Entry) => searchableOf(entry)?.texts;
const marked = (texts: readonly string[], query: string) =>
  snippetOf(texts, query)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

describe('what search finds', () => {
  it('RE4 · an entry is found by everything that was written in it', () => {
    const pledgeId = brand<Id<'pledge'>>('AAAAAAAAAAAAAAAAAAAAAA');
    const plan = { cue: 'cue', obstacle: 'obstacle', fallback: 'fallback' };
    const version = { act: 'earlier', size: 'tiny', asked: 'offered', until: on, reason: 'reason' } as const;
    const entries: readonly [Entry, readonly string[] | undefined][] = [
      [
        { ...envelope('reflection'), madeAt, genre: 'journal', on, text: 'text', title: 'title', tags: ['tag'] },
        ['title', 'text', 'tag'],
      ],
      [{ ...envelope('check-in'), madeAt, on, feelings: [], facets: {}, contexts: [], line: 'line' }, ['line']],
      [{ ...envelope('check-in'), madeAt, on, feelings: [], facets: {}, contexts: [] }, undefined],
      [{ ...envelope('feeling-word'), madeAt, word: 'prickly', pleasant: -1, energy: 1 }, ['prickly']],
      [
        {
          ...envelope('pledge'),
          madeAt,
          act: 'act',
          size: 'tiny',
          asked: 'offered',
          plan,
          versions: [version],
          closing: 'end',
        },
        ['act', 'cue', 'obstacle', 'fallback', 'end', 'earlier', 'reason'],
      ],
      [{ ...envelope('outcome'), madeAt, pledgeId, on, state: 'partly', line: 'late' }, ['late']],
      [{ ...envelope('person'), madeAt, name: 'Sam', note: 'note' }, ['Sam', 'note']],
      [{ ...envelope('breach'), madeAt, role: 'hurt', name: 'The loan' }, ['The loan']],
      [
        {
          ...envelope('draft'),
          madeAt,
          content: { form: 'reflection', genre: 'journal', on, text: 'begun', further: ['more'], tags: ['tag'] },
        },
        ['begun', 'more', 'tag'],
      ],
      [{ ...envelope('draft'), madeAt, content: { form: 'outcome', line: 'half' } }, ['half']],
      [{ ...envelope('settings'), dayEndsAtMinute: 240 }, undefined],
      [{ ...envelope('gone') }, undefined],
    ];
    for (const [entry, texts] of entries) expect(words(entry), entry.kind).toEqual(texts);
  });

  it('RE5 · case, accents, ligatures and ways of composing letters do not matter', () => {
    expect(folded('ZÜRICH')).toBe(folded('zu\u0308rich'));
    expect(foldedWords('Straße, naïve, cœur; Ελλάς')).toEqual(['strasse', 'naive', 'coeur', 'ελλασ']);
    expect(foldedWords("It's 3 a.m.")).toEqual(['it', 's', '3', 'a', 'm']);
  });

  it('RE5 · where no spaces are written each character is a word, in the text and in the snippet alike', () => {
    expect(foldedWords('信頼を')).toEqual(['信', '頼', 'を']);
    expect([...placedWords('信頼を')].map((word) => word.folded)).toEqual(['信', '頼', 'を']);
  });

  it('RE5 · the snippet marks each word that begins like one looked for, as it was written', () => {
    expect(marked(['We went to Zürich. Zurichsee, too.'], 'ZURI')).toBe('We went to [Zürich]. [Zurichsee], too.');
    expect(marked(['title', 'walks at\n\nnight'], 'night')).toBe('walks at [night]');
  });

  it('RE5 · the snippet of a long text stands round the first find and says that more was left out', () => {
    const text = `${'before '.repeat(5_000)}needle ${'after '.repeat(5_000)}`;
    const shown = marked([text], 'needle');
    expect(shown).toMatch(/^… before.*\[needle\] after.* …$/);
    expect(shown.length).toBeLessThan(300);
  });

  it('RE5 · without a word of the query the beginning is shown, and nothing is marked', () => {
    expect(marked(['First words.'], 'other')).toBe('First words.');
    expect(snippetOf([], 'x')).toEqual([]);
  });
});
