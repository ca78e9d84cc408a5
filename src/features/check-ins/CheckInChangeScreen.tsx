import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords, minuteInWords } from '#content/format.ts';
import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { partsOf } from '#domain/check-ins/keeping.ts';
import { goBack, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { change, remove } from './actions.ts';
import { CheckInSheet } from './CheckInSheet.tsx';
import { useKeeper } from './check-in-draft.ts';
import { findCheckIn, watchSurroundings } from './queries.ts';

/** What the search came to; without an entry it is no longer there. */
type Found = { readonly entry: CheckIn | undefined };

/** A check-in that was kept: to read, change or delete. */
export function CheckInChangeScreen({ params }: ScreenProps) {
  const say = words('checkIns');
  const [found, setFound] = useState<Found | undefined>(undefined);
  useEffect(() => {
    void findCheckIn(params['id'] ?? '').then((entry) => setFound({ entry }));
  }, [params['id']]);

  return (
    <Page wide>
      <PageHead title={say.changeTitle} lead={found?.entry && whenKept(found.entry)} />
      {!found && <Waiting>{say.opening}</Waiting>}
      {found && !found.entry && (
        <Empty title={say.gone.title} actions={<Button href={linkTo('look-back')}>{say.gone.back}</Button>}>
          {say.gone.detail}
        </Empty>
      )}
      {found?.entry && <Change entry={found.entry} />}
    </Page>
  );
}

function Change({ entry }: { readonly entry: CheckIn }) {
  const say = words('checkIns');
  const around = useLive(watchSurroundings, []);
  const keeper = useKeeper(entry.id);
  const leave = () => goBack('look-back/days');
  if (!around || !keeper) return <Waiting>{say.opening}</Waiting>;
  return (
    <CheckInSheet
      keeper={keeper}
      around={around}
      start={partsOf(entry)}
      isNew={false}
      onKeep={(parts) => change(entry, parts, keeper)}
      onDone={leave}
    >
      <div>
        <Button small onClick={() => void remove(entry, keeper).then((gone) => gone && leave())}>
          {say.remove}
        </Button>
      </div>
    </CheckInSheet>
  );
}

function whenKept({ on, minute }: CheckIn): string {
  return minute === undefined ? dayInWords(on) : `${dayInWords(on)}, ${minuteInWords(minute)}`;
}
