import { useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { Button } from '#ui/Button.tsx';
import { Status } from '#ui/Status.tsx';
import { openBy } from './actions.ts';
import { faultWords } from './fault-words.ts';
import { SecretInput } from './SecretInput.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { useTask } from './use-task.ts';

interface OpenFormProps {
  readonly onOpen: (store: LedgerStore) => void;
  readonly onOtherWay: () => void;
}

/** Passphrase, *Open*. */
export function OpenForm({ onOpen, onOtherWay }: OpenFormProps) {
  const say = words('lock');
  const field = useRef<HTMLInputElement>(null);
  const task = useTask();
  const [error, setError] = useState<string>();
  const isBusy = task.tenths !== undefined;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (isBusy || text === '') return field.current?.focus();
    setError(undefined);
    const opened = await task.run((running) => openBy({ kind: 'passphrase', text }, running));
    if (field.current) field.current.value = '';
    if (opened.ok) return onOpen(opened.value);
    setError(faultWords(opened.error, 'passphrase'));
    field.current?.focus();
  };

  return (
    <>
      <form class="stack" onSubmit={submit}>
        <SecretInput field={field} label={say.passphrase} error={error} />
        <div class="pair">
          <Button look="go" submit busy={isBusy}>
            {say.open}
          </Button>
        </div>
      </form>
      <TaskProgress tenths={task.tenths} onStop={task.stop}>
        {say.opening}
      </TaskProgress>
      <div class="tight">
        <div>
          <Status icon="phone">{say.onDevice}</Status>
        </div>
        <Button look="bare" small onClick={onOtherWay}>
          {say.otherWays}
        </Button>
      </div>
    </>
  );
}
