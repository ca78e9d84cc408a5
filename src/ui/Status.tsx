import type { ComponentChildren } from 'preact';
import { Icon } from './art/Icon.tsx';
import type { IconName } from './art/icon-paths.ts';

/** One quiet line with an icon: where something lies, when it was kept. */
export function Status({ icon, children }: { readonly icon: IconName; readonly children: ComponentChildren }) {
  return (
    <p class="status">
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
