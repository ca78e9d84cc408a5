import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { Review, ReviewParts } from '#domain/reviews/review.ts';
import type { ReviewRefusal } from '#domain/reviews/reviewing.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { FieldError } from '#ui/form/FieldError.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Status } from '#ui/Status.tsx';
import { useOnce } from '#ui/use-once.ts';
import type { NotKept } from './actions.ts';
import type { ReviewsView } from './queries.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { partsIn } from './review-draft.ts';

interface ReviewSheetProps {
  readonly start: ReviewParts;
  readonly view: ReviewsView;
  readonly keeper: DraftKeeper;
  /** The review that is being changed. */
  readonly changed?: Review;
  readonly onKeep: (parts: ReviewParts) => Promise<Result<Review, NotKept>>;
  readonly onDone: () => void;
  readonly children?: ComponentChildren;
}

/** The form with its draft: what is typed is sealed as one goes, and gone from there once kept. */
export function ReviewSheet({ start, view, keeper, changed, onKeep, onDone, children }: ReviewSheetProps) {
  const { form: say } = words('reviews');
  const [parts, setParts] = useState<ReviewParts>(() => partsIn(keeper) ?? start);
  const [refusal, setRefusal] = useState<ReviewRefusal>();
  const [unsealed, setUnsealed] = useState(false);
  const { busy, once } = useOnce();
  useEffect(() => {
    keeper.onSealed = (sealed) => setUnsealed(!sealed);
    keeper.onKept = onDone;
  }, [keeper]);

  const fill = (next: ReviewParts) => {
    setParts(next);
    setRefusal(undefined);
    keeper.typed({ form: 'review', ...next });
  };
  const keep = async () => {
    const kept = await onKeep(parts);
    if (kept.ok) onDone();
    else if (kept.error !== 'not-durable') setRefusal(kept.error);
  };
  const letGo = async () => {
    await keeper.letGoWithUndo();
    onDone();
  };

  return (
    <form
      class="col"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(keep);
      }}
    >
      <ReviewForm parts={parts} view={view} changed={changed} onParts={fill} />
      {unsealed && <Notice role="status">{say.draftUnsealed}</Notice>}
      <Status icon="lock">{say.where}</Status>
      {children}
      <div role="alert">{refusal !== undefined && <FieldError>{say.refusals[refusal]}</FieldError>}</div>
      <Pair>
        <Button onClick={() => void once(letGo)}>{say.letGo}</Button>
        <Button look="go" submit busy={busy}>
          {say.keep}
        </Button>
      </Pair>
    </form>
  );
}
