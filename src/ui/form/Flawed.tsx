import type { ComponentChildren } from 'preact';
import { Notice } from '../Notice.tsx';

interface FlawedProps {
  /** Why the choice below cannot be kept as it is. */
  readonly error: string | undefined;
  readonly children: ComponentChildren;
}

/** A choice that has no error line of its own, and what is wrong with it. */
export function Flawed({ error, children }: FlawedProps) {
  return (
    <>
      <div class="col" data-flawed={error === undefined ? undefined : ''}>
        {children}
      </div>
      <div aria-live="polite">{error !== undefined && <Notice>{error}</Notice>}</div>
    </>
  );
}
