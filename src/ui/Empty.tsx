import type { ComponentChildren } from 'preact';

interface EmptyProps {
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** One to read first, then one way to begin: a Pair. */
  readonly actions?: ComponentChildren;
}

export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      {children !== undefined && <p class="small soft">{children}</p>}
      {actions}
    </section>
  );
}
