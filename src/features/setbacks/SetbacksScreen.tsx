import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { nextOf } from '#domain/setbacks/hard-dates.ts';
import { cardIn } from '#domain/setbacks/noting.ts';
import { CARDS } from '#domain/setbacks/setback.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { type SetbacksView, watchSetbacks } from './queries.ts';
import { nameOfKey } from './way-names.ts';

/** Calm first; then what was noted, what has helped, and what is prepared. */
export function SetbacksScreen() {
  const say = words('setbacks');
  const view = useLive(watchSetbacks, []);
  return (
    <Page wide>
      <PageHead title={say.list.title} lead={say.list.lead}>
        <Pair>
          <Button href={linkTo('setbacks/new')}>{say.list.add}</Button>
          <Button href={linkTo('steady')}>{say.list.steady}</Button>
        </Pair>
      </PageHead>
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Lists view={view} />}
    </Page>
  );
}

function Lists({ view }: { readonly view: SetbacksView }) {
  const { list: say } = words('setbacks');
  return (
    <div class="split split--even">
      <div class="col">
        {view.isCareAdvised && (
          <Notice look="tint" title={say.care.title}>
            {say.care.text}
          </Notice>
        )}
        <Moments view={view} />
        <Own view={view} />
      </div>
      <div class="col">
        <Cards view={view} />
        <Dates view={view} />
      </div>
    </div>
  );
}

function Moments({ view: { setbacks, ways, groundings } }: { readonly view: SetbacksView }) {
  const { list: say, sorts } = words('setbacks');
  const helped = new Set(setbacks.flatMap((one) => one.helped));
  const inOrder = ways.map((way) => ('own' in way ? way.own.id : way.name)).filter((key) => helped.has(key));
  const parts = setbacks.map((one) => ({
    id: one.id,
    title: sorts[one.sort].once,
    detail: dayInWords(one.on, 'long'),
    href: linkTo(`setbacks/${one.id}`),
  }));
  return (
    <Patch title={say.moments}>
      {parts.length === 0 && (
        <p class="small soft">
          {say.none} {say.noneLine}
        </p>
      )}
      {inOrder.length > 0 && (
        <>
          <h3>{say.helped}</h3>
          <ul class="tight">
            {inOrder.map((key) => (
              <li key={key} class="own">
                {nameOfKey(key, groundings)}
              </li>
            ))}
          </ul>
        </>
      )}
      {parts.length > 0 && <Parts parts={parts} />}
    </Patch>
  );
}

function Own({ view: { groundings } }: { readonly view: SetbacksView }) {
  const { list: say } = words('setbacks');
  const parts = groundings.map((one) => ({
    id: one.id,
    title: <span class="own">{one.words}</span>,
    href: linkTo(`setbacks/grounding/${one.id}`),
  }));
  return (
    <Patch flat title={say.own}>
      <p class="small soft">{say.noOwn}</p>
      {parts.length > 0 && <Parts parts={parts} />}
      <Button small icon="plus" href={linkTo('setbacks/grounding/new')}>
        {say.addOwn}
      </Button>
    </Patch>
  );
}

function Cards({ view: { cards } }: { readonly view: SetbacksView }) {
  const { list: say, cards: card } = words('setbacks');
  const parts = CARDS.map((sort) => ({
    id: sort,
    title: card.names[sort],
    detail: cardIn(cards, sort) ? card.leads[sort] : card.empty,
    href: linkTo(`setbacks/card/${sort}`),
  }));
  return (
    <Patch flat title={say.cards}>
      <Parts parts={parts} />
    </Patch>
  );
}

function Dates({ view: { dates, today } }: { readonly view: SetbacksView }) {
  const { list: say } = words('setbacks');
  const parts = dates
    .map((date) => ({ date, next: nextOf(date, today) }))
    .sort((a, b) => ((a.next ?? '9') < (b.next ?? '9') ? -1 : 1))
    .map(({ date, next }) => ({
      id: date.id,
      title: <span class="own">{date.name}</span>,
      detail: next ? say.next(dayInWords(next, 'long')) : say.past(dayInWords(date.on, 'long')),
      href: linkTo(`setbacks/date/${date.id}`),
    }));
  return (
    <Patch flat title={say.dates}>
      <p class="small soft">{say.noDates}</p>
      {parts.length > 0 && <Parts parts={parts} />}
      <Button small icon="plus" href={linkTo('setbacks/date/new')}>
        {say.addDate}
      </Button>
    </Patch>
  );
}
