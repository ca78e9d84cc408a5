// Period: how far a figure looks back, and the weeks or months that its table goes by.

import {
  type Day,
  daysAfter,
  firstOf,
  isDay,
  lastOf,
  monthOf,
  monthsAfter,
  type Weekday,
  weekOf,
} from '../kernel/day.ts';
import { daysFrom } from './day-number.ts';

export const PERIODS = ['six-weeks', 'three-months', 'year', 'all'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** A first and a last day, both included. */
export type Period = { readonly from: Day; readonly to: Day };

/** A part of a period: a day, a week, or a month. */
export type Stretch = Period & { readonly by: 'day' | 'week' | 'month' };

const DAYS: Readonly<Record<Exclude<PeriodName, 'all'>, number>> = {
  'six-weeks': 42,
  'three-months': 91,
  year: 365,
};
/** A week or two go by days; from more than a hundred days on it is months. */
const MOST_DAYS_BY_DAY = 14;
const MOST_DAYS_BY_WEEK = 100;

/** The period that ends today. `all` begins on the first day with an entry, and is never shorter than six weeks. */
export function periodOf(name: PeriodName, today: Day, first: Day | undefined): Period {
  const shortest = daysAfter(today, 1 - DAYS['six-weeks']);
  if (name !== 'all') return { from: daysAfter(today, 1 - DAYS[name]), to: today };
  return { from: first !== undefined && first < shortest ? first : shortest, to: today };
}

/** How many days a period has. */
export function lengthOf({ from, to }: Period): number {
  return daysFrom(from, to) + 1;
}

/** Whether a day lies in a period. */
export function isWithin(day: Day, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

/** The days of a very short period, the weeks of a short one or the months of a long one; the outer ones end where it does. */
export function stretchesOf(period: Period, firstWeekday: Weekday): readonly Stretch[] {
  const length = lengthOf(period);
  const by = length > MOST_DAYS_BY_WEEK ? 'month' : length > MOST_DAYS_BY_DAY ? 'week' : 'day';
  const stretches: Stretch[] = [];
  for (let from = period.from; from <= period.to; ) {
    const last = lastDayOf[by](from, firstWeekday);
    const to = last < period.to ? last : period.to;
    stretches.push({ from, to, by });
    from = daysAfter(to, 1);
  }
  return stretches;
}

const lastDayOf: Readonly<Record<Stretch['by'], (from: Day, firstWeekday: Weekday) => Day>> = {
  day: (from) => from,
  week: (from, firstWeekday) => daysAfter(weekOf(from, firstWeekday), 6),
  month: (from) => lastOf(monthOf(from)),
};

/** The day `count` months after `day`, or the last of that month where it is shorter. */
export function dayMonthsAfter(day: Day, count: number): Day {
  const month = monthsAfter(monthOf(day), count);
  const same = `${month}${day.slice(7)}`;
  return isDay(same) ? same : lastOf(month);
}

/** The whole months from `from` to `to`; none when `to` comes first. */
export function wholeMonths(from: Day, to: Day): number {
  const [fromYear, fromMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const months = (Number(to.slice(0, 4)) - fromYear) * 12 + Number(to.slice(5, 7)) - fromMonth;
  return Math.max(
    0,
    dayMonthsAfter(firstOf(monthOf(from)), months) <= to && dayMonthsAfter(from, months) <= to ? months : months - 1,
  );
}
