import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { onceAtRest } from '#platform/attention.ts';
import { isLedgerOpen, openLedger } from '#storage/ledger.ts';
import type { Flaw } from '#storage/snapshots/soundness.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Says so when a part of the notes cannot be read, or when they are older than what this device knew. */
export function Soundness() {
  const [flaw, setFlaw] = useState<Flaw>();
  useEffect(() => {
    let isHere = true;
    onceAtRest(() => {
      if (isHere) void findFlaw().then((found) => isHere && setFlaw(found));
    });
    return () => {
      isHere = false;
    };
  }, []);
  if (flaw === undefined) return null;
  const { damagedPart, faults, faultActions } = words('shell');
  const say = flaw === 'older' ? faults.older : damagedPart;
  return (
    <Notice
      role="status"
      title={say.title}
      actions={
        <Button small href={linkTo('settings/backup/restore')}>
          {faultActions.fromBackup}
        </Button>
      }
    >
      {say.text}
    </Notice>
  );
}

/** What is known without reading everything: Settings reads it all when somebody looks there (rule V9). */
async function findFlaw(): Promise<Flaw | undefined> {
  const { flawIn } = await import('#storage/snapshots/soundness.ts');
  return isLedgerOpen() ? flawIn(openLedger()) : undefined;
}
