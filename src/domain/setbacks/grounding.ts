// Grounding: ways back to here and now, in the order that helps most to find one.

import type { Grounding, Setback } from './setback.ts';

/** The ways that are there for everybody, also when locked. None looks into the body (`content.md` C11). */
export const GROUNDINGS = ['senses', 'place', 'water', 'hold', 'move'] as const;
export type GroundingName = (typeof GROUNDINGS)[number];

/** One way: of one's own, or one that is there for everybody. */
export type Way = { readonly own: Grounding } | { readonly name: GroundingName };

/**
 * All ways: one's own that helped before, the most often first; then those for everybody that helped; then the rest,
 * one's own first (rule SB4).
 */
export function waysInOrder(own: readonly Grounding[], setbacks: readonly Setback[]): readonly Way[] {
  const timesHelped = new Map<string, number>();
  for (const { helped } of setbacks) {
    for (const way of helped) timesHelped.set(way, (timesHelped.get(way) ?? 0) + 1);
  }
  const times = (way: Way) => timesHelped.get(keyOf(way)) ?? 0;
  const ways: readonly Way[] = [
    ...own.toSorted((a, b) => a.madeAt - b.madeAt).map((grounding) => ({ own: grounding })),
    ...GROUNDINGS.map((name) => ({ name })),
  ];
  const rank = (way: Way) => ('own' in way ? 0 : 1) + (times(way) > 0 ? 0 : 2);
  return ways.toSorted((a, b) => rank(a) - rank(b) || times(b) - times(a));
}

/** What a note calls a way: its name, or the id of one's own. */
export function keyOf(way: Way): string {
  return 'own' in way ? way.own.id : way.name;
}

/** Whether this is a way for everybody. */
export function isGroundingName(key: string): key is GroundingName {
  return GROUNDINGS.some((name) => name === key);
}
