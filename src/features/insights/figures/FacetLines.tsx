import { useMemo } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { FACETS, type Facet } from '#domain/check-ins/check-in.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { facetDays, keyOf } from '#domain/insights/facet-days.ts';
import { facetLine } from '#domain/insights/facet-line.ts';
import type { Period, PeriodName, Stretch } from '#domain/insights/period.ts';
import type { Ledger } from '#domain/ledger.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { LineFigure } from '#ui/figure/LineFigure.tsx';
import { facetWords } from './figure-words.ts';
import { type Marks, pictureOf } from './line-picture.ts';

const HUES = { reliability: 1, honesty: 2, care: 3, hope: 4 } as const satisfies { [F in Facet]: number };

export interface Drawing {
  readonly ledger: Ledger;
  readonly period: Period;
  readonly name: PeriodName;
  readonly stretches: readonly Stretch[];
  readonly marks: Marks;
  readonly as: 'pictures' | 'tables';
}

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
        <div class="stack" key={keyOf(side)}>
          {(sides.length > 1 || side.breachId !== undefined) && <p class="label">{nameOf(side, drawing.ledger)}</p>}
          <div class="two">
            {FACETS.map((facet) => (
              <FacetFigure key={facet} facet={facet} side={side} drawing={drawing} />
            ))}
          </div>
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

interface FacetFigureProps {
  readonly facet: Facet;
  readonly side: Side;
  readonly drawing: Drawing;
}

function FacetFigure({ facet, side, drawing }: FacetFigureProps) {
  const { lines: say, table } = words('figures');
  const { ledger, period, name, stretches, marks, as } = drawing;
  const { line, picture } = useMemo(() => {
    const drawn = facetLine(facetDays(ledger['check-in'], facet, side, ledger.breach), period);
    return { line: drawn, picture: pictureOf(drawn, marks) };
  }, [ledger, period, marks, keyOf(side)]);
  const said = facetWords(facet, line, name, stretches);
  return (
    <Figure
      title={said.title}
      hue={HUES[facet]}
      own={say.item(side.voice, facet)}
      say={said.say}
      table={said.table}
      tableLabel={table}
      as={as}
    >
      <LineFigure
        picture={picture}
        hue={HUES[facet]}
        reader={say.reader(facet)}
        wordsAt={(place) => {
          const day = line.days[place];
          return day === undefined ? '' : say.at(day.on, day.value);
        }}
      />
    </Figure>
  );
}
