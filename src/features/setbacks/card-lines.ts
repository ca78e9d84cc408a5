// Card lines: what each line of a card is called. A line that a newer version added keeps its place under its card's name.

import { words } from '#content/catalogue.ts';
import type { CardSort } from '#domain/setbacks/setback.ts';

export function lineWords(sort: CardSort, line: string): { readonly label: string; readonly help: string } {
  const { lines, names } = words('setbacks').cards;
  const known: Readonly<Record<string, { readonly label: string; readonly help: string }>> = lines[sort];
  return known[line] ?? { label: names[sort], help: '' };
}
