import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords, monthInWords } from '#content/format.ts';
import type { Original } from '#domain/exchange/copying.ts';
import { type Month, monthOf } from '#domain/kernel/day.ts';
import { go, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Toggle } from '#ui/form/Toggle.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { layIn } from './actions.ts';
import { nameOf } from './copy-name.ts';
import { type DatedOriginal, type TogetherState, watchTogether } from './queries.ts';

const MONTHS_AT_A_TIME = 2;

/** Everything that could be shown, to be ticked one by one. Nothing is ticked beforehand. */
export function ChooseScreen() {
  const { choose: say, prepare } = words('together');
  const state = useLive(watchTogether, []);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [withDays, setWithDays] = useState(false);
  const [shownMonths, setShownMonths] = useState(MONTHS_AT_A_TIME);
  const { busy, once } = useOnce();
  if (state === undefined) {
    return (
      <Page>
        <Waiting>{prepare.waiting}</Waiting>
      </Page>
    );
  }
  const months = byMonth(state.dated);
  const isBare = state.standing.length === 0 && months.length === 0;
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const keep = async () => {
    const chosen = [...state.standing, ...state.dated].filter(({ id }) => ticked.has(id));
    if (await layIn(chosen, withDays)) go('settings/together');
  };
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {isBare ? (
        <p>{state.laidIn.length > 0 ? say.all : say.empty}</p>
      ) : (
        <>
          <Group title={say.standing} originals={state.standing} ticked={ticked} onTick={tick} />
          {months.slice(0, shownMonths).map(({ month, originals }) => (
            <Group key={month} title={monthInWords(month)} originals={originals} ticked={ticked} onTick={tick} />
          ))}
          {months.length > shownMonths && (
            <Button small onClick={() => setShownMonths(shownMonths + MONTHS_AT_A_TIME)}>
              {say.earlier}
            </Button>
          )}
          <Toggle label={say.withDays} description={say.withDaysText} checked={withDays} onChange={setWithDays} />
        </>
      )}
      <Pair>
        <Button href={linkTo('settings/together')}>{say.leave}</Button>
        {!isBare && (
          <Button
            look="go"
            busy={busy}
            unavailable={ticked.size === 0 ? say.none : undefined}
            onClick={() => void once(keep)}
          >
            {say.layIn}
          </Button>
        )}
      </Pair>
    </Page>
  );
}

interface GroupProps {
  readonly title: string;
  readonly originals: readonly Original[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

function Group({ title, originals, ticked, onTick }: GroupProps) {
  const { origins } = words('together');
  if (originals.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="list">
        {originals.map(({ id, on, parts }) => (
          <li key={id}>
            <Toggle
              label={nameOf(parts)}
              description={on === undefined ? origins[parts.origin] : `${origins[parts.origin]} · ${dayInWords(on)}`}
              checked={ticked.has(id)}
              onChange={(isTicked) => onTick(id, isTicked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type MonthOriginals = { readonly month: Month; readonly originals: readonly Original[] };

function byMonth(dated: TogetherState['dated']): readonly MonthOriginals[] {
  const byName = new Map<Month, DatedOriginal[]>();
  for (const original of dated) {
    const list = byName.get(monthOf(original.on));
    if (list) list.push(original);
    else byName.set(monthOf(original.on), [original]);
  }
  return [...byName].map(([month, originals]) => ({ month, originals }));
}
