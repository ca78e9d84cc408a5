import type { ComponentChildren } from 'preact';

export interface ThreadItem {
  readonly id: string;
  readonly when?: ComponentChildren;
  readonly title: ComponentChildren;
  /** What can be done, or one more line. */
  readonly body?: ComponentChildren;
  readonly done?: boolean | undefined;
}

/** Things in order: a ring is open, a disc is done. Nothing is late. */
export function Thread({ items }: { readonly items: readonly ThreadItem[] }) {
  return (
    <ol class="thread">
      {items.map((item) => (
        <li key={item.id} class={item.done ? 'is-done' : undefined}>
          {item.when !== undefined && <p class="thread__when">{item.when}</p>}
          <p class="own-title">{item.title}</p>
          {item.body}
        </li>
      ))}
    </ol>
  );
}
