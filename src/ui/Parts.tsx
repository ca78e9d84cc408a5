import type { ComponentChildren } from 'preact';
import { Icon } from './art/Icon.tsx';

export interface Part {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** A number or a small drawing before the title. */
  readonly mark?: ComponentChildren;
  /** Where it leads, or what pressing it does. */
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly current?: boolean | undefined;
}

/** Rows that lead somewhere. */
export function Parts({ parts, ordered }: { readonly parts: readonly Part[]; readonly ordered?: boolean | undefined }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List class="parts">
      {parts.map((part) => (
        <li key={part.id}>
          <PartRow part={part} />
        </li>
      ))}
    </List>
  );
}

function PartRow({ part }: { readonly part: Part }) {
  const classes = part.mark === undefined ? 'part part--bare' : 'part';
  const content = (
    <>
      {part.mark !== undefined && <span class="part__n num">{part.mark}</span>}
      <span class="part__t">
        <b>{part.title}</b>
        {part.detail !== undefined && <small>{part.detail}</small>}
      </span>
      <Icon name="next" flip />
    </>
  );
  if (part.href !== undefined) {
    return (
      <a class={classes} href={part.href} aria-current={part.current ? 'step' : undefined} onClick={part.onClick}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" class={classes} aria-current={part.current ? 'step' : undefined} onClick={part.onClick}>
      {content}
    </button>
  );
}
