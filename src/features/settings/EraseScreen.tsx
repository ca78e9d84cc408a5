import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { eraseEverything } from './actions.ts';

/** Two steps: what goes and what stays; then the button. Keeping comes first in both. */
export function EraseScreen() {
  const [step, setStep] = useState<'what' | 'last'>('what');
  useFocusHeading(step);
  return <Page>{step === 'what' ? <WhatGoes onGoOn={() => setStep('last')} /> : <LastStep />}</Page>;
}

function WhatGoes({ onGoOn }: { readonly onGoOn: () => void }) {
  const say = words('settings').erase;
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Patch title={say.goes}>
        <Lines lines={say.goesList} />
      </Patch>
      <Patch title={say.stays}>
        <Lines lines={say.staysList} />
        <p class="small">
          {say.backupFirst} <a href={linkTo('settings/backup')}>{say.make}</a>
        </p>
      </Patch>
      <Pair>
        <Button href={linkTo('settings')}>{say.keepNotes}</Button>
        <Button onClick={onGoOn}>{say.goOn}</Button>
      </Pair>
    </>
  );
}

function LastStep() {
  const say = words('settings').erase;
  const [state, setState] = useState<'still' | 'erasing' | 'failed'>('still');
  const failed = state === 'failed';
  const erase = async () => {
    setState('erasing');
    if (!(await eraseEverything())) setState('failed');
  };
  return (
    <>
      <PageHead title={say.lastTitle} lead={say.lastLead} />
      <Pair>
        <Button href={linkTo('settings')}>{say.keepNotes}</Button>
        <Button look="final" busy={state === 'erasing'} onClick={erase}>
          {say.control}
        </Button>
      </Pair>
      {failed && <Notice role="alert">{say.failed}</Notice>}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="stack">
      {lines.map((line) => (
        <li key={line} class="small">
          {line}
        </li>
      ))}
    </ul>
  );
}
