// Review queries: what the screens of reviews show, derived from the ledger. Nothing is written here.

import { type Side, sidesOf } from '#domain/check-ins/voice.ts';
import type { Draft } from '#domain/drafts/draft.ts';
import type { Day, Weekday } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Review, Span } from '#domain/reviews/review.ts';
import { newestReviews } from '#domain/reviews/reviewing.ts';
import { watchLedger } from '#storage/ledger.ts';
import { todayIn } from '#storage/reach.ts';

export type ReviewsView = {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** The newest first. */
  readonly reviews: readonly Review[];
  /** From where a review can be written; never none. */
  readonly sides: readonly Side[];
};

/** All reviews and what their panels show, now and after each change. */
export function watchReviews(emit: (view: ReviewsView) => void): () => void {
  return watchLedger('all', (ledger) => {
    const settings = ledger.settings[0];
    emit({
      ledger,
      today: todayIn(ledger),
      firstWeekday: settings?.firstWeekday ?? 1,
      reviews: newestReviews(ledger.review),
      sides: sidesOf(ledger.breach),
    });
  });
}

/** The draft of a new review of this span; each span has its own. */
export function draftOf(span: Span, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(
    ({ target, content }) => target === undefined && content.form === 'review' && content.span === span,
  );
}
