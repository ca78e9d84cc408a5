import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly name: string;
  readonly title: string;
  readonly description?: ComponentChildren;
  /** A small drawing in place of the ring. */
  readonly mark?: ComponentChildren;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** One radio as a card. */
export function Choice({ name, title, description, mark, checked, onChoose }: ChoiceProps) {
  return (
    <label class="opt">
      <input type="radio" name={name} checked={checked} onChange={onChoose} aria-label={title} />
      <span class="choice">
        {mark === undefined ? <span class="radio" /> : <span class="choice__mark">{mark}</span>}
        <span class="choice__t">{title}</span>
        {description !== undefined && <span class="choice__d">{description}</span>}
      </span>
    </label>
  );
}
