import './lock.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import { Notice } from '#ui/Notice.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { ChangeForm } from './change/ChangeForm.tsx';
import type { ChangeProps, Running } from './change/change-props.ts';
import { PasskeyForm } from './change/PasskeyForm.tsx';
import { PasskeyOffForm } from './change/PasskeyOffForm.tsx';
import { RecoveryForm } from './change/RecoveryForm.tsx';
import { RemoveForm } from './change/RemoveForm.tsx';
import { SetForm } from './change/SetForm.tsx';
import { faultWords } from './fault-words.ts';
import { watchLock } from './queries.ts';
import { TaskProgress } from './TaskProgress.tsx';
import { useTask } from './use-task.ts';

/** One change of the lock: its form, how far it is, and how it ended. */
export function LockChangeScreen({ params }: ScreenProps) {
  const say = words('lock');
  const state = useLive(watchLock, []);
  const task = useTask();
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<string>();
  if (done !== undefined) return <Done>{done}</Done>;
  if (state === undefined) return null;

  const run = async ({ work, by, done: said, onRefused }: Running) => {
    setError(undefined);
    const changed = await task.run(work);
    if (changed.ok) return setDone(said);
    setError(faultWords(changed.error, by));
    onRefused?.();
  };
  const props = { busy: task.tenths !== undefined, onRun: run };
  return (
    <Page>
      {formFor(params['change'], state.isLocked, props)}
      {task.tenths !== undefined && (
        <div class="lock-work">
          <TaskProgress tenths={task.tenths} onStop={task.stop}>
            {say.working}
          </TaskProgress>
        </div>
      )}
      {error !== undefined && <Notice role="alert">{error}</Notice>}
    </Page>
  );
}

/** A change that does not fit, such as setting what is set, leads to the one that does. */
function formFor(change: string | undefined, isLocked: boolean, props: ChangeProps): ComponentChildren {
  if (!isLocked) return <SetForm again={false} {...props} />;
  if (change === 'recovery') return <RecoveryForm {...props} />;
  if (change === 'renew') return <SetForm again {...props} />;
  if (change === 'passkey') return <PasskeyForm {...props} />;
  if (change === 'passkey-off') return <PasskeyOffForm {...props} />;
  if (change === 'remove') return <RemoveForm {...props} />;
  return <ChangeForm {...props} />;
}

function Done({ children }: { readonly children: string }) {
  const say = words('lock');
  useFocusHeading('done');
  return (
    <Page>
      <PageHead title={say.settings.title} lead={children} />
      <Button href={linkTo('settings/lock')}>{say.toLock}</Button>
    </Page>
  );
}
