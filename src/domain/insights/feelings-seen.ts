// Feelings seen: where the check-ins of a period lay, and which words appeared on how many of its days.
// What stood beside them is listed alongside; nothing here says that one brought the other (rule IN6).

import type { CheckIn, Context } from '../check-ins/check-in.ts';
import type { Cell } from '../check-ins/feelings.ts';
import type { Day } from '../kernel/day.ts';
import { isWithin, type Period } from './period.ts';

export type CellSeen = { readonly cell: Cell; readonly times: number };
export type WordSeen = { readonly word: string; readonly days: number };
export type ContextSeen = { readonly context: Context; readonly days: number };

export type FeelingsSeen = {
  /** How many check-ins have a place on the grid. */
  readonly placed: number;
  /** The places with a check-in, the most frequent first. */
  readonly cells: readonly CellSeen[];
  /** How many days have a check-in. */
  readonly entryDays: number;
  readonly words: readonly WordSeen[];
  readonly contexts: readonly ContextSeen[];
};

/** What the check-ins of a period say of feelings. A word counts once a day. */
export function feelingsSeen(checkIns: readonly CheckIn[], period: Period): FeelingsSeen {
  const shown = checkIns.filter(({ on }) => isWithin(on, period));
  const cells = new Map<string, { readonly cell: Cell; times: number }>();
  for (const { cell } of shown) {
    if (cell === undefined) continue;
    const key = `${cell.pleasant}/${cell.energy}`;
    const held = cells.get(key);
    if (held) held.times += 1;
    else cells.set(key, { cell, times: 1 });
  }
  return {
    placed: shown.filter(({ cell }) => cell !== undefined).length,
    cells: [...cells.values()].sort((a, b) => b.times - a.times),
    entryDays: new Set(shown.map(({ on }) => on)).size,
    words: daysBy(shown, ({ feelings }) => feelings.map(({ word }) => word)).map(([word, days]) => ({ word, days })),
    contexts: daysBy(shown, ({ contexts }) => contexts).map(([context, days]) => ({ context, days })),
  };
}

function daysBy<T extends string>(
  checkIns: readonly CheckIn[],
  namesIn: (checkIn: CheckIn) => readonly T[],
): readonly (readonly [T, number])[] {
  const daysByName = new Map<T, Set<Day>>();
  for (const checkIn of checkIns) {
    for (const name of namesIn(checkIn)) {
      const days = daysByName.get(name);
      if (days) days.add(checkIn.on);
      else daysByName.set(name, new Set([checkIn.on]));
    }
  }
  return [...daysByName]
    .map(([name, days]) => [name, days.size] as const)
    .sort(([a, aDays], [b, bDays]) => bDays - aDays || (a < b ? -1 : 1));
}
