import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { isSameGroup } from '#domain/lock/recovery-code.ts';
import { linkTo } from '#platform/address.ts';
import { printPage } from '#platform/system/paper.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Pair } from '#ui/Pair.tsx';
import type { NewCode } from '../actions.ts';

interface RecoveryCardProps {
  /** What stands above it in the same form. */
  readonly children?: ComponentChildren;
  readonly code: NewCode;
  readonly go: string;
  readonly busy: boolean;
  readonly onCopied: () => void;
}

/** The code, once; and one group of it asked back from the copy. */
export function RecoveryCard({ children, code, go, busy, onCopied }: RecoveryCardProps) {
  const {
    code: say,
    set: { leave },
  } = words('lock');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    if (isSameGroup(code.groups[code.asked] ?? '', typed)) onCopied();
    else setError(say.differs);
  };
  return (
    <form class="stack" onSubmit={submit}>
      {children}
      <p>{say.keep}</p>
      <ol class="code" aria-label={say.label} translate={false}>
        {code.groups.map((group, at) => (
          <li key={`${at}${group}`}>{group}</li>
        ))}
      </ol>
      <Button small icon="out" onClick={printPage}>
        {say.print}
      </Button>
      <div class="no-print">
        <Field
          label={say.ask(code.asked + 1)}
          help={say.askHelp}
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setError(undefined);
          }}
          error={error}
        />
      </div>
      <Pair>
        <Button href={linkTo('settings/lock')}>{leave}</Button>
        <Button look="go" submit busy={busy}>
          {go}
        </Button>
      </Pair>
    </form>
  );
}
