// Review draft: what a draft that is gone on with holds.

import type { ReviewParts } from '#domain/reviews/review.ts';
import type { DraftKeeper } from '#storage/drafts.ts';

/** What the draft found holds, as parts of a review. */
export function partsIn(keeper: DraftKeeper): ReviewParts | undefined {
  if (keeper.content?.form !== 'review') return undefined;
  const { form: _, ...parts } = keeper.content;
  return parts;
}
