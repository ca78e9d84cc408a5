import type { ComponentChildren } from 'preact';
import { Icon } from './art/Icon.tsx';
import type { IconName } from './art/icon-paths.ts';

interface NoticeProps {
  /** What happened. */
  readonly title?: ComponentChildren;
  /** What is safe, and what to do. */
  readonly children?: ComponentChildren;
  /** `wax`: a question or a caution. `tint`: something to know. `line`: aside. */
  readonly look?: 'wax' | 'tint' | 'line' | undefined;
  readonly icon?: IconName | undefined;
  /** `alert` interrupts; `status` waits its turn; without, it is only read where it stands. */
  readonly role?: 'alert' | 'status' | undefined;
  /** Buttons under the text. */
  readonly actions?: ComponentChildren;
}

export function Notice({ title, children, look = 'wax', icon = 'note', role, actions }: NoticeProps) {
  return (
    <div class={look === 'tint' ? 'note' : `note note--${look}`} role={role}>
      <Icon name={icon} />
      <div>
        <div>
          {title !== undefined && <b>{title} </b>}
          {children}
        </div>
        {actions !== undefined && <div class="row">{actions}</div>}
      </div>
    </div>
  );
}
