import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Section } from '#ui/Section.tsx';
import { Status } from '#ui/Status.tsx';
import { useLive } from '#ui/use-live.ts';
import { MadeFile } from './MadeFile.tsx';
import { MakeForm } from './MakeForm.tsx';
import { MakeProgress } from './MakeProgress.tsx';
import { type Made, type Making, type MakingProgress, makeBackup } from './make-actions.ts';
import { watchBackupAge, watchVersions } from './queries.ts';
import { useStop } from './use-stop.ts';

/** What is going on with the file. */
type Phase =
  | { readonly at: 'form'; readonly failed: boolean }
  | { readonly at: 'making'; readonly progress: MakingProgress | undefined }
  | { readonly at: 'made'; readonly made: Made };

export function BackupScreen() {
  const w = words('backup');
  const age = useLive(watchBackupAge, []);
  const { begin, stop } = useStop();
  const [phase, setPhase] = useState<Phase>({ at: 'form', failed: false });

  const make = async (making: Making) => {
    setPhase({ at: 'making', progress: undefined });
    const outcome = await makeBackup(making, (progress) => setPhase({ at: 'making', progress }), begin());
    if (outcome.ok) setPhase({ at: 'made', made: outcome.value });
    else setPhase({ at: 'form', failed: outcome.error.kind !== 'cancelled' });
  };

  const making = phase.at === 'making' ? phase : undefined;
  const made = phase.at === 'made' ? phase.made : undefined;
  const hasFailed = phase.at === 'form' && phase.failed;

  return (
    <Page>
      <PageHead title={w.title} lead={w.lead}>
        {age && <Status icon="copy">{age.on === undefined ? w.last.never : w.last.made(age.on, age.changes)}</Status>}
      </PageHead>
      <Patch>
        {made ? (
          <MadeFile made={made} onAnother={() => setPhase({ at: 'form', failed: false })} />
        ) : (
          <MakeForm isBusy={making !== undefined} onMake={make} />
        )}
        {making && <MakeProgress progress={making.progress} onCancel={stop} />}
        {hasFailed && (
          <Notice role="alert" title={`${w.notMade}.`}>
            {w.makeFailed}
          </Notice>
        )}
      </Patch>
      <Elsewhere />
    </Page>
  );
}

function Elsewhere() {
  const { elsewhere } = words('backup');
  const beside = useLive(watchVersions, [])?.length ?? 0;
  const parts = [
    { id: 'restore', title: elsewhere.bring, detail: elsewhere.bringDetail, href: linkTo('settings/backup/restore') },
    { id: 'test', title: elsewhere.test, detail: elsewhere.testDetail, href: linkTo('settings/backup/test') },
  ];
  const versions = {
    id: 'versions',
    title: elsewhere.versions,
    detail: elsewhere.versionsDetail(beside),
    href: linkTo('settings/backup/versions'),
  };
  return (
    <Section title={elsewhere.title}>
      <Parts parts={beside > 0 ? [...parts, versions] : parts} />
    </Section>
  );
}
