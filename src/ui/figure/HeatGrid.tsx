export interface HeatCell {
  /** 0 to 4, from the first column and the top row. */
  readonly column: number;
  readonly row: number;
  readonly times: number;
}

interface HeatGridProps {
  readonly cells: readonly HeatCell[];
  readonly ends: { readonly top: string; readonly bottom: string; readonly first: string; readonly last: string };
}

const SIDE = 44;
const EDGE = 4;
const LEAST = 0.08;
const MOST = 0.45;
const PLACES = [0, 1, 2, 3, 4];

/** Five by five places, tinted by how often: one hue, the count in ink, empty ones empty. */
export function HeatGrid({ cells, ends }: HeatGridProps) {
  const most = Math.max(1, ...cells.map(({ times }) => times));
  return (
    <div class="g5 g5--heat" aria-hidden="true">
      <div class="g5__y">
        <span>{ends.top}</span>
        <span>{ends.bottom}</span>
      </div>
      <svg class="plot heat hue-1" viewBox="0 0 228 228" aria-hidden="true" focusable="false">
        {PLACES.flatMap((row) =>
          PLACES.map((column) => (
            <rect
              class="cell"
              key={`${row}${column}`}
              x={x(column)}
              y={x(row)}
              width={SIDE}
              height={SIDE}
              fill="none"
            />
          )),
        )}
        {cells.map(({ column, row, times }) => (
          <g key={`${row}${column}`}>
            <rect
              class="heat__tint"
              x={x(column) + 0.5}
              y={x(row) + 0.5}
              width={SIDE - 1}
              height={SIDE - 1}
              fill-opacity={LEAST + ((MOST - LEAST) * times) / most}
            />
            <text class="cell-n" x={x(column) + SIDE / 2} y={x(row) + SIDE / 2 + 4.5}>
              {times}
            </text>
          </g>
        ))}
      </svg>
      <div />
      <div class="g5__x">
        <span>{ends.first}</span>
        <span>{ends.last}</span>
      </div>
    </div>
  );
}

function x(place: number): number {
  return EDGE + place * SIDE;
}
