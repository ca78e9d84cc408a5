// Settings: what the owner set for their notes. Language and appearance belong to the device and are not here.

import { envelopeOf } from '../entry.ts';
import { brand } from '../kernel/brand.ts';
import type { Id } from '../kernel/ids.ts';
import { listOf, object, oneOf, optional, type Shaped, truth, whole } from '../kernel/parse.ts';
import { calendarWords } from './calendar-words.ts';

/** The countries that Help knows (`content.md` 7.5). */
export const COUNTRIES = [
  'US',
  'CA',
  'MX',
  'BR',
  'AR',
  'GB',
  'IE',
  'FR',
  'DE',
  'AT',
  'CH',
  'ES',
  'PT',
  'IT',
  'NL',
  'BE',
  'SE',
  'NO',
  'DK',
  'FI',
  'PL',
  'GR',
  'AU',
  'NZ',
  'JP',
  'KR',
  'SG',
  'IN',
  'PH',
  'ZA',
  'KE',
] as const;
export type Country = (typeof COUNTRIES)[number];

/** After how many minutes out of sight, or without a touch, the notes may lock themselves. */
export const LOCK_LEFT_MINUTES = [0, 1, 3, 10] as const;
export const LOCK_STILL_MINUTES = [1, 3, 10] as const;

const weekday = oneOf(1, 2, 3, 4, 5, 6, 7);

export const settings = object({
  ...envelopeOf('settings'),
  /** Minutes after midnight at which a day ends; 240 is 4 a.m. (rule K1). */
  dayEndsAtMinute: optional(whole(0, 719)),
  firstWeekday: optional(weekday),
  /** The evenings on which a check-in is wanted. */
  checkInDays: optional(listOf(weekday, 7)),
  /** Today shows no sentence of the owner's own. */
  quietWords: optional(truth),
  /** Hide lies at the bottom edge, where a thumb reaches it. */
  hideAtEdge: optional(truth),
  /** Today says nothing of an old backup. */
  noBackupNote: optional(truth),
  /** The country whose emergency numbers Help shows first, as two letters. */
  country: optional(oneOf(...COUNTRIES)),
  /** The words and times of the calendar file. */
  calendar: optional(calendarWords),
  /** Whether Look back shows how much time has passed, and notes at some of the months; absent is not. */
  timePassed: optional(truth),
  milestoneNotes: optional(truth),
  lockLeftMinutes: optional(oneOf(...LOCK_LEFT_MINUTES)),
  lockStillMinutes: optional(oneOf(...LOCK_STILL_MINUTES)),
});
export type Settings = Shaped<typeof settings>;

/** There is one settings entry in a ledger; its id is the same everywhere, so that two ledgers merge into one. */
export const SETTINGS_ID = brand<Id<'settings'>>('settings_____________A');

export const DAY_ENDS_AT_MINUTE = 240;

/** Minutes after midnight at which a day ends, set or by default 4 a.m. */
export function dayEndOf(found: Settings | undefined): number {
  return found?.dayEndsAtMinute ?? DAY_ENDS_AT_MINUTE;
}
