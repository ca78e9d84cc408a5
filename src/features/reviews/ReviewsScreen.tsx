import { words } from '#content/catalogue.ts';
import { SPANS } from '#domain/reviews/review.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { draftOf, watchReviews } from './queries.ts';

/** The four reviews, and those that were kept. None is ever late. */
export function ReviewsScreen(_: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  if (view === undefined) return <Opening />;
  const { reviews, ledger } = view;
  const begin = SPANS.map((span) => {
    const last = reviews.find((review) => review.span === span);
    return {
      id: span,
      title: draftOf(span, ledger.draft) ? say.goOn(span) : say.begin(span),
      detail: `${say.spans[span].minutes}. ${last ? say.last(last.on) : say.none}`,
      href: linkTo(`look-back/reviews/new/${span}`),
    };
  });
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
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
    </Page>
  );
}

function Opening() {
  const say = words('reviews');
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      <Waiting>{say.opening}</Waiting>
    </Page>
  );
}
