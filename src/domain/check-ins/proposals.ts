// Proposals: which feeling words come first for a place on the grid (rule CI3), and which lead to Help (CI10).

import type { Felt } from './check-in.ts';
import { type Cell, FEELINGS, type FeelingWord, isFeeling } from './feelings.ts';

export const QUADRANTS = ['unpleasant-high', 'unpleasant-low', 'pleasant-high', 'pleasant-low', 'between'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A word to choose: one of the 48 names, or a word of one's own spelt out, and where it lies. */
export type Proposal = { readonly word: string; readonly cell: Cell; readonly quadrants: readonly Quadrant[] };

/** The words to show at once, nearest first, and all others by quadrant. */
export type Proposals = {
  readonly first: readonly Proposal[];
  readonly others: readonly { readonly quadrant: Quadrant; readonly words: readonly Proposal[] }[];
};

const SHOWN_FIRST = 14;
const MIDDLE: Cell = { pleasant: 0, energy: 0 };

/** The quadrant that each of the 48 words is listed in (`content.md` 4.2), ten words each and eight between. */
const listed: readonly Proposal[] = Object.entries(FEELINGS).map(([word, [pleasant, energy]], at) => ({
  word,
  cell: { pleasant, energy },
  quadrants: [QUADRANTS[Math.floor(at / 10)] ?? 'between'],
}));

/**
 * The 48 words and one's own, for a place on the grid: the words of its quadrant first, the nearest foremost. Without
 * a place they begin in the middle, where nothing is presumed.
 */
export function wordsFor(cell: Cell | undefined, own: readonly FeelingWord[]): Proposals {
  const ownWords = own.map(({ word, pleasant, energy }): Proposal => {
    const place = { pleasant, energy };
    return { word, cell: place, quadrants: quadrantsOf(place) };
  });
  const all = [...listed, ...ownWords];
  const near = cell ?? MIDDLE;
  const chosen = cell === undefined ? QUADRANTS : quadrantsOf(cell);
  const isNear = (proposal: Proposal) => proposal.quadrants.some((quadrant) => chosen.includes(quadrant));
  const byNearness = (a: Proposal, b: Proposal) => distance(a.cell, near) - distance(b.cell, near);
  const order = [...all.filter(isNear).toSorted(byNearness), ...all.filter((p) => !isNear(p)).toSorted(byNearness)];
  const first = order.slice(0, SHOWN_FIRST);
  const rest = all.filter((proposal) => !first.includes(proposal));
  return {
    first,
    others: QUADRANTS.map((quadrant) => ({
      quadrant,
      words: rest.filter((proposal) => proposal.quadrants[0] === quadrant),
    })).filter(({ words }) => words.length > 0),
  };
}

/** The quadrants a place touches: on the line between high and low energy it is both of its side. */
export function quadrantsOf({ pleasant, energy }: Cell): readonly Quadrant[] {
  if (pleasant === 0) return ['between'];
  const [high, low]: readonly [Quadrant, Quadrant] =
    pleasant < 0 ? ['unpleasant-high', 'unpleasant-low'] : ['pleasant-high', 'pleasant-low'];
  if (energy === 0) return [high, low];
  return [energy > 0 ? high : low];
}

/** Whether one of the words is `hopeless`, `empty` or `panicky`: one quiet line then leads to Help. */
export function leadToHelp(feelings: readonly Felt[]): boolean {
  return feelings.some(
    ({ word }) => isFeeling(word) && (word === 'hopeless' || word === 'empty' || word === 'panicky'),
  );
}

function distance(a: Cell, b: Cell): number {
  return (a.pleasant - b.pleasant) ** 2 + (a.energy - b.energy) ** 2;
}
