import type { ComponentChildren } from 'preact';

interface PageProps {
  readonly children: ComponentChildren;
  readonly wide?: boolean | undefined;
  /** Begins under a cloth head, which its first patch overlaps. */
  readonly over?: boolean | undefined;
}

/** The padded column inside the frame's main. */
export function Page({ children, wide, over }: PageProps) {
  return <div class={`page${wide ? ' page--wide' : ''}${over ? ' page--over' : ''}`}>{children}</div>;
}
