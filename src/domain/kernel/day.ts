// Days, not moments: what a person keeps belongs to a day that ends when they say so.
// Calendar arithmetic is the language's own, in UTC (`Date.UTC` carries over months and leap years): decision 6.

import { type Brand, brand } from './brand.ts';

/** A calendar day, written `2026-11-23`, from 1900 to 2199. Compares and sorts as text. */
export type Day = Brand<string, 'Day'>;
/** A calendar month, written `2026-11`. Compares and sorts as text. */
export type Month = Brand<string, 'Month'>;
/** A moment: milliseconds since 1970 in UTC, whole. */
export type Instant = Brand<number, 'Instant'>;
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** What the clock on the wall shows: the local calendar day, and minutes since midnight (0-1439). */
export type WallTime = { readonly day: Day; readonly minute: number };

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const DAY_MS = 86_400_000;
const DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** The moment `ms` milliseconds after 1970 began. */
export function instantOf(ms: number): Instant {
  return brand<Instant>(Math.trunc(ms));
}

/** The wall time that a wall clock shows; `month` is 1-12. */
export function wallTimeOf(clock: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minute: number;
}): WallTime {
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  const day = brand<Day>(`${padded(clock.year, 4)}-${padded(clock.month, 2)}-${padded(clock.day, 2)}`);
  return { day, minute: clock.minute };
}

/** Whether `text` names a day that exists: `2026-02-30` does not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  // Every entry that is read asks this; only the end of a month needs the calendar.
  const number = Number(text.slice(8));
  return number <= 28 || dateOf(text).getUTCDate() === number;
}

/** Whether `text` is written like a month. */
export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && MONTH.test(text);
}

/** The day `count` days after `day` (before, when negative). */
export function daysAfter(day: Day, count: number): Day {
  // Most steps stay within days that every month has, and need no calendar.
  const number = dayNumberOf(day) + count;
  if (number >= 1 && number <= 28) return brand<Day>(day.slice(0, 8) + String(number).padStart(2, '0'));
  return dayOfDate(dateOf(day, 0, count));
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return (dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return brand<Month>(day.slice(0, 7));
}

/** The month `count` months after `month`. */
export function monthsAfter(month: Month, count: number): Month {
  return monthOf(dayOfDate(dateOf(`${month}-01`, count)));
}

/** The months from `from` to `to`, both included; none where `to` comes first. */
export function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The first day of a month. */
export function firstOf(month: Month): Day {
  return brand<Day>(`${month}-01`);
}

/** The last day of a month, leap years included. */
export function lastOf(month: Month): Day {
  return daysAfter(firstOf(monthsAfter(month, 1)), -1);
}

/** The day of the month, 1-31. */
export function dayNumberOf(day: Day): number {
  return Number(day.slice(8));
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  const sundayFirst = dateOf(day).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 1;
}

/** The first day of the week that `day` lies in, where weeks begin on `first`. */
export function weekOf(day: Day, first: Weekday): Day {
  return daysAfter(day, -((weekdayOf(day) - first + 7) % 7));
}

/**
 * The day a wall time belongs to, where days end `endsAtMinute` minutes after midnight (rule K1).
 * At 01:30 with an end at 04:00 it is still the day before.
 */
export function dayAt(wall: WallTime, endsAtMinute: number): Day {
  return wall.minute < endsAtMinute ? daysAfter(wall.day, -1) : wall.day;
}

/** Noon of a day in UTC, for formatting it by name; never a moment that something happened. */
export function noonOf(day: Day): Instant {
  return instantOf(dateOf(day).getTime() + DAY_MS / 2);
}

/** Midnight in UTC of a day, so many months and days on. */
function dateOf(day: string, months = 0, days = 0): Date {
  const [year, month, number] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return new Date(Date.UTC(year, month - 1 + months, number + days));
}

function dayOfDate(date: Date): Day {
  return brand<Day>(date.toISOString().slice(0, 10));
}
