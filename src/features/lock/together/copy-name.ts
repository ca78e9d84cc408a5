// Copy name: one line that tells a thing from others in a list.

import { words } from '#content/catalogue.ts';
import type { CopyParts } from '#domain/exchange/copy.ts';

const MOST = 90;

/** Its title, or how it begins, or for a check-in where it was on the grid. */
export function nameOf({ origin, title, passages, cell, feelings }: CopyParts): string {
  const said = title ?? passages[0]?.text.trim().split('\n')[0];
  if (said !== undefined) return cut(said);
  const { checkIn: say } = words('lookBack');
  if (cell) return say.place(cell);
  if (feelings && feelings.length > 0) return say.felt(feelings);
  return words('together').origins[origin];
}

function cut(line: string): string {
  const characters = [...line];
  if (characters.length <= MOST) return line;
  const begun = characters.slice(0, MOST).join('');
  return `${begun.slice(0, Math.max(begun.lastIndexOf(' '), MOST / 2)).trimEnd()}…`;
}
