import { words } from '#content/catalogue.ts';
import type { LessonId } from '#domain/courses/building-trust-1.ts';
import { linkTo } from '#platform/address.ts';
import { lessonPartId, PARTS, type PartName } from './lesson-parts.ts';

/** The parts of the lesson as links within the page. The address stays: a fragment would be taken for a route. */
export function LessonWalk({ id }: { readonly id: LessonId }) {
  const say = words('learn');
  return (
    <nav class="no-print" aria-label={say.parts}>
      <ol class="walk">
        {PARTS.map((part) => (
          <li key={part}>
            <a
              href={linkTo(`learn/${id}`)}
              onClick={(event) => {
                event.preventDefault();
                leadTo(part);
              }}
            >
              {say.partNames[part]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function leadTo(part: PartName): void {
  const heading = document.getElementById(lessonPartId(part));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
