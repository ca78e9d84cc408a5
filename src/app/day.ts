// Day: which day it is for the frame. Screens use the end of day that is set in the ledger.

import type { Day } from '#domain/kernel/day.ts';
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
