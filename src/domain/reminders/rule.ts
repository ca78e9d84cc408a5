// Rule: a schedule as a calendar program reads it (RFC 5545), in times of the wall, so that travel moves nothing.

import type { Day, Weekday } from '../kernel/day.ts';
import type { Schedule } from '../kernel/recurrence.ts';

const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};

/** One line of a calendar: its rule, which a single day has none of, and the days of the schedule it is for. */
export type Line = { readonly rule: string | undefined; readonly isFor: (day: Day) => boolean };

/**
 * The lines a schedule needs, up to and with `last`. One does, but for the 29th and the 30th of each month: there
 * February, which uses its last day (rule K4), is a line of its own. A single rule could say it (BYSETPOS), but some
 * calendar programs read that wrongly.
 */
export function linesOf(schedule: Schedule, last: Day | undefined): readonly Line[] {
  const until = last === undefined ? '' : `;UNTIL=${last.replaceAll('-', '')}T235959`;
  const line = (rule: string, isFor = (_: Day) => true): Line => ({ rule: `${rule}${until}`, isFor });
  if (schedule.every === 'once') return [{ rule: undefined, isFor: () => true }];
  if (schedule.every === 'day') return [line('FREQ=DAILY')];
  if (schedule.every === 'week') return [line(weeklyRule(schedule.weekdays))];
  if (schedule.dayOfMonth === 31) return [line('FREQ=MONTHLY;BYMONTHDAY=-1')];
  const rule = `FREQ=MONTHLY;BYMONTHDAY=${schedule.dayOfMonth}`;
  if (schedule.dayOfMonth <= 28) return [line(rule)];
  return [
    line(`${rule};BYMONTH=1,3,4,5,6,7,8,9,10,11,12`, (day) => !isInFebruary(day)),
    line('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', isInFebruary),
  ];
}

/** Every week on these days. */
export function weeklyRule(weekdays: readonly Weekday[]): string {
  return `FREQ=WEEKLY;BYDAY=${weekdays.map((weekday) => WEEKDAY_NAMES[weekday]).join(',')}`;
}

function isInFebruary(day: Day): boolean {
  return day.slice(5, 7) === '02';
}
