// Day: which day it is for the frame. Screens use the end of day that is set in the ledger.

import { type Day, daysAfter, type Month, monthOf } from '#domain/kernel/day.ts';
import { OPEN_DAYS } from '#domain/promises/occasions.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { today } from '#storage/present.ts';

let endsAtMinute = DAY_ENDS_AT_MINUTE;

/** Takes over the end of day that the ledger sets. */
export function endDayAt(minute: number): void {
  endsAtMinute = minute;
}

/** The day it is now, by the end of day last known. */
export function todayHere(): Day {
  return today(endsAtMinute);
}

/** The months that Today looks at: that of the day and, in its first two weeks, the one before. */
export function monthsOfToday(): readonly Month[] {
  const day = todayHere();
  return [...new Set([monthOf(day), monthOf(daysAfter(day, -OPEN_DAYS))])];
}
