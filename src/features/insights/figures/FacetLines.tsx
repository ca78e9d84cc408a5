import { words } from '#content/catalogue.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { keyOf } from '#domain/insights/facet-days.ts';
import type { Ledger } from '#domain/ledger.ts';
import { FourLines } from './FourLines.tsx';
import type { Drawing } from './line-picture.ts';

interface FacetLinesProps {
  readonly drawing: Drawing;
  readonly sides: readonly Side[];
}

/** The four lines of each side, each for itself: never laid over each other, never averaged. */
export function FacetLines({ drawing, sides }: FacetLinesProps) {
  const { lines: say } = words('figures');
  return (
    <section class="stack" aria-labelledby="lines">
      <div class="tight">
        <h2 id="lines">{say.title}</h2>
        <p class="soft small measure">{say.key}</p>
      </div>
      {sides.map((side) => (
        <div class="stack side" key={keyOf(side)}>
          {(sides.length > 1 || side.breachId !== undefined) && <p class="label">{nameOf(side, drawing.ledger)}</p>}
          <FourLines drawing={drawing} side={side} />
        </div>
      ))}
    </section>
  );
}

/** Whose side it is, and of what. */
export function nameOf({ voice, breachId }: Side, ledger: Ledger): string {
  const { lines: say } = words('figures');
  const name = ledger.breach.find((breach) => breach.id === breachId)?.name;
  return name === undefined ? say.voice[voice] : say.about(say.voice[voice], name);
}
