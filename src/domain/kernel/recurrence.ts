// Recurrence: on which days something falls. Pure calendar; the person's clock never enters.

import { type Day, dayNumberOf, daysAfter, lastOf, monthOf, type Weekday, weekdayOf } from './day.ts';

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
  const days: Day[] = [];
  const first = firstDayOf(schedule) > from ? firstDayOf(schedule) : from;
  const last = lastDayOf(schedule) ?? to;
  for (let day = first; day <= to && day <= last; day = daysAfter(day, 1)) {
    if (fallsOn(schedule, day)) days.push(day);
  }
  return days;
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

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
