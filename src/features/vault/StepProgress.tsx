import { words } from '#content/catalogue.ts';
import { Waiting } from '#ui/Waiting.tsx';
import type { Step } from './worker/worker-messages.ts';

interface StepProgressProps {
  readonly label: string;
  readonly steps: readonly Step[];
  /** The step under way; none before the first. */
  readonly step: Step | undefined;
  readonly onCancel: () => void;
}

/** Which step of the worker is under way, in words and as "2 of 4". */
export function StepProgress({ label, steps, step, onCancel }: StepProgressProps) {
  const { making, cancel } = words('backup');
  const stop = { label: cancel, onCancel };
  if (step === undefined) return <Waiting cancel={stop}>{label}</Waiting>;
  const done = steps.indexOf(step) + 1;
  const progress = { done, total: steps.length, words: making.step(done, steps.length), label };
  return (
    <Waiting progress={progress} cancel={stop}>
      {making.steps[step]}
    </Waiting>
  );
}
