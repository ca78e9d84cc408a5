// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import type { CheckIn, CheckInParts } from '#domain/check-ins/check-in.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { LastCheckIn, sentenceOf } from '#features/check-ins/LastCheckIn.tsx';
import { aCheckIn, TODAY } from '../../domain/check-ins/builders.ts';
import { clear, one, show } from '../../ui/stage.ts';

const without = (some: Partial<CheckInParts>): CheckIn => {
  const { cell: _, ...entry } = aCheckIn(some);
  return entry;
};

describe('the last check-in on Today', () => {
  beforeEach(() => loadWords(['checkIns']));
  afterEach(clear);

  it('CI1 · its words make the sentence, else its place, else only that there was one', () => {
    const felt = [{ word: 'cautious' }, { word: 'hopeful', strength: 1 }] as const;
    expect(sentenceOf(aCheckIn({ feelings: felt }))).toBe('You were cautious and a little hopeful.');
    expect(sentenceOf(aCheckIn({ cell: { pleasant: 1, energy: -1 } }))).toBe('It was pleasant, with low energy.');
    expect(sentenceOf(without({ facets: { hope: 2 } }))).toBe('You kept a check-in.');
  });

  it('CI4 · words that do not follow "you were", and words of one\'s own, are noted', () => {
    expect(sentenceOf(aCheckIn({ feelings: [{ word: 'longing', strength: 3 }] }))).toBe(
      'You noted longing (strongly).',
    );
    expect(sentenceOf(aCheckIn({ feelings: [{ word: 'wobbly' }, { word: 'sad' }] }))).toBe('You noted wobbly and sad.');
  });

  it('CI8 · it says when it was and leads to it, and never shows its own line', () => {
    const entry = aCheckIn({ line: 'Nobody reads this here.' });
    show(<LastCheckIn checkIn={entry} today={daysAfter(TODAY, 1)} />);
    expect(document.body.textContent).toContain('Yesterday');
    expect(document.body.textContent).not.toContain('Nobody');
    expect(one('a').getAttribute('href')).toBe(`#/check-in/${entry.id}`);
  });
});
