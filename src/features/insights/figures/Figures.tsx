import { useMemo } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { FACETS } from '#domain/check-ins/check-in.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { eventsIn } from '#domain/insights/events.ts';
import { facetDays } from '#domain/insights/facet-days.ts';
import { facetLine, wholeLine } from '#domain/insights/facet-line.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { promiseRows } from '#domain/insights/promise-rows.ts';
import { setbacksSeen } from '#domain/insights/setbacks-seen.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { isGroundingName } from '#domain/setbacks/grounding.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { useTurns } from '#ui/figure/use-turns.ts';
import { CopyAndPrint } from './CopyAndPrint.tsx';
import { EventsFigure } from './EventsFigure.tsx';
import { FacetLines, nameOf } from './FacetLines.tsx';
import { FeelingsFigure } from './FeelingsFigure.tsx';
import { eventsWords, facetWords, feelingsWords, promisesWords, setbacksWords, textOf } from './figure-words.ts';
import type { Drawing } from './line-picture.ts';
import { PromisesFigure } from './PromisesFigure.tsx';
import { SetbacksFigure } from './SetbacksFigure.tsx';

interface FiguresProps {
  readonly drawing: Drawing;
  /** The first day with something that is drawn. */
  readonly first: Day | undefined;
  readonly sides: readonly Side[];
  readonly today: Day;
}

/** What is chosen, and the names of days with it; the lines; feelings; promises; events and hard moments; and what stands below. */
const PARTS = 6;

/** All figures of one period, and the same as text or on paper. */
export function Figures({ drawing, first, sides, today }: FiguresProps) {
  const { noTotal, foot } = words('figures');
  const say = words('lookBack');
  const { ledger, period, as } = drawing;
  // On a slow device, going through ten years for each of them takes a while: a press comes in between.
  const drawn = useTurns(PARTS);
  if (first === undefined) {
    return (
      <Empty
        title={say.nothingYet.title}
        actions={
          <Button look="go" href={linkTo('check-in')}>
            {say.empty.begin}
          </Button>
        }
      >
        {say.nothingYet.detail}
      </Empty>
    );
  }
  return (
    <>
      {drawn > 1 && sides.length > 0 && <FacetLines drawing={drawing} sides={sides} />}
      <div class="split split--half">
        <div class="col">{drawn > 2 && <FeelingsFigure ledger={ledger} today={today} first={first} as={as} />}</div>
        <div class="col">
          {drawn > 3 && <Promises ledger={ledger} period={period} as={as} />}
          {drawn > 4 && <Events ledger={ledger} period={period} as={as} />}
        </div>
      </div>
      {drawn >= PARTS && (
        <>
          <p class="small soft measure">{noTotal}</p>
          <CopyAndPrint text={() => textOf(allWords(drawing, sides))} />
          <p class="only-paper print-foot">{foot}</p>
        </>
      )}
    </>
  );
}

type Part = Pick<Drawing, 'ledger' | 'period' | 'as'>;

function Promises({ ledger, period, as }: Part) {
  const areas = useMemo(() => promiseRows(ledger, period), [ledger, period]);
  return <PromisesFigure areas={areas} as={as} />;
}

function Events({ ledger, period, as }: Part) {
  const events = useMemo(() => eventsIn(ledger, period), [ledger, period]);
  const setbacks = useMemo(() => setbacksSeen(ledger.setback, period), [ledger, period]);
  return (
    <>
      <EventsFigure events={events} period={period} as={as} />
      {(setbacks.episodes.length > 0 || setbacks.helped.length > 0) && (
        <SetbacksFigure seen={setbacks} nameOf={(what) => groundingName(what, ledger)} />
      )}
    </>
  );
}

/** All figures of the period in words. */
function allWords(drawing: Drawing, sides: readonly Side[]) {
  const { ledger, period } = drawing;
  const setbacks = setbacksSeen(ledger.setback, period);
  return [
    ...sides.flatMap((side) => facetTexts(side, drawing, sides.length > 1)),
    feelingsWords(feelingsSeen(ledger['check-in'], period)),
    promisesWords(promiseRows(ledger, period)),
    eventsWords(eventsIn(ledger, period)),
    ...(setbacks.episodes.length > 0 ? [setbacksWords(setbacks)] : []),
  ];
}

/** A grounding by its title, or in one's own words; one that was deleted has none. */
function groundingName(what: string, ledger: Ledger): string {
  const { setbacks: figure } = words('figures');
  if (isGroundingName(what)) return words('setbacks').groundings[what].title;
  return ledger.grounding.find(({ id }) => id === what)?.words ?? figure.gone;
}

function facetTexts(side: Side, { ledger, period, name, stretches }: Drawing, named: boolean) {
  return FACETS.map((facet) => {
    const line = facetLine(wholeLine(facetDays(ledger['check-in'], facet, side, ledger.breach)), period);
    const said = facetWords(facet, line, name, stretches);
    return named ? { ...said, title: `${nameOf(side, ledger)} · ${said.title}` } : said;
  });
}
