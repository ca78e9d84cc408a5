import { useMemo, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type EventName, eventsIn, MARKED_EVENTS } from '#domain/insights/events.ts';
import { sidesAnswered } from '#domain/insights/facet-days.ts';
import { PERIODS, type PeriodName, periodOf, stretchesOf } from '#domain/insights/period.ts';
import { linkTo } from '#platform/address.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { Figures } from './figures/Figures.tsx';
import { type FigureView, firstDayIn, type Opened, watchFigures } from './figures/figure-queries.ts';
import { MarkChoice } from './figures/MarkChoice.tsx';
import { TimePassed } from './time/TimePassed.tsx';
import './figures/figures.css';

/** Looking back: what the weeks show, and nothing beyond that. */
export function LookBackScreen(_: ScreenProps) {
  const say = words('lookBack');
  const [opened, setOpened] = useState<Opened>();
  const view = useLive<FigureView>((emit) => watchFigures(emit, setOpened), []);
  return (
    <Page wide>
      <PageHead title={say.title}>
        <nav class="look-back__ways no-print" aria-label={say.title}>
          <a href={linkTo('look-back/days')}>{say.days.link}</a>
          <a href={linkTo('look-back/reviews')}>{say.reviews.link}</a>
          <a href={linkTo('look-back/way')}>{say.phase.link}</a>
          <a href={linkTo('setbacks')}>{say.setbacks}</a>
        </nav>
      </PageHead>
      {view ? (
        <Seen view={view} />
      ) : (
        <Waiting
          progress={
            opened && {
              ...opened,
              words: say.opened(String(opened.done), String(opened.total)),
              label: say.progress,
            }
          }
        >
          {say.opening}
        </Waiting>
      )}
    </Page>
  );
}

function Seen({ view: { ledger, today, firstWeekday } }: { readonly view: FigureView }) {
  const say = words('figures');
  const [name, setName] = useState<PeriodName>('six-weeks');
  const [as, setAs] = useState<'pictures' | 'tables'>('pictures');
  const [marked, setMarked] = useState<readonly EventName[]>([]);
  const first = useMemo(() => firstDayIn(ledger), [ledger]);
  const drawing = useMemo(() => {
    const period = periodOf(name, today, first);
    const marks = eventsIn(ledger, period, marked).map(({ name: event, days }) => ({
      sort: MARKED_EVENTS.indexOf(event),
      days,
    }));
    return { ledger, period, name, stretches: stretchesOf(period, firstWeekday), marks };
  }, [ledger, today, firstWeekday, name, marked]);
  const { 'check-in': checkIns, breach: breaches } = ledger;
  const sides = useMemo(() => sidesAnswered(checkIns, breaches), [checkIns, breaches]);
  return (
    <>
      {first !== undefined && <p class="only-paper soft">{say.paper(drawing.period.from, drawing.period.to)}</p>}
      {first !== undefined && (
        <div class="row no-print">
          <Segmented
            legend={say.periods.legend}
            quiet
            options={PERIODS.map((period) => ({ value: period, label: say.periods.names[period] }))}
            value={name}
            onChange={setName}
          />
          <Segmented
            legend={say.as.legend}
            quiet
            options={[
              { value: 'pictures', label: say.as.pictures },
              { value: 'tables', label: say.as.tables },
            ]}
            value={as}
            onChange={setAs}
          />
        </div>
      )}
      <div class="look-back__wishes">
        {as === 'pictures' && sides.length > 0 && <MarkChoice chosen={marked} onChange={setMarked} />}
        <TimePassed ledger={ledger} today={today} />
      </div>
      <Figures drawing={{ ...drawing, as }} first={first} sides={sides} today={today} />
    </>
  );
}
