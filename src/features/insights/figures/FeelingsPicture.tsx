import { words } from '#content/catalogue.ts';
import type { FeelingsSeen } from '#domain/insights/feelings-seen.ts';
import { Figure } from '#ui/figure/Figure.tsx';
import { HeatGrid } from '#ui/figure/HeatGrid.tsx';
import { feelingsWords } from './figure-words.ts';

interface FeelingsPictureProps {
  readonly seen: FeelingsSeen;
  /** Which time it is of. */
  readonly time?: string;
  readonly level: 2 | 3;
  readonly as: 'pictures' | 'tables';
}

/** Where the check-ins of a time lie on the grid. */
export function FeelingsPicture({ seen, time, level, as }: FeelingsPictureProps) {
  const { feelings: say, table } = words('figures');
  const said = feelingsWords(seen);
  return (
    <Figure {...said} level={level} own={time} tableLabel={table} as={as}>
      <HeatGrid
        cells={seen.cells.map(({ cell, times }) => ({ column: cell.pleasant + 2, row: 2 - cell.energy, times }))}
        ends={say.ends}
      />
    </Figure>
  );
}
