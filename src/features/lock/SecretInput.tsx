import { createElement, type RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { FieldFrame } from '#ui/form/FieldFrame.tsx';

interface SecretInputProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** A field for a secret that nothing here remembers: whoever reads it empties it. */
export function SecretInput({ field, label, help, error }: SecretInputProps) {
  const { reveal } = words('lock');
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame label={label} help={help} error={error}>
      {(links) => (
        <div class="reveal">
          {createElement('input', {
            ...links,
            ref: field,
            class: 'input',
            type: shown ? 'text' : 'password',
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
          })}
          <Button look="bare" small controls={links.id} onClick={() => setShown(!shown)}>
            {shown ? reveal.hide : reveal.show}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
