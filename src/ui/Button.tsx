import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './art/Icon.tsx';
import type { IconName } from './art/icon-paths.ts';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  /** `go`: the one filled button of a view. `final`: only what cannot be undone. `bare`: looks like a link. */
  readonly look?: 'plain' | 'go' | 'final' | 'bare' | undefined;
  readonly small?: boolean | undefined;
  readonly submit?: boolean | undefined;
  /** Makes it a link of the same look. */
  readonly href?: string | undefined;
  readonly icon?: IconName | undefined;
  /** Under way: takes no second press, keeps its place and the focus. */
  readonly busy?: boolean | undefined;
  /** Why it cannot be used now, in words. It stays focusable and says so. */
  readonly unavailable?: string | undefined;
  /** The accessible name, where the visible word is not enough. */
  readonly label?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly describedBy?: string | undefined;
}

export function Button(props: ButtonProps) {
  const { look = 'plain', busy = false, unavailable } = props;
  const reason = useId();
  const held = unavailable !== undefined;
  const classes = `btn btn--${look}${props.small ? ' btn--small' : ''}`;
  const content = (
    <>
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </>
  );

  if (props.href !== undefined && !held && !busy) {
    return (
      <a
        class={classes}
        href={props.href}
        onClick={props.onClick}
        aria-label={props.label}
        aria-describedby={props.describedBy}
      >
        {content}
      </a>
    );
  }

  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (held || busy) event.preventDefault();
    else props.onClick?.();
  };
  const button = (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={classes}
      onClick={press}
      aria-disabled={held || busy ? true : undefined}
      aria-busy={busy ? true : undefined}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
      aria-describedby={held ? reason : props.describedBy}
    >
      {content}
    </button>
  );
  if (!held) return button;
  return (
    <span class="held">
      {button}
      <span class="held__why" id={reason}>
        {unavailable}
      </span>
    </span>
  );
}
