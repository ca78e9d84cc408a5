// Standing: how a promise stands on a day, in counts. One promise at a time; nothing is ever added up over promises.

import { type Day, daysAfter } from '../kernel/day.ts';
import { decidedOccasionsOf, type Occasion } from './occasions.ts';
import type { Outcome, OutcomeState } from './outcome.ts';
import type { Pledge } from './pledge.ts';
import { type RangeSaid, rangeSaid } from './range.ts';

/** How many days back an occasion counts. */
export const COUNTED_DAYS = 90;
const SHOWN = 10;

/** What one occasion is drawn as; `open` where nothing was said of it. */
export type Mark = OutcomeState | 'open';

export type Standing = {
  readonly kept: number;
  /** Kept, partly and missed. What was changed beforehand and what is undecided is in neither number. */
  readonly decided: number;
  /** What the counts say; nothing while it is too early (rule PR5). */
  readonly said: RangeSaid | undefined;
  /** The latest occasions up to the day, at most ten, in order of their days. */
  readonly latest: readonly Occasion[];
};

/** How the promise stands on `today`, from its occasions of the last 90 days. */
export function standingOf(pledge: Pledge, outcomes: readonly Outcome[], today: Day): Standing {
  const occasions = decidedOccasionsOf(pledge, outcomes, daysAfter(today, 1 - COUNTED_DAYS), today);
  const kept = occasions.filter((occasion) => markOf(occasion) === 'kept').length;
  const decided = occasions.filter((occasion) => isCounted(markOf(occasion))).length;
  return { kept, decided, said: rangeSaid(kept, decided), latest: occasions.slice(-SHOWN) };
}

/** How an occasion is drawn. */
export function markOf(occasion: Occasion): Mark {
  return occasion.outcome?.state ?? 'open';
}

function isCounted(mark: Mark): boolean {
  return mark === 'kept' || mark === 'partly' || mark === 'missed';
}
