import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Result } from '#domain/kernel/result.ts';
import { entriesOf } from '#domain/ledger.ts';
import type { CopyFault } from '#storage/snapshots/copy.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { MadeFile } from '../MadeFile.tsx';
import { MakeForm } from '../MakeForm.tsx';
import { MakeProgress } from '../MakeProgress.tsx';
import { type Made, type Making, type MakingProgress, makeFile } from '../make-actions.ts';
import { useStop } from '../use-stop.ts';
import { KindsInside } from './KindsInside.tsx';
import { RescueSecret } from './RescueSecret.tsx';
import { gather, type Rescue, rescueFault } from './rescue-actions.ts';

/** The notes cannot be reached or are gone: a file of what can still be read. It changes nothing on the device. */
export function RescueScreen() {
  const { rescue: say } = words('backup');
  const [found, setFound] = useState<Result<Rescue, CopyFault>>();
  useEffect(() => void gather().then(setFound), []);

  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {found === undefined && <Waiting>{say.reading}</Waiting>}
      {found?.ok && <RescueFile rescue={found.value} />}
      {found?.ok === false && <NotFound fault={found.error} onFound={setFound} />}
    </Page>
  );
}

interface NotFoundProps {
  readonly fault: CopyFault;
  readonly onFound: (found: Result<Rescue, CopyFault>) => void;
}

function NotFound({ fault, onFound }: NotFoundProps) {
  const { rescue: say } = words('backup');
  if (fault === 'none' || fault === 'keyless') {
    return <Notice title={say.faults[fault].title}>{say.faults[fault].text}</Notice>;
  }
  return <RescueSecret fault={fault === 'locked' ? undefined : fault} onFound={onFound} />;
}

/** What is in it, said truthfully, and the file. */
function RescueFile({ rescue }: { readonly rescue: Rescue }) {
  const { rescue: say, notMade, makeFailed } = words('backup');
  const { begin, stop } = useStop();
  const [made, setMade] = useState<Made>();
  const [progress, setProgress] = useState<MakingProgress | 'begun'>();
  const [hasFailed, setFailed] = useState(false);

  const make = async (making: Making) => {
    setProgress('begun');
    setFailed(false);
    const outcome = await makeFile(rescue.ledger, making, setProgress, begin());
    setProgress(undefined);
    if (outcome.ok) setMade(outcome.value);
    else setFailed(outcome.error.kind !== 'cancelled');
  };

  return (
    <>
      <Notice look="line" title={say.titleOf(rescue)}>
        {say.textOf(rescue)}
      </Notice>
      <KindsInside entries={entriesOf(rescue.ledger)} />
      <Patch>
        {made ? (
          <MadeFile made={made} text={say.made(made.file.name)} onAnother={() => setMade(undefined)} />
        ) : (
          <MakeForm
            isBusy={progress !== undefined}
            onMake={make}
            faultOf={async (passphrase, again) => rescueFault(rescue.ledger, passphrase, again)}
          />
        )}
        {progress !== undefined && (
          <MakeProgress progress={progress === 'begun' ? undefined : progress} onCancel={stop} />
        )}
        {hasFailed && (
          <Notice role="alert" title={`${notMade}.`}>
            {makeFailed}
          </Notice>
        )}
      </Patch>
      <p class="small soft">{say.afterwards}</p>
    </>
  );
}
