import type { ComponentChildren } from 'preact';

/** Buttons of equal size. The way out comes first. */
export function Pair({
  children,
  foot,
}: {
  readonly children: ComponentChildren;
  readonly foot?: boolean | undefined;
}) {
  return <div class={foot ? 'sheet__foot pair' : 'pair'}>{children}</div>;
}
