import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { WaitingVersion } from '#platform/service-worker.ts';
import { sealBeforeLeaving } from '#storage/leaving/unsealed.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface UpdateNoticeProps {
  readonly version: WaitingVersion;
  readonly onLater: () => void;
}

/** A newer version waits. It is used only when asked for, and after everything typed is sealed. */
export function UpdateNotice({ version, onLater }: UpdateNoticeProps) {
  const { update } = words('shell');
  const [busy, setBusy] = useState(false);
  const use = async () => {
    setBusy(true);
    await sealBeforeLeaving();
    version.use();
  };
  return (
    <Notice
      look="tint"
      role="status"
      title={update.title}
      actions={
        <>
          <Button small onClick={onLater}>
            {update.later}
          </Button>
          <Button small busy={busy} onClick={use}>
            {update.now}
          </Button>
        </>
      }
    >
      {update.text}
    </Notice>
  );
}
