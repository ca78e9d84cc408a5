import { words } from '#content/catalogue.ts';
import { changePassphrase } from '#storage/lock/changing.ts';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import { CurrentSecret } from './CurrentSecret.tsx';
import type { ChangeProps } from './change-props.ts';
import { PassphraseChoice } from './PassphraseChoice.tsx';
import { useCurrent } from './use-current.ts';

/** Another passphrase in the place of the one that is set. */
export function ChangeForm({ busy, onRun }: ChangeProps) {
  const say = words('lock').change;
  const current = useCurrent();
  const change = (next: string) => {
    const secret = current.read();
    if (secret) onRun({ by: secret.kind, work: (task) => changePassphrase(secret, next, task), done: say.done });
  };
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Patch>
        <PassphraseChoice ready={() => current.read() !== undefined} go={say.go} busy={busy} onChoose={change}>
          <CurrentSecret {...current.shown} />
        </PassphraseChoice>
      </Patch>
    </>
  );
}
