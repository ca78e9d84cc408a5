// Present: the clock and the chance of this device, in the domain's terms. An action reads them once.

import { type Stamp, stampOf } from '#domain/entry.ts';
import { type Day, dayAt, type Instant, instantOf, type WallTime, wallTimeOf } from '#domain/kernel/day.ts';
import { now, wallClockAt } from '#platform/clock.ts';
import { randomBytes } from '#platform/random.ts';

/** A fresh id and the moment, for one new entry. */
export function newStamp(): Stamp {
  return stampOf(randomBytes(16), now());
}

/** The moment, for a change to an entry. */
export function thisInstant(): Instant {
  return instantOf(now());
}

/** What the wall clock shows at `instant`. */
export function wallTimeAt(instant: Instant): WallTime {
  return wallTimeOf(wallClockAt(instant));
}

/** The day it is now, where days end `dayEndsAtMinute` minutes after midnight. */
export function today(dayEndsAtMinute: number): Day {
  return dayAt(wallTimeAt(thisInstant()), dayEndsAtMinute);
}
