import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { FileField } from '#ui/form/FileField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { faultWords } from './fault-words.ts';
import { type LookFault, lookInside } from './restore-actions.ts';
import { StepProgress } from './StepProgress.tsx';
import { useStop } from './use-stop.ts';
import { LOOKING, type Step } from './worker/worker-messages.ts';

interface LookFormProps {
  /** A file was opened and read; the passphrase is forgotten by then. */
  readonly onFound: (document: BackupDocument) => void;
}

type Missing = 'file' | 'passphrase';

/** A file and its passphrase, and a look inside. Nothing is changed here. */
export function LookForm({ onFound }: LookFormProps) {
  const w = words('backup');
  const { begin, stop } = useStop();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState<Missing | undefined>(undefined);
  const [looking, setLooking] = useState<Step | 'begun' | undefined>(undefined);
  const [fault, setFault] = useState<LookFault | undefined>(undefined);

  const look = async (event: SubmitEvent) => {
    event.preventDefault();
    if (looking !== undefined) return;
    setFault(undefined);
    if (file === undefined || passphrase === '') return setMissing(file === undefined ? 'file' : 'passphrase');
    setLooking('begun');
    const found = await lookInside(file, passphrase, setLooking, begin());
    setLooking(undefined);
    if (found.ok) onFound(found.value);
    else if (found.error.kind !== 'cancelled') setFault(found.error);
  };

  return (
    <form class="stack" noValidate onSubmit={look}>
      <FileField
        label={w.file.label}
        help={w.file.help}
        error={missing === 'file' ? w.noFile : undefined}
        onFile={(chosen) => {
          setFile(chosen);
          setMissing(undefined);
          setFault(undefined);
        }}
      />
      <Field
        label={w.passphrase}
        type="password"
        reveal={w.reveal}
        value={passphrase}
        onInput={(next) => {
          setPassphrase(next);
          setMissing(undefined);
        }}
        error={missing === 'passphrase' ? w.noPassphrase : undefined}
      />
      <Button look="go" submit busy={looking !== undefined}>
        {w.look}
      </Button>
      {looking !== undefined && (
        <StepProgress
          label={w.looking}
          steps={LOOKING}
          step={looking === 'begun' ? undefined : looking}
          onCancel={stop}
        />
      )}
      {fault !== undefined && (
        <Notice role="alert" title={`${w.notOpened}.`}>
          {faultWords(fault)}
        </Notice>
      )}
    </form>
  );
}
