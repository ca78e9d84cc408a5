import { words } from '#content/catalogue.ts';
import { monthInWords } from '#content/format.ts';
import { buildingTrustFrames, type LessonId } from '#domain/courses/building-trust-1.ts';
import type { Claim, Evidence } from '#domain/courses/lesson.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Patch } from '#ui/Patch.tsx';

/** How sure we are of what the lesson says: each claim with its mark, what it rests on, and where it was read. */
export function Sureness({ id }: { readonly id: LessonId }) {
  const say = words('learn');
  const claims: readonly [string, Claim][] = Object.entries(say.lessons[id].sureness);
  const evidence = new Map<string, Evidence>(Object.entries(buildingTrustFrames[id].evidence));
  const found = claims.flatMap(([name, claim]) => {
    const rest = evidence.get(name);
    return rest ? [{ name, claim, rest }] : [];
  });
  return (
    <Patch flat title={say.sureness}>
      {found.map(({ name, claim, rest }) => (
        <p key={name} class="small soft">
          {claim.claim} <b>{say.strengths[rest.strength]}.</b> {claim.basis}
        </p>
      ))}
      <Disclosure summary={say.sources}>
        <ul class="list">
          {found.map(({ name, rest }) => (
            <li key={name} class="tiny soft">
              {sourceOf(rest)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Patch>
  );
}

function sourceOf({ source, strength, lookedUpIn }: Evidence): string {
  const say = words('learn');
  if (source === undefined) return say.strengths[strength];
  const read = lookedUpIn === undefined ? say.recalled : say.lookedUp(monthInWords(lookedUpIn));
  return `${say.source(source)} ${read}`;
}
