import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { renewRecovery } from '#storage/lock/changing.ts';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import { drawCode } from '../actions.ts';
import { CurrentSecret } from './CurrentSecret.tsx';
import type { ChangeProps } from './change-props.ts';
import { RecoveryCard } from './RecoveryCard.tsx';
import { useCurrent } from './use-current.ts';

/** A new recovery code in the place of the one before. */
export function RecoveryForm({ busy, onRun }: ChangeProps) {
  const say = words('lock');
  const current = useCurrent();
  const [code] = useState(drawCode);
  const renew = () => {
    const secret = current.read();
    if (!secret) return;
    onRun({ by: secret.kind, work: (task) => renewRecovery(secret, code.secret, task), done: say.recovery.done });
  };
  return (
    <>
      <PageHead title={say.recovery.title} lead={say.recovery.lead} />
      <Patch>
        <RecoveryCard code={code} go={say.code.keepCode} busy={busy} onCopied={renew}>
          <CurrentSecret {...current.shown} />
        </RecoveryCard>
      </Patch>
    </>
  );
}
