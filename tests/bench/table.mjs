// Table: the figures as text.

/** @param {readonly import('./pairs.mjs').Figure[]} figures */
export function print(figures) {
  const rows = figures.map(({ id, what, value, goal, unit, min, max, runs, sides, atLeast }) => [
    id,
    value === null ? '–' : `${short(value)} ${unit}`,
    goal === null ? '' : `${atLeast ? '≥' : '≤'} ${short(goal)} ${unit}`,
    min === undefined || max === undefined ? '' : `${short(min)} … ${short(max)}`,
    runs === undefined ? '' : String(runs),
    sides === undefined ? what : `${what} (${sides})`,
  ]);
  const all = [['', 'figure', 'goal', 'range', 'runs', 'what'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all) {
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

/** @param {number} number */
function short(number) {
  return number >= 100 ? String(Math.round(number)) : String(Math.round(number * 100) / 100);
}
