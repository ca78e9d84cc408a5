import type { ComponentChildren } from 'preact';
import { numberInWords } from '#content/format.ts';

interface MendStepProps {
  readonly nth: number;
  readonly title: string;
  readonly done: boolean;
  readonly children: ComponentChildren;
}

/** One step of a repair. None is required, and any can come first. */
export function MendStep({ nth, title, done, children }: MendStepProps) {
  return (
    <li class={done ? 'is-done' : undefined}>
      <span class="mend__n" aria-hidden="true">
        {numberInWords(nth)}
      </span>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </li>
  );
}
