// Week: the open days of the last seven, of all promises, to be marked in one sitting.

import type { Stamp } from '../entry.ts';
import type { Day } from '../kernel/day.ts';
import { daysAfter } from '../kernel/day.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type OpenPledge, type PledgesKept, pledgesOpenOn } from './occasions.ts';
import { type Answer, type OutcomeRefusal, type Recorded, recordOutcome } from './recording.ts';

const WEEK = 7;

/** One answer, and the promise it is about. */
export type WeekAnswer = Answer & { readonly pledgeId: string };

/** The occasion at which a week could not be kept, and why. Nothing of the week is kept then. */
export type WeekRefusal = { readonly pledgeId: string; readonly on: Day; readonly why: OutcomeRefusal };

/** The promises with their open days of the last seven, today included. Earlier ones stay markable on their own. */
export function openWeek(kept: PledgesKept, today: Day): readonly OpenPledge[] {
  return pledgesOpenOn(kept, today)
    .map(({ pledge, days }) => ({ pledge, days: days.filter((day) => day > daysAfter(today, -WEEK)) }))
    .filter(({ days }) => days.length > 0);
}

/** The outcomes that keep all answers, or the first that cannot be kept. A promise that is gone is passed over. */
export function recordWeek(
  kept: PledgesKept,
  answers: readonly WeekAnswer[],
  today: Day,
  stamp: () => Stamp,
): Result<readonly Recorded[], WeekRefusal> {
  const records: Recorded[] = [];
  for (const { pledgeId, ...answer } of answers) {
    const pledge = kept.pledge.find((found) => found.id === pledgeId);
    if (pledge === undefined) continue;
    const recorded = recordOutcome(pledge, kept.outcome, answer, today, stamp());
    if (!recorded.ok) return err({ pledgeId, on: answer.on, why: recorded.error });
    records.push(recorded.value);
  }
  return ok(records);
}
