import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { AnswerList } from './AnswerList.tsx';
import { watchReviews } from './queries.ts';
import { ReviewAbsent } from './ReviewAbsent.tsx';
import { ShiftPart } from './ShiftPart.tsx';

/** A kept review, to read. */
export function ReviewScreen({ params }: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  if (view === undefined) {
    return (
      <Page>
        <PageHead title={say.title} />
        <Waiting>{say.opening}</Waiting>
      </Page>
    );
  }
  const review = view.reviews.find(({ id }) => id === params['id']);
  if (review === undefined) return <ReviewAbsent />;
  return (
    <Page>
      <PageHead title={say.spans[review.span].title} eyebrow={dayInWords(review.on)}>
        <p class="soft small">{say.form.voice[review.voice]}</p>
      </PageHead>
      <Patch>
        <AnswerList review={review} />
        {review.phase !== undefined && <p>{say.phase.on(review.on, review.phase)}</p>}
      </Patch>
      {review.span === 'quarter' && <ShiftPart parts={review} view={view} />}
      <Button href={linkTo(`look-back/reviews/${review.id}/edit`)}>{say.read.change}</Button>
    </Page>
  );
}
