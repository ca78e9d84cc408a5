// Kept months: how far back the screens of promises have to read, and which day it is for their owner.

import { type Day, dayAt, daysAfter, type Instant, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { firstDueOf } from '#domain/promises/occasions.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { COUNTED_DAYS } from '#domain/promises/standing.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { today, wallTimeAt } from '#storage/present.ts';

/** From the first day of a promise to the month after this one, where a coming day may be decided already. */
export function monthsOf(pledge: Pledge): readonly Month[] {
  const made = wallTimeAt(pledge.madeAt).day;
  const first = firstDueOf(pledge);
  return monthsBetween(monthOf(first === undefined || made < first ? daysAfter(made, -1) : first), nextMonth());
}

/** The months whose days still count, and the one after this. */
export function countedMonths(): readonly Month[] {
  return monthsBetween(monthOf(daysAfter(today(0), -COUNTED_DAYS)), nextMonth());
}

function nextMonth(): Month {
  return monthsAfter(monthOf(today(0)), 1);
}

function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The day it is now, by the owner's end of day. */
export function dayNow(ledger: Ledger): Day {
  return today(dayEndOf(ledger.settings[0]));
}

/** The day a moment belongs to. */
export function dayOf(moment: Instant, ledger: Ledger): Day {
  return dayAt(wallTimeAt(moment), dayEndOf(ledger.settings[0]));
}
