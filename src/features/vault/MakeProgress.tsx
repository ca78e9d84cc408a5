import { words } from '#content/catalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import type { MakingProgress } from './make-actions.ts';
import { StepProgress } from './StepProgress.tsx';
import { MAKING } from './worker/worker-messages.ts';

interface MakeProgressProps {
  readonly progress: MakingProgress | undefined;
  readonly onCancel: () => void;
}

/** How far the making of a file is: entries first, then the steps of the worker. */
export function MakeProgress({ progress, onCancel }: MakeProgressProps) {
  const { making, cancel } = words('backup');
  if (progress === undefined || typeof progress === 'string') {
    return <StepProgress label={making.gathering} steps={MAKING} step={progress} onCancel={onCancel} />;
  }
  const gathered = making.gathered(progress.done, progress.total);
  return (
    <Waiting progress={{ ...progress, words: gathered, label: making.label }} cancel={{ label: cancel, onCancel }}>
      {making.gathering}
    </Waiting>
  );
}
