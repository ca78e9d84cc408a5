// By day: how what was written is laid out for reading, newest first, and narrowed by kind and tag.

import type { Day } from '../kernel/day.ts';
import type { Genre, Reflection } from './reflection.ts';
import { isSameTag } from './tags.ts';

/** Only this genre, only this tag; neither given means all. */
export type Narrowing = { readonly genre?: Genre | undefined; readonly tag?: string | undefined };

export type DayOfEntries = { readonly on: Day; readonly entries: readonly Reflection[] };

/** The entries that fit, by day, the newest day first and within it the one made last. */
export function byDay(entries: readonly Reflection[], { genre, tag }: Narrowing = {}): readonly DayOfEntries[] {
  const fitting = entries
    .filter((entry) => genre === undefined || entry.genre === genre)
    .filter((entry) => tag === undefined || entry.tags.some((held) => isSameTag(held, tag)))
    .sort((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
  const days = new Map<Day, Reflection[]>();
  for (const entry of fitting) {
    const held = days.get(entry.on);
    if (held) held.push(entry);
    else days.set(entry.on, [entry]);
  }
  return [...days].map(([on, held]) => ({ on, entries: held }));
}

/** The first words of a text in one line, cut at a word where it is longer than `most` characters. */
export function firstWords(text: string, most = 140): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\p{P}\p{Surrogate}\s]+$/u, '')}…`;
}
