// Evenings: check-ins of six weeks, some better and some worse.

import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { made, say } from './making.ts';

/** A check-in on nine evenings. */
export function evenings(day: Day): readonly Entry[] {
  return EVENINGS.map(({ ago, at, line, ...parts }) => {
    const on = daysAfter(day, -ago);
    const [pleasant, energy] = at;
    const own = line === undefined ? {} : { line: say(line) };
    return {
      ...made('check-in', on),
      on,
      minute: 21 * 60 + 40,
      voice: 'rebuilder',
      cell: { pleasant, energy },
      ...parts,
      ...own,
    };
  });
}

const EVENINGS: readonly (Pick<CheckIn, 'feelings' | 'contexts' | 'facets'> & {
  readonly at: readonly [-2 | -1 | 0 | 1 | 2, -2 | -1 | 0 | 1 | 2];
  readonly ago: number;
  readonly line?: string;
})[] = [
  {
    ago: 41,
    at: [-2, 1],
    feelings: [{ word: 'ashamed' }, { word: 'overwhelmed' }],
    contexts: ['talk'],
    facets: { reliability: 2, honesty: 3, care: 1, hope: 1 },
  },
  {
    ago: 38,
    at: [-1, -1],
    feelings: [{ word: 'sad' }],
    contexts: [],
    facets: { reliability: 3, honesty: 3, care: 2, hope: 2 },
  },
  {
    ago: 34,
    at: [-1, 1],
    feelings: [{ word: 'restless' }, { word: 'torn' }],
    contexts: ['work'],
    facets: { reliability: 2, honesty: 'no-occasion', care: 2, hope: 2 },
  },
  {
    ago: 30,
    at: [0, 0],
    feelings: [{ word: 'unsure' }],
    contexts: ['together'],
    facets: { reliability: 4, honesty: 4, care: 3, hope: 2 },
  },
  {
    ago: 25,
    at: [1, -1],
    feelings: [{ word: 'steady' }],
    contexts: ['promise-kept'],
    facets: { reliability: 5, honesty: 4, care: 3, hope: 3 },
    line: 'We looked at the letters together. It took an hour.',
  },
  {
    ago: 19,
    at: [-1, 1],
    feelings: [{ word: 'defensive' }, { word: 'guilty' }],
    contexts: ['talk', 'reminder'],
    facets: { reliability: 3, honesty: 4, care: 1, hope: 2 },
  },
  {
    ago: 13,
    at: [1, 1],
    feelings: [{ word: 'determined' }],
    contexts: [],
    facets: { reliability: 5, honesty: 5, care: 4, hope: 'cannot-say' },
  },
  {
    ago: 8,
    at: [0, 1],
    feelings: [{ word: 'cautious' }],
    contexts: ['alone'],
    facets: { reliability: 4, honesty: 5, care: 3, hope: 3 },
  },
  {
    ago: 2,
    at: [0, 1],
    feelings: [{ word: 'cautious' }, { word: 'hopeful', strength: 1 }],
    contexts: ['talk'],
    facets: { reliability: 5, honesty: 5, care: 4, hope: 4 },
    line: 'We talked for ten minutes and then stopped, as agreed.',
  },
];
