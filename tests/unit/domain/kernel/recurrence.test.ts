import { describe, expect, test } from 'vitest';
import { brand } from '#domain/kernel/brand.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fallsBetween, fallsOn, firstDayOf, lastDayOf, nextFall, type Schedule } from '#domain/kernel/recurrence.ts';

const day = (text: string) => brand<Day>(text);
const monthly = (dayOfMonth: number, from = '2026-01-01'): Schedule => ({
  every: 'month',
  dayOfMonth,
  from: day(from),
});

describe('every month', () => {
  test('K4 · the 31st is the last day of a shorter month', () => {
    expect(fallsBetween(monthly(31), day('2026-01-01'), day('2026-06-30'))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
    ]);
  });

  test('K4 · the 29th and 30th use the last day of February, which has 29 in a leap year', () => {
    for (const dayOfMonth of [29, 30]) {
      expect(fallsBetween(monthly(dayOfMonth), day('2027-02-01'), day('2027-02-28'))).toEqual(['2027-02-28']);
      expect(fallsBetween(monthly(dayOfMonth), day('2028-02-01'), day('2028-02-29'))).toEqual(['2028-02-29']);
    }
  });

  test('K4 · the 28th stays the 28th', () => {
    expect(fallsOn(monthly(28), day('2028-02-28'))).toBe(true);
    expect(fallsOn(monthly(28), day('2028-02-29'))).toBe(false);
  });
});

describe('other rhythms', () => {
  test('K3 · every day falls once on each day, from its first to its last', () => {
    const schedule: Schedule = { every: 'day', from: day('2026-10-31'), until: day('2026-11-02') };
    expect(fallsBetween(schedule, day('2026-10-01'), day('2026-12-01'))).toEqual([
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]);
    expect([firstDayOf(schedule), lastDayOf(schedule)]).toEqual(['2026-10-31', '2026-11-02']);
  });

  test('K3 · weekdays fall on those days of the week and on no other', () => {
    const schedule: Schedule = { every: 'week', weekdays: [1, 7], from: day('2026-11-20') };
    expect(fallsBetween(schedule, day('2026-11-16'), day('2026-11-30'))).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-29',
      '2026-11-30',
    ]);
    expect(lastDayOf(schedule)).toBeUndefined();
  });

  test('K3 · once is once', () => {
    const schedule: Schedule = { every: 'once', on: day('2028-02-29') };
    expect(fallsBetween(schedule, day('2026-01-01'), day('2030-01-01'))).toEqual(['2028-02-29']);
    expect(nextFall(schedule, day('2026-01-01'))).toBe('2028-02-29');
    expect(nextFall(schedule, day('2028-03-01'))).toBeUndefined();
  });
});

describe('the next day', () => {
  test('K3 · today counts, and a start far ahead is found', () => {
    expect(nextFall(monthly(15), day('2026-03-15'))).toBe('2026-03-15');
    expect(nextFall(monthly(15), day('2026-03-16'))).toBe('2026-04-15');
    expect(nextFall(monthly(1, '2031-05-02'), day('2026-03-16'))).toBe('2031-06-01');
  });

  test('K3 · after the end there is none', () => {
    const schedule: Schedule = { every: 'day', from: day('2026-11-01'), until: day('2026-11-02') };
    expect(nextFall(schedule, day('2026-11-03'))).toBeUndefined();
  });
});
