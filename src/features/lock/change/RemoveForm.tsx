import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { removeLock } from '#storage/lock/changing.ts';
import { Button } from '#ui/Button.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { CurrentSecret } from './CurrentSecret.tsx';
import type { ChangeProps } from './change-props.ts';
import { useCurrent } from './use-current.ts';

/** Back to notes that anyone using this device can open. */
export function RemoveForm({ busy, onRun }: ChangeProps) {
  const say = words('lock');
  const current = useCurrent();
  const remove = (event: SubmitEvent) => {
    event.preventDefault();
    const secret = current.read();
    if (secret && !busy) onRun({ by: secret.kind, work: (task) => removeLock(secret, task), done: say.remove.done });
  };
  return (
    <>
      <PageHead title={say.remove.title} lead={say.remove.lead} />
      <Patch>
        <form class="stack" onSubmit={remove}>
          <CurrentSecret {...current.shown} />
          <Pair>
            <Button href={linkTo('settings/lock')}>{say.set.leave}</Button>
            <Button submit busy={busy}>
              {say.remove.go}
            </Button>
          </Pair>
        </form>
      </Patch>
    </>
  );
}
