import { words } from '#content/catalogue.ts';
import { emptyParts } from '#domain/check-ins/keeping.ts';
import { askedFrom, voiceFor } from '#domain/check-ins/voice.ts';
import { goInstead } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keep } from './actions.ts';
import { CheckInSheet } from './CheckInSheet.tsx';
import { useKeeper } from './check-in-draft.ts';
import { watchSurroundings } from './queries.ts';

/** A new check-in: how it is, right now. */
export function CheckInScreen(_: ScreenProps) {
  const say = words('checkIns');
  const around = useLive(watchSurroundings, []);
  const keeper = useKeeper();
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      {around && keeper ? (
        <CheckInSheet
          keeper={keeper}
          around={around}
          start={askedFrom(emptyParts(around.today), voiceFor(around.breaches, around.lastRated))}
          isNew
          onKeep={(parts) => keep(parts, keeper)}
          onDone={() => goInstead('')}
        />
      ) : (
        <Waiting>{say.opening}</Waiting>
      )}
    </Page>
  );
}
