import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { goInstead, linkTo } from '#platform/address.ts';
import { eraseVault, type VaultFault } from '#storage/vault.ts';
import { Button } from '#ui/Button.tsx';
import { Threshold } from '#ui/frame/Threshold.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { open } from '../opening.ts';

interface FaultScreenProps {
  readonly fault: Exclude<VaultFault, 'locked'>;
  readonly onHide: () => void;
}

/** Faults that a copy or a backup can mend; over the others nothing is ever written. */
const MENDABLE: ReadonlySet<string> = new Set<VaultFault>(['lost', 'keyless', 'damaged']);
/** Faults in which nothing can be written here, and a file is the way out. */
const OUT_OF_REACH: ReadonlySet<string> = new Set<VaultFault>(['closed', 'unreadable', 'full']);

/** The ledger does not open: what happened, what is safe, what to do. Never the first-run welcome. */
export function FaultScreen({ fault, onHide }: FaultScreenProps) {
  const { faults, faultActions, help, hide } = words('shell');
  const [busy, setBusy] = useState(false);
  const [noCopy, setNoCopy] = useState<'none' | 'not-written'>();
  const [starting, setStarting] = useState(false);

  const fromCopy = async () => {
    setBusy(true);
    const { restoreFromSnapshot } = await import('#storage/snapshots/snapshots.ts');
    const restored = await restoreFromSnapshot();
    setBusy(false);
    if (restored.ok) await open();
    else setNoCopy(restored.error === 'none' ? 'none' : 'not-written');
  };
  const startAgain = async () => {
    await eraseVault();
    goInstead('');
    await open();
  };
  const tools = (
    <>
      <Tool icon="ring" label={help} href={linkTo('help')} />
      <Tool icon="lid" label={hide} edge="end" onClick={onHide} />
    </>
  );

  return (
    <Threshold title={faults[fault].title} lead={faults[fault].text} tools={tools}>
      {busy && <Waiting>{faultActions.bringingBack}</Waiting>}
      {noCopy && <Notice role="alert">{noCopy === 'none' ? faultActions.noCopy : faultActions.copyNotWritten}</Notice>}
      <div class="row">
        <Button look="go" onClick={() => location.reload()}>
          {faultActions.again}
        </Button>
        {(OUT_OF_REACH.has(fault) || noCopy) && (
          <Button href={linkTo('settings/backup/rescue')}>{faultActions.toFile}</Button>
        )}
        {MENDABLE.has(fault) && (
          <>
            <Button busy={busy} onClick={fromCopy}>
              {faultActions.fromCopy}
            </Button>
            <Button href={linkTo('settings/backup/restore')}>{faultActions.fromBackup}</Button>
            {starting ? (
              <Notice
                actions={
                  <Button look="final" onClick={startAgain}>
                    {faultActions.startAgain}
                  </Button>
                }
              >
                {faultActions.startAgainSure}
              </Notice>
            ) : (
              <Button look="bare" onClick={() => setStarting(true)}>
                {faultActions.startAgain}
              </Button>
            )}
          </>
        )}
      </div>
    </Threshold>
  );
}
