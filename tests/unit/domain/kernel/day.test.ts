import { describe, expect, test } from 'vitest';
import { brand } from '#domain/kernel/brand.ts';
import {
  type Day,
  dayAt,
  dayNumberOf,
  daysAfter,
  daysBetween,
  firstOf,
  isDay,
  isMonth,
  lastOf,
  type Month,
  monthOf,
  monthsAfter,
  monthsBetween,
  noonOf,
  wallTimeOf,
  weekdayOf,
  weekOf,
} from '#domain/kernel/day.ts';
import { day as dayShape, parse } from '#domain/kernel/parse.ts';
import { DAY_ENDS_AT_MINUTE, dayEndOf } from '#domain/settings/settings.ts';

const day = (text: string) => brand<Day>(text);
const month = (text: string) => brand<Month>(text);
const at = (hour: number, minute: number) => wallTimeOf({ year: 2026, month: 3, day: 1, minute: hour * 60 + minute });

describe('the end of a day', () => {
  test('K1 · what is kept at 01:30 belongs to the day before', () => {
    expect(dayAt(at(1, 30), dayEndOf(undefined))).toBe('2026-02-28');
  });

  test('K1 · at 4 a.m. the new day has begun', () => {
    expect(dayAt(at(3, 59), DAY_ENDS_AT_MINUTE)).toBe('2026-02-28');
    expect(dayAt(at(4, 0), DAY_ENDS_AT_MINUTE)).toBe('2026-03-01');
  });

  test('K1 · its owner says when: at midnight, or at noon', () => {
    expect(dayAt(at(0, 0), 0)).toBe('2026-03-01');
    expect(dayAt(at(11, 58), 719)).toBe('2026-02-28');
    expect(dayAt(at(11, 59), 719)).toBe('2026-03-01');
  });
});

describe('days that exist', () => {
  test.each(['2026-01-31', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('K2 · %s is a day', (text) => {
    expect(isDay(text)).toBe(true);
    expect(parse(dayShape, text)).toEqual({ ok: true, value: text });
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-32',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '2026-11-23T00:00',
    ' 2026-11-23',
    '',
  ])('K2 · "%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(parse(dayShape, text).ok).toBe(false);
  });

  test.each([20261123, null, undefined, {}, ['2026-11-23']])('K2 · what is no text is no day', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test('K2 · a month is written like one', () => {
    expect(['2026-11', '2026-13', '2026-1', '2026-11-01'].map(isMonth)).toEqual([true, false, false, false]);
  });
});

describe('counting days', () => {
  test('K3 · no day comes twice and none is skipped where clocks change', () => {
    // Los Angeles put its clocks forward on 8 March 2026 and back on 1 November 2026.
    expect(daysAfter(day('2026-03-07'), 1)).toBe('2026-03-08');
    expect(daysAfter(day('2026-03-08'), 1)).toBe('2026-03-09');
    expect(daysAfter(day('2026-10-31'), 1)).toBe('2026-11-01');
    expect(daysAfter(day('2026-11-01'), 1)).toBe('2026-11-02');
    expect(daysBetween(day('2026-03-07'), day('2026-03-09'))).toBe(2);
  });

  test('K3 · a day that a whole country skipped is a day like any other', () => {
    // Samoa went from 29 to 31 December 2011, Kiritimati from 30 December 1994 to 1 January 1995.
    expect(daysAfter(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(daysAfter(day('1994-12-30'), 1)).toBe('1994-12-31');
  });

  test('K3 · years and leap days are crossed in both directions', () => {
    expect(daysAfter(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysAfter(day('2028-03-01'), -1)).toBe('2028-02-29');
    expect(daysBetween(day('2028-03-01'), day('2027-03-01'))).toBe(-366);
  });

  test('K3 · a weekday is the calendar’s', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1);
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(weekOf(day('2026-11-22'), 1)).toBe('2026-11-16');
    expect(weekOf(day('2026-11-22'), 7)).toBe('2026-11-22');
  });

  test('K3 · months follow each other, also from a long one to a short one', () => {
    expect(monthOf(day('2026-11-23'))).toBe('2026-11');
    expect([monthsAfter(month('2026-11'), 2), monthsAfter(month('2026-01'), -1)]).toEqual(['2027-01', '2025-12']);
    expect([firstOf(month('2028-02')), lastOf(month('2028-02')), lastOf(month('2026-02'))]).toEqual([
      '2028-02-01',
      '2028-02-29',
      '2026-02-28',
    ]);
    expect(dayNumberOf(lastOf(month('2026-04')))).toBe(30);
    expect(monthsBetween(month('2026-11'), month('2027-01'))).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween(month('2026-11'), month('2026-10'))).toEqual([]);
  });

  test('K3 · the moment that stands for a day is its noon in UTC', () => {
    expect(noonOf(day('1970-01-02'))).toBe(36 * 3_600_000);
  });
});
