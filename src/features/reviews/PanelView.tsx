import { words } from '#content/catalogue.ts';
import { FACETS } from '#domain/check-ins/check-in.ts';
import { eventsIn } from '#domain/insights/events.ts';
import { facetDays } from '#domain/insights/facet-days.ts';
import { byStretch } from '#domain/insights/facet-line.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { lengthOf, stretchesOf } from '#domain/insights/period.ts';
import { promiseRows } from '#domain/insights/promise-rows.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Panel } from '#domain/reviews/questions.ts';
import type { ReviewParts } from '#domain/reviews/review.ts';
import { lookedAt } from '#domain/reviews/reviewing.ts';
import { linkTo } from '#platform/address.ts';
import { DataTable } from '#ui/figure/DataTable.tsx';
import type { ReviewsView } from './queries.ts';

interface PanelProps {
  readonly panel: Panel;
  readonly parts: ReviewParts;
  readonly view: ReviewsView;
}

const SHOWN_WORDS = 8;

/** What was written down in the time of the review: plainly, and never against what was just answered. */
export function PanelView({ panel, parts, view }: PanelProps) {
  switch (panel) {
    case 'days':
      return <DaysPanel parts={parts} view={view} />;
    case 'feelings':
      return <Lines lines={feelingLines(parts, view)} />;
    case 'promises':
      return <Lines lines={promiseLines(parts, view)} />;
    case 'counts':
      return <Lines lines={eventLines(parts, view)} />;
    case 'statement':
      return <Statement view={view} />;
  }
}

type DataProps = Omit<PanelProps, 'panel'>;

/** Of a week its days, of longer times their weeks or months; what has no entry stays empty. */
function DaysPanel({ parts, view }: DataProps) {
  const { lines: say } = words('figures');
  const { panels } = words('reviews').form;
  const period = lookedAt(parts);
  const days = Array.from({ length: lengthOf(period) }, (_, at) => daysAfter(period.from, at));
  const stretches =
    parts.span === 'week'
      ? days.map((day) => ({ from: day, to: day, by: 'week' as const }))
      : stretchesOf(period, view.firstWeekday);
  const columns = FACETS.map((facet) =>
    byStretch(facetDays(view.ledger['check-in'], facet, parts, view.ledger.breach), stretches),
  );
  const rows = stretches.map((stretch, at) => [
    say.stretch(stretch),
    ...columns.map((column) => {
      const middle = column[at]?.middle;
      return middle === undefined ? '' : say.value(middle);
    }),
  ]);
  return <DataTable caption={panels.days} head={[say.when, ...FACETS.map((facet) => say.facet(facet))]} rows={rows} />;
}

function feelingLines(parts: ReviewParts, { ledger }: ReviewsView): readonly string[] {
  const { feelings: say } = words('figures');
  const seen = feelingsSeen(ledger['check-in'], lookedAt(parts));
  return seen.words
    .slice(0, SHOWN_WORDS)
    .map(({ word, days }) => say.appeared(say.word(word), say.onDays(days, seen.entryDays)));
}

function promiseLines(parts: ReviewParts, { ledger }: ReviewsView): readonly string[] {
  const { promises: say } = words('figures');
  const { marks } = words('promises');
  return promiseRows(ledger, lookedAt(parts)).flatMap(({ rows }) =>
    rows.map(({ pledge, counts }) =>
      say.line(pledge.act, say.row([...counts].map(([mark, count]) => ({ word: marks[mark], count })))),
    ),
  );
}

function eventLines(parts: ReviewParts, { ledger }: ReviewsView): readonly string[] {
  const { events: say } = words('figures');
  return eventsIn(ledger, lookedAt(parts))
    .filter(({ days }) => days.length > 0)
    .map(({ name, days }) => say.line(say.names[name], say.times(days.length), say.days(days)));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { panelNone } = words('reviews').form;
  if (lines.length === 0) return <p class="small soft">{panelNone}</p>;
  return (
    <ul class="small">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The responsibility page written last. */
function Statement({ view: { ledger } }: { readonly view: ReviewsView }) {
  const { pages, read } = words('reviews');
  const last = ledger.reflection
    .filter(({ genre }) => genre === 'responsibility')
    .toSorted((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1))[0];
  if (last === undefined) return <p class="small soft">{pages.statementNone}</p>;
  return (
    <>
      <p class="own own--lines">{last.text}</p>
      <p>
        <a href={linkTo(`write/${last.id}`)}>{read.statement}</a>
      </p>
    </>
  );
}
