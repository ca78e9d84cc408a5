import { describe, expect, it } from 'vitest';
import { type Helpline, shownLines, suggestedCountry } from '#domain/help/lines.ts';
import { type Day, daysAfter, isDay } from '#domain/kernel/day.ts';
import { COUNTRIES } from '#domain/settings/settings.ts';

const today = dayOf('2026-11-23');
const unchecked: Helpline = {
  purposes: ['crisis'],
  dialAsPrinted: '116 123',
  dialTel: '116123',
  notEmergency: true,
  source: 'example page',
  sourceType: 'operator',
  status: 'V1',
};
const checked = (daysAgo: number): Helpline => ({
  ...unchecked,
  checkedOn: daysAfter(today, -daysAgo),
  checkedBy: 'a person',
});

describe('a helpline', () => {
  it('FR13 · it is not shown until a person has checked it and put their name to it', () => {
    const { checkedOn, ...rest } = checked(0);
    expect(shownLines([unchecked, rest], today)).toEqual([]);
    expect(shownLines([{ ...unchecked, checkedOn: today }], today)).toEqual([]);
    expect(shownLines([{ ...unchecked, checkedOn: today, checkedBy: ' ' }], today)).toEqual([]);
    expect(shownLines([checked(0)], today)).toHaveLength(1);
    expect(checkedOn).toBe(today);
  });

  it.each([
    [0, 'fresh'],
    [365, 'fresh'],
    [366, 'old'],
    [730, 'old'],
    [731, undefined],
  ])('HE3 · checked %i days ago it is %s', (daysAgo, age) => {
    expect(shownLines([checked(daysAgo)], today)[0]?.age).toBe(age);
  });
});

describe('the suggested country', () => {
  it.each([
    [['de-AT', 'en-US'], 'AT'],
    [['en', 'en-IE'], 'IE'],
    [['zh-Hant-SG'], 'SG'],
    [['pt-br'], 'BR'],
    [['en'], undefined],
    [['en-001', 'fr-LU'], undefined],
    [[], undefined],
  ])('HE1 · the languages %j suggest %s', (languages, country) => {
    expect(suggestedCountry(languages, COUNTRIES)).toBe(country);
  });
});

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error('no day');
  return text;
}
