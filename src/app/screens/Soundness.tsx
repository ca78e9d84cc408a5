import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { onceAtRest } from '#platform/attention.ts';
import { openLedger } from '#storage/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Flaw = 'older' | 'damaged';

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
  const store = openLedger();
  if (!store.isLasting) return undefined;
  if (!store.isSound) return 'damaged';
  const { isOlderThanSnapshots } = await import('#storage/snapshots/snapshots.ts');
  return store.isOlder || (await isOlderThanSnapshots(store)) ? 'older' : undefined;
}
