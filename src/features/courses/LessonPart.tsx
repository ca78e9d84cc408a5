import type { ComponentChildren } from 'preact';
import { words } from '#content/catalogue.ts';
import { lessonPartId, type PartName } from './lesson-parts.ts';

interface LessonPartProps {
  readonly part: PartName;
  readonly children: ComponentChildren;
}

/** One part of a lesson; its heading can take the focus when the walk leads here. */
export function LessonPart({ part, children }: LessonPartProps) {
  const id = lessonPartId(part);
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words('learn').partTitles[part]}
      </h2>
      {children}
    </section>
  );
}
