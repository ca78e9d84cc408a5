import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { SPANS, type Span } from '#domain/reviews/review.ts';
import { emptyReview } from '#domain/reviews/reviewing.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keep } from './actions.ts';
import { draftOf, type ReviewsView, watchReviews } from './queries.ts';
import { ReviewAbsent } from './ReviewAbsent.tsx';
import { ReviewSheet } from './ReviewSheet.tsx';

/** A new review: answered from memory first. */
export function NewReviewScreen({ params }: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  const span = SPANS.find((known) => known === params['span']);
  if (span === undefined) return <ReviewAbsent />;
  return (
    <Page>
      <PageHead title={say.form.title(span)} lead={say.form.lead(span)}>
        {span === 'quarter' && <p class="soft small">{say.form.sittings}</p>}
      </PageHead>
      {view ? <Fresh span={span} view={view} /> : <Waiting>{say.opening}</Waiting>}
    </Page>
  );
}

function Fresh({ span, view }: { readonly span: Span; readonly view: ReviewsView }) {
  // Looked for once: what is typed from then on becomes a draft as well.
  const [search] = useState(() => {
    const draft = draftOf(span, view.ledger.draft);
    return draft === undefined ? { fresh: true } : { draftId: draft.id };
  });
  const keeper = useDraft(beginDraft, { form: 'review', ...search });
  const side = view.sides[0] ?? { voice: 'hurt' as const };
  if (keeper === undefined) return null;
  return (
    <ReviewSheet
      start={emptyReview({ span, on: view.today, ...side })}
      view={view}
      keeper={keeper}
      onKeep={(parts) => keep(parts, keeper, { today: view.today, waymarks: view.ledger.waymark })}
      onDone={() => goInstead('look-back/reviews')}
    />
  );
}
