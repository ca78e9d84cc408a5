import { words } from '#content/catalogue.ts';
import type { Review } from '#domain/reviews/review.ts';
import { partsOfReview } from '#domain/reviews/reviewing.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { change, remove } from './actions.ts';
import { type ReviewsView, watchReviews } from './queries.ts';
import { ReviewAbsent } from './ReviewAbsent.tsx';
import { ReviewSheet } from './ReviewSheet.tsx';

/** A kept review, to change or delete it. */
export function ReviewChangeScreen({ params }: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  const review = view?.reviews.find(({ id }) => id === params['id']);
  if (view !== undefined && review === undefined) return <ReviewAbsent />;
  return (
    <Page>
      <PageHead title={say.form.changeTitle} />
      {view && review ? <Old review={review} view={view} /> : <Waiting>{say.opening}</Waiting>}
    </Page>
  );
}

function Old({ review, view }: { readonly review: Review; readonly view: ReviewsView }) {
  const { form: say } = words('reviews');
  const keeper = useDraft(beginDraft, { form: 'review', target: review.id });
  if (keeper === undefined) return null;
  const leave = async () => {
    if (await remove(review, keeper)) goInstead('look-back/reviews');
  };
  return (
    <ReviewSheet
      start={partsOfReview(review)}
      view={view}
      keeper={keeper}
      changed={review}
      onKeep={(parts) => change(review, parts, keeper, view.today)}
      onDone={() => goInstead(`look-back/reviews/${review.id}`)}
    >
      <Button look="final" onClick={() => void leave()}>
        {say.remove}
      </Button>
    </ReviewSheet>
  );
}
