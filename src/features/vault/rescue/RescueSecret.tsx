import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { UnlockFault } from '#storage/lock/unlock.ts';
import type { CopyFault } from '#storage/snapshots/copy.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useStop } from '../use-stop.ts';
import { gatherBy, type Rescue } from './rescue-actions.ts';

interface RescueSecretProps {
  readonly fault: UnlockFault | undefined;
  readonly onFound: (found: Result<Rescue, CopyFault>) => void;
}

/** The copy opens with what opened the notes when it was taken. */
export function RescueSecret({ fault, onFound }: RescueSecretProps) {
  const { rescue: say, reveal, cancel } = words('backup');
  const { begin, stop } = useStop();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy || text === '') return;
    setBusy(true);
    const found = await gatherBy(text, { tell: () => {}, cancelled: begin() });
    setBusy(false);
    setText('');
    onFound(found);
  };

  return (
    <Patch>
      <form class="stack" noValidate onSubmit={open}>
        <p>{say.lockedCopy}</p>
        <Field
          label={say.secret}
          help={say.secretHelp}
          type="password"
          reveal={reveal}
          value={text}
          onInput={setText}
          error={faultInWords(fault)}
        />
        <Button look="go" submit busy={busy}>
          {say.open}
        </Button>
        {busy && <Button onClick={stop}>{cancel}</Button>}
      </form>
    </Patch>
  );
}

function faultInWords(fault: UnlockFault | undefined): string | undefined {
  const { secretFaults: say } = words('backup').rescue;
  if (fault === undefined || fault.kind === 'cancelled') return undefined;
  if (fault.kind === 'wrong' || fault.kind === 'absent') return say.wrong;
  return fault.kind === 'resting' ? say.resting : say.damaged;
}
