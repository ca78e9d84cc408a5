import { useMemo } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { FACETS, type Facet } from '#domain/check-ins/check-in.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { daysOfFacets, keyOf } from '#domain/insights/facet-days.ts';
import { facetLine, type WholeLine, wholeLine } from '#domain/insights/facet-line.ts';
import { inTurn } from '#platform/system/turns.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { LineFigure } from '#ui/figure/LineFigure.tsx';
import { facetWords } from './figure-words.ts';
import { type Drawing, pictureOf } from './line-picture.ts';

const HUES = { reliability: 1, honesty: 2, care: 3, hope: 4 } as const satisfies { [F in Facet]: number };

/** The four lines of one side. They are followed through all time once, and shown for a period as often as one likes. */
export function FourLines({ drawing, side }: { readonly drawing: Drawing; readonly side: Side }) {
  const { 'check-in': checkIns, breach: breaches } = drawing.ledger;
  const lines = useMemo(
    () =>
      daysOfFacets(checkIns, FACETS, side, breaches).map((days, at) => ({
        facet: FACETS[at] ?? FACETS[0],
        whole: wholeLine(days),
      })),
    [checkIns, breaches, keyOf(side)],
  );
  const { from, to } = drawing.period;
  const isEmpty = lines.every(({ whole }) => (whole.days.findLast(({ on }) => on <= to)?.on ?? '') < from);
  // Four empty pictures would say it four times.
  if (isEmpty) return <p class="soft small">{words('figures').lines.none}</p>;
  return (
    <div class="two">
      {lines.map(({ facet, whole }) => (
        <FacetFigure key={facet} facet={facet} whole={whole} side={side} drawing={drawing} />
      ))}
    </div>
  );
}

interface FacetFigureProps {
  readonly facet: Facet;
  readonly whole: WholeLine;
  readonly side: Side;
  readonly drawing: Drawing;
}

function FacetFigure({ facet, whole, side, drawing: { period, name, stretches, marks, as } }: FacetFigureProps) {
  const { lines: say, table } = words('figures');
  const { line, picture } = useMemo(() => {
    const drawn = facetLine(whole, period);
    return { line: drawn, picture: pictureOf(drawn, marks) };
  }, [whole, period, marks]);
  const said = facetWords(facet, line, name, stretches);
  return (
    <Figure {...said} hue={HUES[facet]} own={say.item(side.voice, facet)} tableLabel={table} as={as}>
      <LineFigure
        inTurn={inTurn}
        picture={picture}
        hue={HUES[facet]}
        reader={say.reader(facet)}
        hint={say.readerHint}
        wordsAt={(place) => {
          const day = line.days[place];
          return day === undefined ? '' : say.at(day.on, day.value);
        }}
      />
    </Figure>
  );
}
