import { Icon } from '../art/Icon.tsx';
import type { IconName } from '../art/icon-paths.ts';

interface ToolProps {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  /** Shows the drawing only; the name stays for screen readers. */
  readonly bare?: boolean | undefined;
  readonly edge?: 'start' | 'end' | undefined;
}

/** A small frameless control: Help, Hide, close. */
export function Tool({ label, icon, href, onClick, bare, edge }: ToolProps) {
  const classes = edge ? `tool tool--${edge}` : 'tool';
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span class={bare ? 'vh' : undefined}>{label}</span>
    </>
  );
  if (href !== undefined) {
    return (
      <a class={classes} href={href} onClick={onClick}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" class={classes} onClick={onClick}>
      {content}
    </button>
  );
}
