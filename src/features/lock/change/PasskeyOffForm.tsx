import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { removePasskey } from '#storage/lock/changing.ts';
import { Button } from '#ui/Button.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import type { ChangeProps } from './change-props.ts';

/** The passkey opens nothing any more; the passphrase stays. */
export function PasskeyOffForm({ busy, onRun }: ChangeProps) {
  const say = words('lock');
  return (
    <>
      <PageHead title={say.removePasskey.title} lead={say.removePasskey.lead} />
      <Pair>
        <Button href={linkTo('settings/lock')}>{say.set.leave}</Button>
        <Button
          look="go"
          busy={busy}
          onClick={() => onRun({ by: 'passkey', work: removePasskey, done: say.passkey.removed })}
        >
          {say.removePasskey.go}
        </Button>
      </Pair>
    </>
  );
}
