// Elapsed: how much time has passed, in weeks, months or years. Never in days, and never since a lapse (rule IN9).

import type { CheckIn } from '../check-ins/check-in.ts';
import { type Day, daysAfter, daysBetween } from '../kernel/day.ts';
import type { Reflection } from '../reflections/reflection.ts';
import { dayMonthsAfter, wholeMonths } from './period.ts';

export type Elapsed = { readonly count: number; readonly unit: 'week' | 'month' | 'year' };

/** Up to here weeks are told, then months up to two years, then years. */
const MOST_WEEKS = 26;
const MOST_MONTHS = 24;

/** The time from one day to another, rounded down; the first week is none. */
export function elapsed(from: Day, to: Day): Elapsed {
  const weeks = Math.max(0, Math.floor(daysBetween(from, to) / 7));
  if (weeks <= MOST_WEEKS) return { count: weeks, unit: 'week' };
  const months = wholeMonths(from, to);
  return months < MOST_MONTHS ? { count: months, unit: 'month' } : { count: Math.floor(months / 12), unit: 'year' };
}

/** Months after which a note may be shown, where its owner wants them. */
export const MILESTONES = [1, 3, 6, 12, 18, 24] as const;
export type Milestone = (typeof MILESTONES)[number];

/** The milestone passed last, and the one before it as a day to look back to; none in the first month. */
export function milestoneAt(
  toldOn: Day,
  today: Day,
): { readonly months: Milestone; readonly earlier: Day } | undefined {
  const passed = MILESTONES.filter((months) => dayMonthsAfter(toldOn, months) <= today);
  const months = passed.at(-1);
  if (months === undefined) return undefined;
  return { months, earlier: dayMonthsAfter(toldOn, passed.at(-2) ?? 0) };
}

/** Something one wrote oneself. */
export type Quote = { readonly on: Day; readonly words: string; readonly entry: CheckIn | Reflection };

const NEAR_DAYS = 14;
const MOST_QUOTES = 2;

/** What its owner wrote near a day, the nearest first: lines of check-ins and the beginnings of journal pages. */
export function quotesNear(
  day: Day,
  kept: { readonly 'check-in': readonly CheckIn[]; readonly reflection: readonly Reflection[] },
): readonly Quote[] {
  const journal = kept.reflection.filter(({ genre }) => genre === 'journal');
  const quotes: readonly Quote[] = [
    ...kept['check-in'].map((entry) => ({ on: entry.on, words: entry.line ?? '', entry })),
    ...journal.map((entry) => ({ on: entry.on, words: entry.text.trim(), entry })),
  ];
  const first = daysAfter(day, -NEAR_DAYS);
  const last = daysAfter(day, NEAR_DAYS);
  return quotes
    .filter(({ on, words }) => words !== '' && on >= first && on <= last)
    .sort((a, b) => Math.abs(daysBetween(day, a.on)) - Math.abs(daysBetween(day, b.on)) || (a.on < b.on ? -1 : 1))
    .slice(0, MOST_QUOTES);
}
