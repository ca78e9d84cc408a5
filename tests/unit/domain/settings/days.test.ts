import { describe, expect, it } from 'vitest';
import { instantOf, WEEKDAYS } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';
import { DAY_ENDS, dayChoicesOf, weekFrom, withCountry, withDays } from '#domain/settings/days.ts';
import { SETTINGS_ID, settings } from '#domain/settings/settings.ts';

const at = instantOf(1_700_000_000_000);
const later = instantOf(1_700_000_100_000);

describe('days and times', () => {
  it('SE5 · without settings a day ends at 4 a.m., a week begins on Monday, and no evening is chosen', () => {
    expect(dayChoicesOf(undefined)).toEqual({ dayEndsAtMinute: 240, firstWeekday: 1, checkInDays: [] });
  });

  it('SE5 · the first choice makes the one settings entry, and it reads back as made', () => {
    const made = withDays(undefined, { dayEndsAtMinute: 0, firstWeekday: 7, checkInDays: [5, 1, 5] }, at);
    expect(made).toMatchObject({ id: SETTINGS_ID, rev: 1, dayEndsAtMinute: 0, firstWeekday: 7, checkInDays: [1, 5] });
    expect(parse(settings, made)).toEqual({ ok: true, value: made });
    expect(dayChoicesOf(made)).toEqual({ dayEndsAtMinute: 0, firstWeekday: 7, checkInDays: [1, 5] });
  });

  it('SE5 · other days leave the country as it was, and another country leaves the days', () => {
    const choices = { dayEndsAtMinute: 300, firstWeekday: 6, checkInDays: [2] } as const;
    const first = withCountry(undefined, 'IE', at);
    const second = withDays(first, choices, later);
    expect(second).toMatchObject({ country: 'IE', rev: 2, changedAt: later });
    const third = withCountry(second, 'NZ', later);
    expect(third).toEqual({ ...second, country: 'NZ', rev: 3 });
  });

  it('HE1 · a forgotten country is gone from the entry', () => {
    const forgotten = withCountry(withCountry(undefined, 'IE', at), undefined, later);
    expect(forgotten).not.toHaveProperty('country');
    expect(forgotten.rev).toBe(2);
  });

  it.each(WEEKDAYS)('SE5 · a week that begins on day %i has all seven days once, in order', (first) => {
    const week = weekFrom(first);
    expect(week[0]).toBe(first);
    expect([...week].sort()).toEqual([...WEEKDAYS]);
    for (const [index, day] of week.entries()) expect(week[(index + 1) % 7]).toBe((day % 7) + 1);
  });

  it('K1 · every end of a day that is offered can be kept', () => {
    for (const dayEndsAtMinute of DAY_ENDS) {
      const made = withDays(undefined, { dayEndsAtMinute, firstWeekday: 1, checkInDays: [] }, at);
      expect(parse(settings, made).ok).toBe(true);
    }
  });
});
