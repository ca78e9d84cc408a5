import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { LookForm } from './LookForm.tsx';
import { RestoreChoice } from './RestoreChoice.tsx';
import { RestoreResult } from './RestoreResult.tsx';
import { bringBack, type Comparison, compare, undo, type Way, type WriteFault } from './restore-actions.ts';

/** Choosing a file, choosing the way, writing, done. Only `writing` touches the ledger. */
type Phase =
  | { readonly at: 'file' }
  | { readonly at: 'choice'; readonly comparison: Comparison; readonly fault?: WriteFault }
  | { readonly at: 'writing' }
  | { readonly at: 'done'; readonly way: Way; readonly comparison: Comparison; readonly fault?: WriteFault }
  | { readonly at: 'undone' };

export function RestoreScreen() {
  const { restore } = words('backup');
  const [phase, setPhase] = useState<Phase>({ at: 'file' });

  const found = async (document: BackupDocument) => setPhase({ at: 'choice', comparison: await compare(document) });
  const bring = async (comparison: Comparison, way: Way) => {
    setPhase({ at: 'writing' });
    const answer = await bringBack(comparison.document, way);
    if (answer.ok) setPhase({ at: 'done', way, comparison: answer.value });
    else setPhase({ at: 'choice', comparison, fault: answer.error });
  };
  const takeBack = async (way: Way, comparison: Comparison) => {
    setPhase({ at: 'writing' });
    const answer = await undo(comparison);
    setPhase(answer.ok ? { at: 'undone' } : { at: 'done', way, comparison, fault: answer.error });
  };

  const fault = 'fault' in phase ? phase.fault : undefined;

  return (
    <Page>
      <PageHead title={restore.title} lead={restore.lead} />
      <PhaseOf phase={phase} onFound={found} onChoose={bring} onUndo={takeBack} />
      {fault && (
        <Notice role="alert" title={`${restore.notWritten}.`}>
          {restore.writeFaults[fault]}
        </Notice>
      )}
    </Page>
  );
}

interface PhaseProps {
  readonly phase: Phase;
  readonly onFound: (document: BackupDocument) => void;
  readonly onChoose: (comparison: Comparison, way: Way) => void;
  readonly onUndo: (way: Way, comparison: Comparison) => void;
}

function PhaseOf({ phase, onFound, onChoose, onUndo }: PhaseProps) {
  const { restore } = words('backup');
  switch (phase.at) {
    case 'file':
      return (
        <Patch>
          <LookForm onFound={onFound} />
        </Patch>
      );
    case 'choice':
      return <RestoreChoice comparison={phase.comparison} onChoose={(way) => onChoose(phase.comparison, way)} />;
    case 'writing':
      return <Waiting>{restore.writing}</Waiting>;
    case 'done': {
      const { way, comparison } = phase;
      return <RestoreResult way={way} beside={comparison.beside} onUndo={() => onUndo(way, comparison)} />;
    }
    case 'undone':
      return <Notice look="tint" role="status" icon="undo" title={restore.undone} />;
  }
}
