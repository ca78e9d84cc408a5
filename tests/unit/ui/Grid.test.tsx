// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Grid } from '#ui/form/Grid.tsx';
import type { GridCell } from '#ui/form/grid-step.ts';
import { all, clear, named, one, press, show } from './stage.ts';

const nameOf = ({ row, column }: GridCell) => `row ${row} column ${column}`;
const here = () => document.activeElement?.getAttribute('aria-label');

function showGrid(value: GridCell | undefined, direction: 'ltr' | 'rtl' = 'ltr') {
  const chosen: GridCell[] = [];
  const edges = { top: 'top', bottom: 'bottom', start: 'start', end: 'end' };
  show(
    <Grid
      label="Field"
      nameOf={nameOf}
      value={value}
      onChange={(cell) => chosen.push(cell)}
      edges={edges}
      say="said"
    />,
    direction,
  );
  return chosen;
}

describe('the grid', () => {
  afterEach(clear);

  it('UI2 · it has 25 named cells and one stop for the Tab key', () => {
    showGrid({ row: 1, column: 3 });
    expect(new Set(all('[role=gridcell]').map((cell) => cell.getAttribute('aria-label'))).size).toBe(25);
    expect(all('[role=gridcell][tabindex="0"]').map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'row 1 column 3',
    ]);
    expect(all('[aria-selected=true]').map((cell) => cell.getAttribute('aria-label'))).toEqual(['row 1 column 3']);
  });

  it('UI2 · arrows move in both directions and stop at the edge', () => {
    showGrid({ row: 1, column: 1 });
    named('[role=gridcell]', 'row 1 column 1').focus();
    press('ArrowRight');
    expect(here()).toBe('row 1 column 2');
    press('ArrowDown');
    expect(here()).toBe('row 2 column 2');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(here()).toBe('row 2 column 0');
    for (let step = 0; step < 4; step += 1) press('ArrowUp');
    expect(here()).toBe('row 0 column 0');
  });

  it('UI2 · where writing runs from right to left, arrows still follow the eye', () => {
    showGrid({ row: 2, column: 2 }, 'rtl');
    named('[role=gridcell]', 'row 2 column 2').focus();
    press('ArrowLeft');
    expect(here()).toBe('row 2 column 3');
    press('ArrowRight');
    press('ArrowRight');
    expect(here()).toBe('row 2 column 1');
  });

  it('UI2 · Home and End go along the row, with Ctrl to the corners', () => {
    showGrid({ row: 2, column: 2 });
    named('[role=gridcell]', 'row 2 column 2').focus();
    press('End');
    expect(here()).toBe('row 2 column 4');
    press('Home');
    expect(here()).toBe('row 2 column 0');
    press('End', { ctrlKey: true });
    expect(here()).toBe('row 4 column 4');
    press('Home', { ctrlKey: true });
    expect(here()).toBe('row 0 column 0');
  });

  it('UI2 · Enter, Space and a press choose; moving alone chooses nothing', () => {
    const chosen = showGrid(undefined);
    one('[role=gridcell][tabindex="0"]').focus();
    press('ArrowUp');
    expect(chosen).toEqual([]);
    press('Enter');
    press('ArrowLeft');
    press(' ');
    named('[role=gridcell]', 'row 4 column 0').click();
    expect(chosen).toEqual([
      { row: 1, column: 2 },
      { row: 1, column: 1 },
      { row: 4, column: 0 },
    ]);
  });

  it('UI2 · keys that are not its own are left to the page', () => {
    showGrid({ row: 2, column: 2 });
    named('[role=gridcell]', 'row 2 column 2').focus();
    expect(press('Escape')).toBe(false);
    expect(press('Tab')).toBe(false);
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    expect(press('ArrowLeft')).toBe(true);
  });
});
