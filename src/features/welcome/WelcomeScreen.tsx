import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Role } from '#domain/settings/people/role.ts';
import { linkTo } from '#platform/address.ts';
import { Threshold } from '#ui/frame/Threshold.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { useFocusHeading } from '#ui/frame/use-focus-heading.ts';
import { keepRole } from './actions.ts';
import { CannotHide } from './CannotHide.tsx';
import { FirstPromise } from './FirstPromise.tsx';

interface WelcomeScreenProps {
  readonly onHide: () => void;
  /** Makes the ledger; answers whether it could. */
  readonly onBegin: () => Promise<boolean>;
  readonly onLookAround: () => Promise<void>;
}

/** The first minutes: what is promised, what cannot be hidden, and nothing stored until they are over. */
export function WelcomeScreen({ onHide, onBegin, onLookAround }: WelcomeScreenProps) {
  const [step, setStep] = useState<'promise' | 'cannot-hide'>('promise');
  const [role, setRole] = useState<Role>();
  const [busy, setBusy] = useState(false);
  const say = words('welcome');
  const shell = words('shell');
  useFocusHeading(step);

  const begin = async (chosen: Role | undefined) => {
    setBusy(true);
    if (await onBegin()) await keepRole(chosen);
    setBusy(false);
  };
  const tools = (
    <>
      <Tool icon="ring" label={shell.help} href={linkTo('help')} />
      <Tool icon="lid" label={shell.hide} edge="end" onClick={onHide} />
    </>
  );

  if (step === 'cannot-hide') {
    return (
      <Threshold key={step} title={say.cannotHide.title} lead={say.cannotHide.lead} tools={tools}>
        <CannotHide busy={busy} onContinue={() => begin(role)} onSkip={() => begin(role)} />
      </Threshold>
    );
  }
  return (
    <Threshold key={step} title={say.title} lead={say.lead} tools={tools}>
      <FirstPromise
        role={role}
        onRole={setRole}
        busy={busy}
        onLookAround={async () => {
          setBusy(true);
          await onLookAround();
        }}
        onContinue={() => {
          setStep('cannot-hide');
          scrollTo(0, 0);
        }}
        onSkip={() => begin(undefined)}
      />
    </Threshold>
  );
}
