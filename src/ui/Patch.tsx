import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PatchProps {
  readonly children?: ComponentChildren;
  readonly title?: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  /** A line above the title: a date, an origin. */
  readonly eyebrow?: ComponentChildren;
  /** The title is somebody's own words. */
  readonly own?: boolean | undefined;
  /** For what one only reads. */
  readonly flat?: boolean | undefined;
  /** Lies over the edge of the cloth above it. */
  readonly over?: boolean | undefined;
  readonly class?: string | undefined;
}

/** A card: a section named by its title. */
export function Patch(props: PatchProps) {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  const classes = ['patch', props.flat && 'patch--flat', props.over && 'patch--over', props.class]
    .filter(Boolean)
    .join(' ');
  const titled = props.title !== undefined;
  return (
    <section class={classes} aria-labelledby={titled ? id : undefined}>
      {props.eyebrow !== undefined && <p class="patch__eyebrow">{props.eyebrow}</p>}
      {titled && (
        <Heading id={id} class={props.own ? 'own-title' : undefined}>
          {props.title}
        </Heading>
      )}
      {props.children}
    </section>
  );
}
