import type { ComponentChildren } from 'preact';
import { Icon } from './art/Icon.tsx';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
}

export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <Icon name="next" flip />
        <span>{summary}</span>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
