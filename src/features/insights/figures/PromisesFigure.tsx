import { words } from '#content/catalogue.ts';
import type { AreaRows, PromiseRow } from '#domain/insights/promise-rows.ts';
import { type Mark, markOf } from '#domain/promises/standing.ts';
import type { StitchShape } from '#ui/art/Stitch.tsx';
import { Stitches } from '#ui/art/Stitches.tsx';
import { StitchKey } from '#ui/art/StitchKey.tsx';
import { Figure } from '#ui/figure/Figure.tsx';
import { promiseRowWords, promisesWords } from './figure-words.ts';

const SHAPES: Readonly<Record<Mark, StitchShape>> = {
  kept: 'full',
  partly: 'half',
  missed: 'hollow',
  repaired: 'mended',
  changed: 'dashed',
  open: 'open',
  paused: 'paused',
};

/** So many stitches are drawn of one promise; the counts are of all. */
const MOST_STITCHES = 90;

interface PromisesFigureProps {
  readonly areas: readonly AreaRows[];
  readonly level?: 2 | 3;
  readonly as: 'pictures' | 'tables';
  /** What the counts of a promise say beyond the period, where that is wanted. */
  readonly counted?: ((row: PromiseRow) => string) | undefined;
}

/** One stitch for each occasion, by area. No curve and no sum. */
export function PromisesFigure({ areas, level = 2, as, counted }: PromisesFigureProps) {
  const { promises: say, table } = words('figures');
  const { marks } = words('promises');
  const said = promisesWords(areas);
  const AreaHeading = level === 2 ? 'h3' : 'h4';
  const there = new Set(areas.flatMap(({ rows }) => rows.flatMap(({ counts }) => [...counts.keys()])));
  const shown = [...there].map((mark) => ({ shape: SHAPES[mark], word: marks[mark] }));
  return (
    <Figure {...said} level={level} tableLabel={table} as={as}>
      <div class="stack">
        {areas.map(({ area, rows }) => (
          <div class="stack tight" key={area}>
            <AreaHeading class="patch__eyebrow">{say.areas[area]}</AreaHeading>
            {rows.map((row) => (
              <PromiseLine key={row.pledge.id} row={row} counted={counted?.(row)} />
            ))}
          </div>
        ))}
        <StitchKey items={shown} />
      </div>
    </Figure>
  );
}

function PromiseLine({ row, counted }: { readonly row: PromiseRow; readonly counted: string | undefined }) {
  const { promises: say } = words('figures');
  const said = promiseRowWords(row);
  const drawn = row.occasions.slice(-MOST_STITCHES);
  return (
    <div class="tight">
      <p class="own">{row.pledge.act}</p>
      <Stitches shapes={drawn.map((occasion) => SHAPES[markOf(occasion)])} label={said} />
      <p class="fig__say">
        {said}
        {drawn.length < row.occasions.length && ` ${say.latest(drawn.length)}`}
      </p>
      {counted !== undefined && <p class="fig__say">{counted}</p>}
    </div>
  );
}
