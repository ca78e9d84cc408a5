import { useContext } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Panel } from '#domain/reviews/questions.ts';
import type { ReviewParts } from '#domain/reviews/review.ts';
import { lookedAt } from '#domain/reviews/reviewing.ts';
import { linkTo } from '#platform/address.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { PanelFiguresContext } from './panel-figures.ts';
import type { ReviewsView } from './queries.ts';

/** How all panels of a review show their figures: one switch turns every picture into a table. */
export type PanelForm = {
  readonly as: 'pictures' | 'tables';
  readonly onAs: (as: 'pictures' | 'tables') => void;
};

interface PanelViewProps {
  readonly panel: Panel;
  readonly parts: ReviewParts;
  readonly view: ReviewsView;
  readonly form: PanelForm;
}

/** What was written down in the time of the review: plainly, and never against what was just answered. */
export function PanelView({ panel, parts, view, form: { as, onAs } }: PanelViewProps) {
  const { as: say } = words('figures');
  const Figures = useContext(PanelFiguresContext);
  if (panel === 'statement') return <Statement view={view} />;
  const { voice, breachId, span } = parts;
  return (
    <>
      <div class="row">
        <Segmented
          legend={say.legend}
          quiet
          options={[
            { value: 'pictures', label: say.pictures },
            { value: 'tables', label: say.tables },
          ]}
          value={as}
          onChange={onAs}
        />
      </div>
      <Figures
        panel={panel}
        ledger={view.ledger}
        side={breachId === undefined ? { voice } : { voice, breachId }}
        period={lookedAt(parts)}
        firstWeekday={view.firstWeekday}
        ranged={span !== 'week'}
        as={as}
      />
    </>
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
