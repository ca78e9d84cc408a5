import { words } from '#content/catalogue.ts';
import { type Cell, STEPS } from '#domain/check-ins/feelings.ts';
import { Button } from '#ui/Button.tsx';
import { Grid } from '#ui/form/Grid.tsx';
import type { GridCell } from '#ui/form/grid-step.ts';

interface GridPartProps {
  readonly name: string;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell | undefined) => void;
  /** Without it a chosen place can only be moved. */
  readonly leaveOut?: string | undefined;
}

/** The grid in our terms: energy from top to bottom, pleasant from start to end. */
export function GridPart({ name, cell, onCell, leaveOut }: GridPartProps) {
  const { grid } = words('checkIns');
  return (
    <>
      <Grid
        label={name}
        nameOf={(at) => grid.cell(cellAt(at))}
        value={cell && { row: 2 - cell.energy, column: cell.pleasant + 2 }}
        onChange={(at) => onCell(cellAt(at))}
        edges={grid.edges}
        say={cell ? grid.say(cell) : grid.nothing}
      />
      {cell && leaveOut && (
        <Button look="bare" small onClick={() => onCell(undefined)}>
          {leaveOut}
        </Button>
      )}
    </>
  );
}

function cellAt({ row, column }: GridCell): Cell {
  return { pleasant: STEPS[column] ?? 0, energy: STEPS[4 - row] ?? 0 };
}
