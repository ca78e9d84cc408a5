// Lock times: after how many minutes the notes lock themselves, where a passphrase is set.

import type { Instant } from '../kernel/day.ts';
import { nextSettings } from './days.ts';
import type { LOCK_LEFT_MINUTES, LOCK_STILL_MINUTES, Settings } from './settings.ts';

export type LockTimes = {
  /** After the page was left or put out of sight; 0: at once. */
  readonly left: (typeof LOCK_LEFT_MINUTES)[number];
  /** Without a touch. */
  readonly still: (typeof LOCK_STILL_MINUTES)[number];
};

const MINUTE_MS = 60_000;

/** The times in force: those set, else one minute after leaving and three without a touch. */
export function lockTimesOf(settings: Settings | undefined): LockTimes {
  return { left: settings?.lockLeftMinutes ?? 1, still: settings?.lockStillMinutes ?? 3 };
}

/** The same in milliseconds. */
export function patienceOf({ left, still }: LockTimes): { readonly left: number; readonly still: number } {
  return { left: left * MINUTE_MS, still: still * MINUTE_MS };
}

/** The settings with other lock times. */
export function withLockTimes(settings: Settings | undefined, { left, still }: LockTimes, at: Instant): Settings {
  return { ...nextSettings(settings, at), lockLeftMinutes: left, lockStillMinutes: still };
}
