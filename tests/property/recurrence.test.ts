// Recurrence over any span of the calendar. The zone of the process must not matter, so each run sets another one.

import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { brand } from '#domain/kernel/brand.ts';
import {
  type Day,
  dayNumberOf,
  daysAfter,
  daysBetween,
  isDay,
  lastOf,
  monthOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '#domain/kernel/day.ts';
import { fallsBetween, fallsOn, nextFall, type Schedule } from '#domain/kernel/recurrence.ts';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Apia', 'Asia/Kathmandu'];
const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const START = brand<Day>('1950-01-01');
const zone = fc.constantFrom(...ZONES);
const day = fc.integer({ min: 0, max: 80_000 }).map((count) => daysAfter(START, count));
const length = fc.integer({ min: 0, max: 800 });
const weekdays = fc.subarray<Weekday>([...WEEKDAYS], { minLength: 1 });
const dayOfMonth = fc.integer({ min: 1, max: 31 });

const schedule: fc.Arbitrary<Schedule> = fc.oneof(
  day.map((on): Schedule => ({ every: 'once', on })),
  fc.tuple(day, length).map(([from, count]): Schedule => ({ every: 'day', from, until: daysAfter(from, count) })),
  fc.tuple(day, weekdays).map(([from, chosen]): Schedule => ({ every: 'week', weekdays: chosen, from })),
  fc.tuple(day, dayOfMonth).map(([from, number]): Schedule => ({ every: 'month', dayOfMonth: number, from })),
);

/** What `work` answers in each of two zones. */
function inBoth<T>(zones: readonly [string, string], work: () => T): readonly [T, T] {
  const answers = zones.map((name) => {
    process.env['TZ'] = name;
    return work();
  });
  const [first, second] = answers;
  if (first === undefined || second === undefined) throw new Error('no answer');
  return [first, second];
}

describe('days', () => {
  test('K3 · counting forth and back comes home, in any zone', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), zone, (from, count, name) => {
        process.env['TZ'] = name;
        const to = daysAfter(from, count);
        if (!isDay(to)) return;
        expect(daysBetween(from, to)).toBe(count);
        expect(daysAfter(to, -count)).toBe(from);
      }),
    );
  });

  test('K3 · the day after is a later day, another weekday, and never the same in text', () => {
    fc.assert(
      fc.property(day, zone, (from, name) => {
        process.env['TZ'] = name;
        const next = daysAfter(from, 1);
        expect(next > from).toBe(true);
        expect(weekdayOf(next)).toBe((weekdayOf(from) % 7) + 1);
      }),
    );
  });
});

describe('schedules', () => {
  test('K3 · a schedule falls on the same days wherever the device is', () => {
    fc.assert(
      fc.property(schedule, day, length, fc.tuple(zone, zone), (rhythm, from, count, zones) => {
        const [here, there] = inBoth(zones, () => fallsBetween(rhythm, from, daysAfter(from, count)));
        expect(here).toEqual(there);
      }),
    );
  });

  test('K3 · the days come in order, none twice, and just those on which it falls', () => {
    fc.assert(
      fc.property(schedule, day, length, (rhythm, from, count) => {
        const to = daysAfter(from, count);
        const days = fallsBetween(rhythm, from, to);
        expect(days).toEqual([...new Set(days)].sort());
        const each = Array.from({ length: count + 1 }, (_, place) => daysAfter(from, place));
        expect(days).toEqual(each.filter((one) => fallsOn(rhythm, one)));
      }),
    );
  });

  test('K3 · a span cut in two has the days of its halves', () => {
    fc.assert(
      fc.property(schedule, day, length, length, (rhythm, from, first, second) => {
        const middle = daysAfter(from, first);
        const to = daysAfter(middle, second + 1);
        const halves = [...fallsBetween(rhythm, from, middle), ...fallsBetween(rhythm, daysAfter(middle, 1), to)];
        expect(fallsBetween(rhythm, from, to)).toEqual(halves);
      }),
    );
  });

  test('K3 · the next day is the first on which it falls', () => {
    fc.assert(
      fc.property(schedule, day, (rhythm, from) => {
        const next = nextFall(rhythm, from);
        const last = next ?? daysAfter(from, 400);
        expect(last >= from).toBe(true);
        expect(fallsBetween(rhythm, from, last)).toEqual(next === undefined ? [] : [next]);
      }),
    );
  });

  test('K4 · once in every month, on its number or on the month’s last day', () => {
    fc.assert(
      fc.property(dayOfMonth, day, (number, from) => {
        const rhythm: Schedule = { every: 'month', dayOfMonth: number, from: brand<Day>('1950-01-01') };
        const month = monthOf(from);
        const [only, ...more] = fallsBetween(rhythm, brand<Day>(`${month}-01`), lastOf(month));
        expect(more).toEqual([]);
        expect(only && dayNumberOf(only)).toBe(Math.min(number, dayNumberOf(lastOf(month))));
      }),
    );
  });
});
