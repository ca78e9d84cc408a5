// biome-ignore-all lint/a11y/useSemanticElements: a table would promise data; this is the grid pattern of the ARIA guide.
// biome-ignore-all lint/a11y/useFocusableInteractive: only cells take the focus, one of them by Tab.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys for all its cells.
import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type GridCell, stepInGrid } from './grid-step.ts';

const SIZE = 5;
const places = Array.from({ length: SIZE }, (_, place) => place);

interface GridProps {
  readonly label: string;
  /** The name of a cell. Row 0 is on top, column 0 at the start. */
  readonly nameOf: (cell: GridCell) => string;
  readonly value: GridCell | undefined;
  readonly onChange: (cell: GridCell) => void;
  /** Short words at the edges, for the eye only: the cells say the same. */
  readonly edges: { readonly top: string; readonly bottom: string; readonly start: string; readonly end: string };
  /** The sentence under the grid: what is chosen, or that nothing is. */
  readonly say: string;
}

/** Five by five cells of which one may be chosen. One stop for Tab; arrows move, Enter or Space chooses. */
export function Grid({ label, nameOf, value, onChange, edges, say }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<GridCell>(value ?? { row: 2, column: 2 });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChange(at);
      return;
    }
    const next = stepInGrid(event, at, SIZE, SIZE, isMirrored(event.currentTarget));
    if (!next) return;
    event.preventDefault();
    setAt(next);
    const cell = box.current?.children[next.row]?.children[next.column];
    if (cell instanceof HTMLElement) cell.focus();
  };
  const choose = (cell: GridCell) => {
    setAt(cell);
    onChange(cell);
  };

  return (
    <div class="g5">
      <div class="g5__y" aria-hidden="true">
        <span>{edges.top}</span>
        <span>{edges.bottom}</span>
      </div>
      <div class="g5__box" role="grid" aria-label={label} ref={box} onKeyDown={onKeyDown}>
        {places.map((row) => (
          <div class="g5__row" role="row" key={row}>
            {places.map((column) => (
              <div
                key={column}
                class={`g5__cell e${SIZE - 1 - row} p${column}`}
                role="gridcell"
                tabIndex={isAt(at, row, column) ? 0 : -1}
                aria-label={nameOf({ row, column })}
                aria-selected={isAt(value, row, column)}
                onClick={() => choose({ row, column })}
              />
            ))}
          </div>
        ))}
      </div>
      <div class="g5__x" aria-hidden="true">
        <span>{edges.start}</span>
        <span>{edges.end}</span>
      </div>
      <p class="g5__say" aria-live="polite">
        {say}
      </p>
    </div>
  );
}

function isAt(cell: GridCell | undefined, row: number, column: number): boolean {
  return cell?.row === row && cell.column === column;
}

function isMirrored(element: Element): boolean {
  return element.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
