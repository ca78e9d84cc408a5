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

/** The same days counted out by hand, in whole numbers alone: no date of any library, no clock, no zone. */
function countedOut(rhythm: Schedule, from: Day, count: number): readonly string[] {
  const days: string[] = [];
  let [year, month, date] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))];
  let weekday = weekdayByZeller(year, month, date);
  for (let step = 0; step <= count; step += 1) {
    const name = `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
    const length = lengthOf(year, month);
    if (isIn(rhythm, name, { weekday, date, length })) days.push(name);
    weekday = weekday === 7 ? 1 : weekday + 1;
    date += 1;
    if (date > length) [date, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return days;
}

function isIn(
  rhythm: Schedule,
  name: string,
  at: { readonly weekday: number; readonly date: number; readonly length: number },
): boolean {
  if (rhythm.every === 'once') return rhythm.on === name;
  if (name < rhythm.from || (rhythm.until !== undefined && name > rhythm.until)) return false;
  if (rhythm.every === 'day') return true;
  if (rhythm.every === 'week') return rhythm.weekdays.some((one) => one === at.weekday);
  return at.date === Math.min(rhythm.dayOfMonth, at.length);
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Zeller's congruence, Monday 1 to Sunday 7. */
function weekdayByZeller(year: number, month: number, date: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const h =
    (date + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return ((h + 5) % 7) + 1;
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

/** Twenty years of schedules, as many as are needed to believe it. */
const MANY = process.env['KEPT_SHORT'] ? 100 : 10_000;
const TWENTY_YEARS = 7_305;

describe('schedules', () => {
  test.each(ZONES)(
    'K3, PR2 · over twenty years no schedule gives a day twice or skips one, in %s',
    (name) => {
      process.env['TZ'] = name;
      const runs = Math.ceil(MANY / ZONES.length);
      fc.assert(
        fc.property(schedule, fc.integer({ min: -400, max: 400 }), (rhythm, shift) => {
          const from = daysAfter(rhythm.every === 'once' ? rhythm.on : rhythm.from, shift);
          const found = fallsBetween(rhythm, from, daysAfter(from, TWENTY_YEARS));
          // As text: comparing seven thousand days one by one takes longer than counting them out.
          expect(found.join()).toBe(countedOut(rhythm, from, TWENTY_YEARS).join());
        }),
        { numRuns: runs },
      );
    },
    300_000,
  );

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
