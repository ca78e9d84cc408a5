export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a cell, undefined if it is not a key of the grid. Arrows follow the eye:
 * in a mirrored grid the left arrow goes to the next column, since that one lies to the left.
 */
export function stepInGrid(
  pressed: GridKey,
  from: GridCell,
  rows: number,
  columns: number,
  mirrored: boolean,
): GridCell | undefined {
  const ahead = mirrored ? -1 : 1;
  const to = (row: number, column: number): GridCell => ({ row: within(row, rows), column: within(column, columns) });
  switch (pressed.key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowRight':
      return to(from.row, from.column + ahead);
    case 'ArrowLeft':
      return to(from.row, from.column - ahead);
    case 'Home':
      return to(pressed.ctrlKey ? 0 : from.row, 0);
    case 'End':
      return to(pressed.ctrlKey ? rows - 1 : from.row, columns - 1);
    default:
      return undefined;
  }
}

function within(place: number, size: number): number {
  return Math.min(size - 1, Math.max(0, place));
}
