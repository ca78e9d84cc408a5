import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { LONGEST_TEXT } from '#domain/kernel/parse.ts';
import { FieldFrame } from '#ui/form/FieldFrame.tsx';

interface PaperProps {
  readonly text: string;
  readonly error: string | undefined;
  readonly onInput: (text: string) => void;
}

/**
 * The sheet one writes on. A plain text area that is never written to from outside, so that undo, input methods and
 * screen readers work as everywhere; it grows with the words.
 */
export function Paper({ text, error, onInput }: PaperProps) {
  const { editor } = words('reflections');
  const area = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(text);
  useLayoutEffect(() => growToFit(area.current), [text]);
  const wrong = error ?? (text.length > LONGEST_TEXT ? editor.tooLong(text.length, LONGEST_TEXT) : undefined);
  return (
    <FieldFrame label={editor.words} error={wrong}>
      {(links) => (
        <textarea
          {...links}
          ref={area}
          class="paper__text"
          defaultValue={begun.current}
          onInput={(event) => onInput(event.currentTarget.value)}
          autocomplete="off"
          spellcheck
        />
      )}
    </FieldFrame>
  );
}

// Engines with `field-sizing` do this in CSS.
function growToFit(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  const { scrollY } = globalThis;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + 3}px`;
  scrollTo({ top: scrollY });
}
