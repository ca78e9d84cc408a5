import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { FileForm } from '#domain/vault/backup-name.ts';
import type { PassphraseFault } from '#domain/vault/passphrase.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { faultOfPassphrase, type Making } from './make-actions.ts';

interface MakeFormProps {
  readonly isBusy: boolean;
  readonly faultOf?: typeof faultOfPassphrase;
  readonly onMake: (making: Making) => void;
}

/** Passphrase, passphrase again, kind of file. */
export function MakeForm({ isBusy, onMake, faultOf = faultOfPassphrase }: MakeFormProps) {
  const w = words('backup');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [form, setForm] = useState<FileForm>('age');
  const [fault, setFault] = useState<PassphraseFault | undefined>(undefined);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = await faultOf(passphrase, again);
    setFault(found);
    if (found === undefined) onMake({ passphrase, form });
  };

  return (
    <form class="stack" noValidate onSubmit={submit}>
      <Field
        label={w.passphrase}
        help={w.passphraseHelp}
        type="password"
        autocomplete="new-password"
        reveal={w.reveal}
        value={passphrase}
        onInput={(next) => {
          setPassphrase(next);
          setFault(undefined);
        }}
        error={fault === 'short' || fault === 'obvious' ? w.passphraseFaults[fault] : undefined}
      />
      <Field
        label={w.passphraseAgain}
        help={w.again}
        type="password"
        autocomplete="new-password"
        reveal={w.reveal}
        value={again}
        onInput={(next) => {
          setAgain(next);
          setFault(undefined);
        }}
        error={fault === 'differs' ? w.passphraseFaults.differs : undefined}
      />
      <Segmented
        legend={w.form.legend}
        options={[
          { value: 'age', label: w.form.age },
          { value: 'txt', label: w.form.txt },
        ]}
        value={form}
        onChange={setForm}
      />
      <p class="hint">{w.form.help}</p>
      <Button look="go" submit busy={isBusy}>
        {w.make}
      </Button>
    </form>
  );
}
