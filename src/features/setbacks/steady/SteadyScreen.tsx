import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { keyOf, type Way } from '#domain/setbacks/grounding.ts';
import { linkTo } from '#platform/address.ts';
import { isLedgerOpen } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { watchWays } from '../queries.ts';
import { WayChoice } from './WayChoice.tsx';
import { WayText } from './WayText.tsx';

/** Back to here and now, in large type: the day and place, one thing to do, and then stop, again or call someone. */
export function SteadyScreen() {
  const { steady: say } = words('setbacks');
  const ways = useLive(watchWays, []) ?? [];
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [isEnough, setEnough] = useState(false);
  const way = ways.find((one) => keyOf(one) === chosen);
  const choose = (next: Way | undefined) => {
    setChosen(next && keyOf(next));
    setEnough(false);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Page>
      <PageHead title={say.title}>
        <p class="lead">{say.day(dayInWords(today(0)))}</p>
        <p class="lead">{say.place}</p>
        <p class="lead">{say.memory}</p>
      </PageHead>
      {!way && <WayChoice ways={ways} onChoose={choose} />}
      {way && !isEnough && <WayText way={way} onEnough={() => setEnough(true)} onOther={() => choose(undefined)} />}
      {way && isEnough && <Rest onAgain={() => setEnough(false)} />}
      {(!way || isEnough) && <Danger />}
    </Page>
  );
}

function Rest({ onAgain }: { readonly onAgain: () => void }) {
  const { steady: say } = words('setbacks');
  const isOpen = isLedgerOpen();
  return (
    <Patch>
      <p class="lead">{say.rest}</p>
      <Pair>
        <Button onClick={onAgain}>{say.again}</Button>
        {isOpen ? (
          <Button href={linkTo('setbacks/new/reminder')}>{say.toNote}</Button>
        ) : (
          <Button href={linkTo('')}>{say.toToday}</Button>
        )}
      </Pair>
    </Patch>
  );
}

function Danger() {
  const { steady: say } = words('setbacks');
  return (
    <Notice
      look="line"
      actions={
        <Button small href={linkTo('help')}>
          {say.call}
        </Button>
      }
    >
      {say.danger}
    </Notice>
  );
}
