import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import { lookedAt } from '#domain/reviews/reviewing.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Section } from '#ui/Section.tsx';
import { AnswerList } from './AnswerList.tsx';
import type { ReviewsView } from './queries.ts';

/** The 90-day pages of a year, to be read one after the other. */
export function QuarterPages({ view, on }: { readonly view: ReviewsView; readonly on: Day }) {
  const say = words('reviews');
  const { from } = lookedAt({ span: 'year', on });
  const pages = view.reviews.filter((review) => review.span === 'quarter' && review.on >= from && review.on <= on);
  return (
    <Section title={say.pages.title}>
      {pages.length === 0 && <p class="soft small">{say.pages.none}</p>}
      {pages.toReversed().map((page) => (
        <Disclosure key={page.id} summary={say.ofDay(page.span, page.on)}>
          <AnswerList review={page} />
        </Disclosure>
      ))}
    </Section>
  );
}
