import type { ComponentChildren } from 'preact';
import { FieldArt } from '../art/FieldArt.tsx';
import { Mark } from '../art/Mark.tsx';

interface LockThresholdProps {
  /** For screen readers; the mark says it to the eye. */
  readonly title: string;
  readonly children: ComponentChildren;
  /** What works without opening. */
  readonly tools: ComponentChildren;
}

/** A closed door: cloth from edge to edge, the same every time. */
export function LockThreshold({ title, children, tools }: LockThresholdProps) {
  return (
    <main id="main" class="threshold cloth threshold--lock" tabIndex={-1}>
      <div class="lock__mid">
        <div class="lockbox">
          <Mark />
          <h1 class="vh">{title}</h1>
          {children}
        </div>
      </div>
      <FieldArt kind="lock" />
      <div class="lock__foot">{tools}</div>
    </main>
  );
}
