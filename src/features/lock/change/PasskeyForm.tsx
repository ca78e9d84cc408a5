import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { canHavePasskey, makePasskey } from '#platform/system/passkey.ts';
import { addPasskey } from '#storage/lock/changing.ts';
import { Button } from '#ui/Button.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';
import { beginPasskey, type PasskeyTry, tryPasskey } from '../actions.ts';
import { CurrentSecret } from './CurrentSecret.tsx';
import type { ChangeProps } from './change-props.ts';
import { useCurrent } from './use-current.ts';

/** A passkey beside the passphrase: made, asked twice, and only then used. Each needs a press of its own. */
export function PasskeyForm({ busy, onRun }: ChangeProps) {
  const say = words('lock').passkey;
  const { faults, toLock } = words('lock');
  const current = useCurrent();
  const [can, setCan] = useState<boolean>();
  const [made, setMade] = useState<PasskeyTry>();
  const [isSure, setSure] = useState(false);
  const [error, setError] = useState<string>();
  useEffect(() => void canHavePasskey().then(setCan), []);

  const make = async () => {
    const credential = await makePasskey();
    setError(credential ? undefined : say.absent);
    setMade(credential && beginPasskey(credential));
  };
  const ask = async (passkey: PasskeyTry) => {
    const answer = await tryPasskey(passkey);
    setError(answer.ok ? undefined : faults[answer.error]);
    if (!answer.ok) return answer.error === 'unequal' && setMade(undefined);
    setSure(passkey.answer !== undefined);
    setMade({ ...passkey, answer: answer.value });
  };
  const add = ({ credential, salt, answer }: PasskeyTry) => {
    const secret = current.read();
    if (!secret || !answer) return;
    const work = addPasskey.bind(undefined, secret, { credential, salt, bytes: answer });
    onRun({ by: secret.kind, work: (task) => work(task), done: say.done });
  };

  return (
    <>
      <PageHead title={say.title} />
      {can && <Notice title={say.warning}>{say.warningMore}</Notice>}
      <Patch>
        {can === false && (
          <>
            <p>{say.absent}</p>
            <Button href={linkTo('settings/lock')}>{toLock}</Button>
          </>
        )}
        {can && !made && (
          <Button look="go" onClick={make}>
            {say.make}
          </Button>
        )}
        {made && !isSure && (
          <>
            <p class="small soft">{say.tryHelp}</p>
            <Button look="go" onClick={() => ask(made)}>
              {made.answer ? say.tryAgain : say.try}
            </Button>
          </>
        )}
        {made && isSure && (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) add(made);
            }}
          >
            <CurrentSecret {...current.shown} />
            <Button look="go" submit busy={busy}>
              {say.use}
            </Button>
          </form>
        )}
        {error !== undefined && <Notice role="alert">{error}</Notice>}
      </Patch>
    </>
  );
}
