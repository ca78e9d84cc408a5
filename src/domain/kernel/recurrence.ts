// Recurrence: on which days something falls. Pure calendar; the person's clock never enters.

import {
  type Day,
  dayNumberOf,
  daysAfter,
  firstOf,
  lastOf,
  monthOf,
  monthsBetween,
  type Weekday,
  weekdayOf,
} from './day.ts';

/** When something is due. `until` is the last day it may fall on; without it there is no end. */
export type Schedule =
  | { readonly every: 'once'; readonly on: Day }
  | { readonly every: 'day'; readonly from: Day; readonly until?: Day }
  | { readonly every: 'week'; readonly weekdays: readonly Weekday[]; readonly from: Day; readonly until?: Day }
  | { readonly every: 'month'; readonly dayOfMonth: number; readonly from: Day; readonly until?: Day };

/** Whether the schedule falls on `day`. A month without a 31st uses its last day (rule K4). */
export function fallsOn(schedule: Schedule, day: Day): boolean {
  if (schedule.every === 'once') return schedule.on === day;
  if (day < schedule.from || (schedule.until !== undefined && day > schedule.until)) return false;
  if (schedule.every === 'day') return true;
  if (schedule.every === 'week') return schedule.weekdays.includes(weekdayOf(day));
  return dayNumberOf(day) === Math.min(schedule.dayOfMonth, dayNumberOf(lastOf(monthOf(day))));
}

/** The days from `from` to `to`, both included, on which the schedule falls, in order. */
export function fallsBetween(schedule: Schedule, from: Day, to: Day): readonly Day[] {
  const first = laterOf(from, firstDayOf(schedule));
  const last = earlierOf(to, lastDayOf(schedule) ?? to);
  if (first > last) return [];
  if (schedule.every === 'once') return [schedule.on];
  if (schedule.every === 'day') return everyNthDay(first, last, 1);
  if (schedule.every === 'month') return monthlyDays(schedule.dayOfMonth, first, last);
  return schedule.weekdays
    .flatMap((weekday) => everyNthDay(daysAfter(first, (weekday - weekdayOf(first) + 7) % 7), last, 7))
    .sort();
}

/** The next day on or after `day` on which the schedule falls; none when it has ended. Looks 400 days ahead. */
export function nextFall(schedule: Schedule, day: Day): Day | undefined {
  return fallsBetween(schedule, day, daysAfter(laterOf(day, firstDayOf(schedule)), 400))[0];
}

/** The first day the schedule may fall on. */
export function firstDayOf(schedule: Schedule): Day {
  return schedule.every === 'once' ? schedule.on : schedule.from;
}

/** The last day the schedule may fall on, where it has one. */
export function lastDayOf(schedule: Schedule): Day | undefined {
  return schedule.every === 'once' ? schedule.on : schedule.until;
}

function everyNthDay(first: Day, last: Day, nth: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = daysAfter(day, nth)) days.push(day);
  return days;
}

function monthlyDays(dayOfMonth: number, first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (const month of monthsBetween(monthOf(first), monthOf(last))) {
    const end = lastOf(month);
    const day = dayOfMonth < dayNumberOf(end) ? daysAfter(firstOf(month), dayOfMonth - 1) : end;
    if (day >= first && day <= last) days.push(day);
  }
  return days;
}

function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
