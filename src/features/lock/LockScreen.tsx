import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { LockThreshold } from '#ui/frame/LockThreshold.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { BothLost } from './BothLost.tsx';
import { OpenForm } from './OpenForm.tsx';
import { OtherWays } from './OtherWays.tsx';

interface LockScreenProps {
  readonly onOpen: (store: LedgerStore) => void;
  readonly onHide: () => void;
}

/** The closed door. It says nothing of what lies behind, and looks the same whatever does. */
export function LockScreen({ onOpen, onHide }: LockScreenProps) {
  const [part, setPart] = useState<'open' | 'ways' | 'lost'>('open');
  const say = words('lock');
  const shell = words('shell');
  const tools = (
    <>
      <Tool label={say.steady} href={linkTo('steady')} />
      <Tool icon="ring" label={shell.help} href={linkTo('help')} />
      <Tool icon="lid" label={shell.hide} onClick={onHide} />
    </>
  );
  return (
    <LockThreshold title={say.name} tools={tools}>
      {part === 'open' && <OpenForm onOpen={onOpen} onOtherWay={() => setPart('ways')} />}
      {part === 'ways' && <OtherWays onOpen={onOpen} onLost={() => setPart('lost')} onBack={() => setPart('open')} />}
      {part === 'lost' && <BothLost onBack={() => setPart('ways')} />}
    </LockThreshold>
  );
}
