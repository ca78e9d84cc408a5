import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** The height it starts with. */
  readonly rows?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly name?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /** Begins one line high. */
  readonly line?: boolean | undefined;
}

/** Grows with what is written. */
export function TextArea({ label, quiet, help, error, limit, ...props }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => growToFit(area.current), [props.value]);
  return (
    <FieldFrame label={label} quiet={quiet} help={help} error={error} limit={limit} length={props.value.length}>
      {(links) => (
        <textarea
          {...links}
          ref={area}
          class={props.line ? 'input input--line' : 'input'}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={props.onBlur}
          rows={props.rows ?? (props.line ? 1 : 3)}
          placeholder={props.placeholder}
          name={props.name}
          readOnly={props.readOnly}
          autocomplete="off"
        />
      )}
    </FieldFrame>
  );
}

// Engines with `field-sizing` do this in CSS.
function growToFit(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 3}px`;
}
