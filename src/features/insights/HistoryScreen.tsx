import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { isMonth, type Month, monthsAfter } from '#domain/kernel/day.ts';
import { go, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { MonthJump } from './MonthJump.tsx';
import { MonthView } from './MonthView.tsx';
import { type Earlier, findEarlier, type History, hasBefore, monthNow, watchHistory } from './queries.ts';
import './look-back.css';

/** Day by day: what was kept, month by month, from now or from the month in the address. */
export function HistoryScreen({ params }: ScreenProps) {
  const say = words('lookBack');
  const now = monthNow();
  const asked = params['month'];
  const top = isMonth(asked) && asked < now ? asked : now;
  const [from, setFrom] = useState<Month>(top);
  const [nothingFrom, setNothingFrom] = useState<Month | undefined>(undefined);
  const [searching, setSearching] = useState(false);
  // A day that is set to end early may already lie in the next month.
  const to = top === now ? monthsAfter(now, 1) : top;
  const history = useLive<History>((emit) => watchHistory({ from, to }, emit), [from, to]);

  const lookEarlier = async () => {
    if (searching) return;
    setSearching(true);
    const before = nothingFrom ?? from;
    const earlier: Earlier = await findEarlier(before);
    setSearching(false);
    if ('found' in earlier) {
      setNothingFrom(undefined);
      setFrom(earlier.found);
    } else setNothingFrom(earlier.nothingFrom);
  };
  const isBare = history !== undefined && history.months.length === 0;
  useEffect(() => {
    if (!isBare) setNothingFrom(undefined);
    else if (top === now) void lookEarlier();
  }, [isBare]);

  const months = history?.months ?? [];
  const isEmpty = isBare && top === now && nothingFrom !== undefined;
  return (
    <Page wide>
      <PageHead title={say.days.title} lead={say.lead} />
      {!isEmpty && history && <MonthJump now={now} at={top} onGo={(month) => go(`look-back/days/${month}`)} />}
      {history === undefined && <Waiting>{say.opening}</Waiting>}
      {isBare && top !== now && <p class="soft">{say.nothingIn(top)}</p>}
      {months.map((kept) => (
        <MonthView key={kept.month} kept={kept} firstWeekday={history?.firstWeekday ?? 1} />
      ))}
      {isEmpty && (
        <Empty
          title={say.empty.title}
          actions={
            <Pair>
              <Button href={linkTo('write')}>{say.empty.write}</Button>
              <Button look="go" href={linkTo('check-in')}>
                {say.empty.begin}
              </Button>
            </Pair>
          }
        >
          {say.empty.detail}
        </Empty>
      )}
      {nothingFrom !== undefined && !isEmpty && (
        <p class="soft" role="status">
          {say.nothingBetween(nothingFrom, monthsAfter(from, -1))}
        </p>
      )}
      {searching && <Waiting>{say.searching}</Waiting>}
      {history && hasBefore(nothingFrom ?? from) && (
        <div class="row">
          <Button busy={searching} onClick={() => void lookEarlier()}>
            {nothingFrom === undefined ? say.earlier : say.furtherBack}
          </Button>
          {top !== now && <Button href={linkTo('look-back/days')}>{say.later}</Button>}
        </div>
      )}
    </Page>
  );
}
