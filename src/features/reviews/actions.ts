// Review actions: the only writer of reviews, of the phase and of where the baseline begins.

import type { Side } from '#domain/check-ins/voice.ts';
import type { Day } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Review, ReviewParts } from '#domain/reviews/review.ts';
import { changeReview, keepReview, type ReviewRefusal } from '#domain/reviews/reviewing.ts';
import { type Phase, phaseIn, setWaymark, type Waymark } from '#domain/reviews/waymark.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

export type NotKept = ReviewRefusal | 'not-durable';

/** Keeps a new review, and the phase chosen in it where that is another one; the draft goes in the same commit. */
export async function keep(
  parts: ReviewParts,
  keeper: DraftKeeper,
  around: { readonly today: Day; readonly waymarks: readonly Waymark[] },
): Promise<Result<Review, NotKept>> {
  const review = keepReview(parts, newStamp(), around.today);
  if (!review.ok) return review;
  const { phase, breachId, on } = review.value;
  const isNew = phase !== undefined && phase !== phaseIn(around.waymarks, breachId);
  const turn: readonly Change[] = isNew
    ? [{ put: setWaymark({ what: 'phase', phase }, on, breachId, newStamp()) }]
    : [];
  return (await keeper.keep([{ put: review.value }, ...turn])).ok ? review : err('not-durable');
}

/** Keeps the changes to a review. A phase that was chosen then stays as it was chosen. */
export async function change(
  old: Review,
  parts: ReviewParts,
  keeper: DraftKeeper,
  today: Day,
): Promise<Result<Review, NotKept>> {
  const review = changeReview(old, parts, thisInstant(), today);
  if (!review.ok) return review;
  return (await keeper.keep([{ put: review.value, over: old }])).ok ? ok(review.value) : err('not-durable');
}

/** Deletes a review, and with it the draft of a change to it. */
export async function remove(review: Review, keeper: DraftKeeper): Promise<boolean> {
  return (await keeper.keep([{ drop: review, at: thisInstant() }])).ok;
}

/** Chooses the phase from this day on; back is as good a choice as on. */
export async function choosePhase(phase: Phase, on: Day, breachId: Side['breachId']): Promise<boolean> {
  return (await commit([{ put: setWaymark({ what: 'phase', phase }, on, breachId, newStamp()) }])).ok;
}

/** Begins the baseline again; the one before stays to be looked at. */
export async function restartBaseline(on: Day, breachId: Side['breachId']): Promise<void> {
  await commit([{ put: setWaymark({ what: 'baseline' }, on, breachId, newStamp()) }]);
}
