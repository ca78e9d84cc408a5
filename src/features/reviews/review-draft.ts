// Review draft: what is being answered, kept while the form is open and found again when it is opened later.

import { useEffect, useState } from 'preact/hooks';
import type { ReviewParts } from '#domain/reviews/review.ts';
import { beginDraft, type DraftKeeper, type DraftSearch } from '#storage/drafts.ts';

/** The draft of a review, from when it is found until the form closes. */
export function useReviewDraft(search: Omit<DraftSearch, 'form'>): DraftKeeper | undefined {
  const [keeper, setKeeper] = useState<DraftKeeper | undefined>(undefined);
  useEffect(() => {
    let open = true;
    let begun: DraftKeeper | undefined;
    void beginDraft({ form: 'review', ...search }).then((found) => {
      begun = found;
      if (open) setKeeper(found);
      else found.stop();
    });
    return () => {
      open = false;
      begun?.stop();
    };
  }, [search.target, search.draftId]);
  return keeper;
}

/** What the draft found holds, as parts of a review. */
export function partsIn(keeper: DraftKeeper): ReviewParts | undefined {
  if (keeper.content?.form !== 'review') return undefined;
  const { form: _, ...parts } = keeper.content;
  return parts;
}
