// Kept months: how far back the screens of promises have to read.

import { daysAfter, type Month } from '#domain/kernel/day.ts';
import { firstDueOf } from '#domain/promises/occasions.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { COUNTED_DAYS } from '#domain/promises/standing.ts';
import { today, wallTimeAt } from '#storage/present.ts';
import { monthsSince } from '#storage/reach.ts';

/** From the first day of a promise to the month after this one, where a coming day may be decided already. */
export function monthsOf(pledge: Pledge): readonly Month[] {
  const made = wallTimeAt(pledge.madeAt).day;
  const first = firstDueOf(pledge);
  return monthsSince(first === undefined || made < first ? daysAfter(made, -1) : first);
}

/** The months whose days still count, and the one after this. */
export function countedMonths(): readonly Month[] {
  return monthsSince(daysAfter(today(0), -COUNTED_DAYS));
}
