import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { renewLock, setLock } from '#storage/lock/changing.ts';
import type { Secret } from '#storage/lock/secrets.ts';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import { Patch } from '#ui/Patch.tsx';
import { drawCode, type NewCode } from '../actions.ts';
import { CurrentSecret } from './CurrentSecret.tsx';
import type { ChangeProps } from './change-props.ts';
import { PassphraseChoice } from './PassphraseChoice.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';
import { useCurrent } from './use-current.ts';

interface SetFormProps extends ChangeProps {
  /** A passphrase is set already, and somebody may know it. */
  readonly again: boolean;
}

/** Passphrase first, then the recovery code; nothing is written before both are sure. */
export function SetForm({ again, busy, onRun }: SetFormProps) {
  const say = words('lock');
  const current = useCurrent();
  const [secret, setSecret] = useState<Secret>();
  const [chosen, setChosen] = useState<{ readonly passphrase: string; readonly code: NewCode }>();
  useFocusHeading(chosen ? 'code' : 'passphrase');

  if (chosen) {
    const secrets = { passphrase: chosen.passphrase, recovery: chosen.code.secret };
    const seal = () =>
      onRun({
        by: secret?.kind ?? 'passphrase',
        work: (task) => (secret ? renewLock(secret, secrets, task) : setLock(secrets, task)),
        done: again ? say.renew.done : say.setDone,
        // What was typed before may have been wrong: back to the first step, where it can be typed again.
        onRefused: again ? () => setChosen(undefined) : undefined,
      });
    return (
      <>
        <PageHead title={say.code.title} lead={say.code.lead} />
        <Patch>
          <RecoveryCard code={chosen.code} go={again ? say.renew.go : say.code.lock} busy={busy} onCopied={seal} />
        </Patch>
      </>
    );
  }
  const ready = () => {
    if (!again) return true;
    const read = current.read();
    setSecret(read);
    return read !== undefined;
  };
  const choose = (passphrase: string) => {
    setChosen({ passphrase, code: drawCode() });
    scrollTo(0, 0);
  };
  const head = again ? say.renew : say.set;
  return (
    <>
      <PageHead title={head.title} lead={head.lead} />
      <Patch>
        <PassphraseChoice ready={ready} go={say.set.goOn} busy={busy} onChoose={choose}>
          {again && <CurrentSecret {...current.shown} />}
        </PassphraseChoice>
      </Patch>
    </>
  );
}
