import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { type Ways, waysToOpen } from '#storage/lock/unlock.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { openBy, openByPasskey, secretOf } from './actions.ts';
import { faultWords } from './fault-words.ts';
import { SecretInput } from './SecretInput.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { useTask } from './use-task.ts';

interface OtherWaysProps {
  readonly onOpen: (store: LedgerStore) => void;
  readonly onLost: () => void;
  readonly onBack: () => void;
}

/** The recovery code, the passkey where there is one, and what is left when both are lost. */
export function OtherWays({ onOpen, onLost, onBack }: OtherWaysProps) {
  const say = words('lock');
  const field = useRef<HTMLInputElement>(null);
  const task = useTask();
  const [ways, setWays] = useState<Ways>();
  const [error, setError] = useState<string>();
  useEffect(() => void waysToOpen().then(setWays), []);

  const byCode = async (event: SubmitEvent) => {
    event.preventDefault();
    const secret = secretOf({ kind: 'recovery', text: field.current?.value ?? '' });
    if (!secret.ok) return setError(say.ways.codeFaults[secret.error]);
    setError(undefined);
    const opened = await task.run((running) => openBy(secret.value, running));
    if (!opened.ok) return setError(faultWords(opened.error, 'recovery'));
    if (field.current) field.current.value = '';
    onOpen(opened.value);
  };
  const byPasskey = async () => {
    setError(undefined);
    const opened = await task.run(openByPasskey);
    if (opened.ok) onOpen(opened.value);
    else setError(faultWords(opened.error, 'passkey'));
  };

  return (
    <>
      <h2>{say.ways.title}</h2>
      <form class="stack" onSubmit={byCode}>
        <SecretInput field={field} label={say.ways.code} help={say.ways.codeHelp} error={error} />
        <Pair>
          <Button onClick={onBack}>{say.ways.back}</Button>
          <Button look="go" submit busy={task.tenths !== undefined}>
            {say.open}
          </Button>
        </Pair>
      </form>
      <TaskProgress tenths={task.tenths} onStop={task.stop}>
        {say.opening}
      </TaskProgress>
      {ways?.passkey && <Button onClick={byPasskey}>{say.ways.passkey}</Button>}
      <ul>
        <li>
          <Button look="bare" small href={linkTo('settings/backup/rescue')}>
            {say.ways.copy}
          </Button>
        </li>
        <li>
          <Button look="bare" small onClick={onLost}>
            {say.ways.lost}
          </Button>
        </li>
      </ul>
    </>
  );
}
