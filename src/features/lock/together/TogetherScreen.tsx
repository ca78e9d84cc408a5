import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import type { TogetherFault } from '#storage/lock/together.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { copyAnew, show, takeOut } from './actions.ts';
import { CopyCard } from './CopyCard.tsx';
import { nameOf } from './copy-name.ts';
import { type LaidIn, type TogetherState, watchTogether } from './queries.ts';

/** Where the Together view is prepared: what will be seen, to the letter, and how it begins. */
export function TogetherScreen() {
  const say = words('together').prepare;
  const state = useLive(watchTogether, []);
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {state === undefined && <Waiting>{say.waiting}</Waiting>}
      {state && (state.isLocked ? <Prepared state={state} /> : <NotLocked />)}
    </Page>
  );
}

function NotLocked() {
  const say = words('together').prepare;
  return (
    <Patch>
      <p>{say.needsLock}</p>
      <Button look="go" href={linkTo('settings/lock/set')}>
        {say.setLock}
      </Button>
    </Patch>
  );
}

function Prepared({ state: { laidIn } }: { readonly state: TogetherState }) {
  const say = words('together').prepare;
  const choose = (look: 'plain' | 'go') => (
    <Button look={look} href={linkTo('settings/together/choose')}>
      {say.choose}
    </Button>
  );
  if (laidIn.length === 0) {
    return (
      <Empty title={say.empty} actions={choose('go')}>
        {say.emptyText}
      </Empty>
    );
  }
  return (
    <>
      <p class="small soft">{say.how}</p>
      <Begin />
      <h2>{say.laidIn}</h2>
      {laidIn.map((one) => (
        <Chosen key={one.copy.id} chosen={one} />
      ))}
      {choose('plain')}
    </>
  );
}

function Begin() {
  const say = words('together').prepare;
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<TogetherFault>();
  const begin = async () => {
    setBusy(true);
    setFault(await show());
    setBusy(false);
  };
  return (
    <Patch flat title={say.before}>
      <p class="small">{say.beforeText}</p>
      {fault && <Notice role="alert">{fault === 'nothing' ? say.nothing : say.needsLock}</Notice>}
      <Button look="go" busy={busy} onClick={begin}>
        {say.begin}
      </Button>
    </Patch>
  );
}

function Chosen({ chosen: { copy, original } }: { readonly chosen: LaidIn }) {
  const say = words('together').prepare;
  const name = nameOf(copy);
  return (
    <CopyCard copy={copy}>
      {original !== 'same' && <Notice look="line">{original === 'gone' ? say.gone : say.changed}</Notice>}
      <div class="row">
        <Button small label={say.takeOutOf(name)} onClick={() => void takeOut(copy)}>
          {say.takeOut}
        </Button>
        {typeof original === 'object' && (
          <Button small label={say.renewOf(name)} onClick={() => void copyAnew(copy, original)}>
            {say.renew}
          </Button>
        )}
      </div>
    </CopyCard>
  );
}
