// Shift: whether one's own entries lie elsewhere now than at first. Person-specific, and only said at a 90-day review;
// the rule and how often it errs stand in `content.md` 4.6.

import { type Day, daysAfter, daysBetween } from '../kernel/day.ts';
import type { DayValue } from './facet-days.ts';
import type { Period } from './period.ts';
import { mean, squares } from './statistics.ts';

/** Both windows have this many days. */
export const WINDOW_DAYS = 42;
/** Fewer entry days than this in either window say nothing. */
export const ENOUGH_IN_WINDOW = 12;
const LEAST_DIFFERENCE = 0.75;
const LEAST_Z = 2;
/** Entries near each other resemble each other: (1 + 0.3) / (1 - 0.3), rounded as in the rule. */
const RESEMBLANCE = 1.857;
const LEAST_SPREAD = 0.6;

/** A window and how many entry days it has. */
export type Window = Period & { readonly entryDays: number };

export type Shift = {
  readonly said: 'higher' | 'lower' | 'no-clear-shift' | 'too-few';
  readonly baseline: Window;
  readonly latest: Window;
  /** The corrected z; only where there is enough. */
  readonly z?: number;
};

/**
 * The last 42 days against the 42 days from the first entry on, or from the first entry on or after `restartedOn`.
 * Nothing where there is no entry; `too-few` where a window lacks entries or the two overlap.
 */
export function shiftOf(days: readonly DayValue[], today: Day, restartedOn?: Day): Shift | undefined {
  const first = days.find(({ on }) => restartedOn === undefined || on >= restartedOn);
  if (first === undefined) return undefined;
  const baseline = windowOf(days, { from: first.on, to: daysAfter(first.on, WINDOW_DAYS - 1) });
  const latest = windowOf(days, { from: daysAfter(today, 1 - WINDOW_DAYS), to: today });
  const windows = { baseline: baseline.window, latest: latest.window };
  const isApart = daysBetween(baseline.window.to, latest.window.from) > 0;
  if (!isApart || Math.min(baseline.values.length, latest.values.length) < ENOUGH_IN_WINDOW) {
    return { said: 'too-few', ...windows };
  }
  const z = correctedZ(baseline.values, latest.values);
  const difference = mean(latest.values) - mean(baseline.values);
  const isClear = Math.abs(difference) >= LEAST_DIFFERENCE && Math.abs(z) >= LEAST_Z;
  if (!isClear) return { said: 'no-clear-shift', ...windows, z };
  return { said: difference > 0 ? 'higher' : 'lower', ...windows, z };
}

/** `z = (m2 - m1) / sqrt(s² · 1.857 · (1/n1 + 1/n2))`, s pooled from both, each with n-1, and 0.6 at least. */
export function correctedZ(before: readonly number[], after: readonly number[]): number {
  const pooled = Math.sqrt((squares(before) + squares(after)) / (before.length + after.length - 2));
  const spread = Math.max(pooled, LEAST_SPREAD);
  const error = Math.sqrt(spread ** 2 * RESEMBLANCE * (1 / before.length + 1 / after.length));
  return (mean(after) - mean(before)) / error;
}

function windowOf(days: readonly DayValue[], { from, to }: Period) {
  const values = days.filter(({ on }) => on >= from && on <= to).map(({ value }) => value);
  return { values, window: { from, to, entryDays: values.length } };
}
