import { createElement } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { FieldFrame, type FieldLinks, type FieldWords } from './FieldFrame.tsx';

export interface FieldProps extends FieldWords {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'time' | 'password' | 'number' | 'search' | 'url' | 'tel' | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly name?: string | undefined;
  /** Defaults to `off`: what is written here is nobody else's business. */
  readonly autocomplete?: 'off' | 'current-password' | 'new-password' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'search' | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
  /** Set in serif: a person's own sentence. */
  readonly own?: boolean | undefined;
  /** The words of the button that shows what a password field hides. */
  readonly reveal?: { readonly show: string; readonly hide: string } | undefined;
}

export function Field(props: FieldProps) {
  const { value, reveal } = props;
  const [shown, setShown] = useState(false);
  const secret = props.type === 'password';
  const type = shown ? 'text' : (props.type ?? 'text');

  // createElement, since the types of JSX want each kind of input written out apart.
  const input = (links: FieldLinks) =>
    createElement('input', {
      ...links,
      class: props.own ? 'input input--own' : 'input',
      type,
      value,
      onInput: (event) => props.onInput(event.currentTarget.value),
      onBlur: props.onBlur,
      name: props.name,
      autocomplete: props.autocomplete ?? 'off',
      autocapitalize: secret ? 'none' : undefined,
      spellcheck: secret ? false : undefined,
      inputMode: props.inputMode,
      placeholder: props.placeholder,
      required: props.required,
      disabled: props.disabled,
      min: props.min,
      max: props.max,
      step: props.step,
    });

  return (
    <FieldFrame {...wordsOf(props)} length={value.length}>
      {(links) =>
        reveal ? (
          <div class="reveal">
            {input(links)}
            <Button look="bare" small controls={links.id} onClick={() => setShown(!shown)}>
              {shown ? reveal.hide : reveal.show}
            </Button>
          </div>
        ) : (
          input(links)
        )
      }
    </FieldFrame>
  );
}

function wordsOf({ label, quiet, help, error, limit }: FieldWords): FieldWords {
  return { label, quiet, help, error, limit };
}
