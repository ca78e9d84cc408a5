import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

const QUIET_MS = 400;

interface WaitingProps {
  readonly children: ComponentChildren;
  /** How far it is; `words` say it ("3 of 12") and `label` names the bar. */
  readonly progress?:
    | { readonly done: number; readonly total: number; readonly words: string; readonly label: string }
    | undefined;
  readonly cancel?: { readonly label: string; readonly onCancel: () => void } | undefined;
}

/** Nothing at first, since most waits are short; then a moving stitch, or one that fills. */
export function Waiting({ children, progress, cancel }: WaitingProps) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={shown ? 'wait' : undefined}>
      {shown && (progress ? <Filling {...progress} /> : <Moving />)}
      <p role="status">{shown && children}</p>
      {shown && progress && <p class="num">{progress.words}</p>}
      {shown && cancel && (
        <Button small onClick={cancel.onCancel}>
          {cancel.label}
        </Button>
      )}
    </div>
  );
}

function Moving() {
  return (
    <span class="wait__st" aria-hidden="true">
      <span class="hem" />
    </span>
  );
}

function Filling({
  done,
  total,
  words,
  label,
}: {
  readonly done: number;
  readonly total: number;
  readonly words: string;
  readonly label: string;
}) {
  const part = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={words}
    >
      <svg class="wait__fill" viewBox="0 0 72 12" aria-hidden="true" focusable="false">
        <rect class="bed" x=".75" y="1.75" width="70.5" height="8.5" rx="4.25" />
        <rect class="done" x="2.5" y="3.5" width={(67 * part).toFixed(1)} height="5" rx="2.5" />
      </svg>
    </span>
  );
}
