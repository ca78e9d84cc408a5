import { type IconName, iconPaths } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  /** Mirrors the drawing where writing runs the other way: for arrows. */
  readonly flip?: boolean | undefined;
  readonly class?: string | undefined;
}

/** A line drawing. It never stands alone: a word or a name is beside it. */
export function Icon({ name, flip, class: extra }: IconProps) {
  const classes = ['i', flip && 'i--flip', extra].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
