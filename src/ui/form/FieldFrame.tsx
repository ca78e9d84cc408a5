import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldError } from './FieldError.tsx';

export interface FieldWords {
  readonly label: string;
  /** The label is for screen readers; something visible already says it. */
  readonly quiet?: boolean | undefined;
  readonly help?: ComponentChildren;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** Longer than `max` is never cut off: these words say so instead. */
  readonly limit?: { readonly max: number; readonly words: string } | undefined;
}

export interface FieldLinks {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldFrameProps extends FieldWords {
  /** How long the value is now, for the limit. */
  readonly length?: number | undefined;
  readonly children: (links: FieldLinks) => ComponentChildren;
}

/** Label above, help below it, the error last; all of them tied to the one control. */
export function FieldFrame({ label, quiet, help, error, limit, length = 0, children }: FieldFrameProps) {
  const id = useId();
  const wrong = error ?? (limit && length > limit.max ? limit.words : undefined);
  const described = [help !== undefined && `${id}-help`, wrong !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label class={quiet ? 'vh' : 'label'} for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p class="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': wrong === undefined ? undefined : true,
      })}
      <div aria-live="polite">{wrong !== undefined && <FieldError id={`${id}-error`}>{wrong}</FieldError>}</div>
    </div>
  );
}
