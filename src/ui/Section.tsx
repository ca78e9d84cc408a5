import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  readonly children?: ComponentChildren;
}

/** A titled part of a page, without a card around it. */
export function Section({ title, level = 2, children }: SectionProps) {
  const id = useId();
  const Heading = level === 3 ? 'h3' : 'h2';
  return (
    <section class="stack" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}
