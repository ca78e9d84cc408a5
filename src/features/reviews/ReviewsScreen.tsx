import { words } from '#content/catalogue.ts';
import { SPANS } from '#domain/reviews/review.ts';
import { nextReviewOn } from '#domain/reviews/reviewing.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { draftOf, type ReviewsView, watchReviews } from './queries.ts';

/** The four reviews, and those that were kept. None is ever late. */
export function ReviewsScreen(_: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {view ? <Reviews {...view} /> : <Waiting>{say.opening}</Waiting>}
    </Page>
  );
}

function Reviews({ reviews, ledger, today }: ReviewsView) {
  const say = words('reviews');
  const begin = SPANS.map((span) => {
    const last = reviews.find((review) => review.span === span);
    const next = nextReviewOn(reviews, span, today);
    const when =
      last === undefined ? say.none : next > today ? `${say.last(last.on)} ${say.next(next)}` : say.last(last.on);
    return {
      id: span,
      title: draftOf(span, ledger.draft) ? say.goOn(span) : say.begin(span),
      detail: `${say.spans[span].minutes}. ${when}`,
      href: linkTo(`look-back/reviews/new/${span}`),
    };
  });
  return (
    <>
      <Parts parts={begin} />
      {reviews.length > 0 && (
        <Section title={say.kept}>
          <Parts
            parts={reviews.map(({ id, span, on }) => ({
              id,
              title: say.ofDay(span, on),
              href: linkTo(`look-back/reviews/${id}`),
            }))}
          />
        </Section>
      )}
    </>
  );
}
