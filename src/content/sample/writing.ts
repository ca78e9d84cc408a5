// Writing: one page that owns it, and one ordinary day.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { made, say } from './making.ts';

/** Two reflections. */
export function writing(day: Day): readonly Entry[] {
  const owned = {
    ...made('reflection', daysAfter(day, -17)),
    genre: 'responsibility',
    on: daysAfter(day, -17),
    title: say('The loan, as it was'),
    text: say(
      'In March I took out a loan and did not tell you. I opened the letters before you came home. When you asked about the holiday I said we were fine. I knew what I was doing each time.',
    ),
    tags: [say('money')],
  } as const;
  const walk = {
    ...made('reflection', daysAfter(day, -5)),
    genre: 'journal',
    on: daysAfter(day, -5),
    text: say(
      'A quiet day. We walked by the river and did not speak about it once. On the way back Sam asked when the next letter comes, and I knew the date without looking.',
    ),
    tags: [],
  } as const;
  return [owned, walk];
}
