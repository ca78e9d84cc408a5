// Steps: a ladder about money, with the tries of its first rungs.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Ladder, Rung, StepOutcome } from '#domain/steps/ladder.ts';
import { made, say } from './making.ts';

/** One ladder and three tries. */
export function steps(day: Day): readonly Entry[] {
  const rungs: readonly [Rung, Rung, Rung] = [
    {
      nth: 1,
      words: say('We look at one letter, for ten minutes.'),
      cue: say('When the tea is made on Saturday'),
      act: say('I fetch the folder before you ask'),
      by: 'both',
    },
    {
      nth: 2,
      words: say('We plan what the week may cost.'),
      cue: say('When the shopping list is done'),
      act: say('I write the sum next to it'),
      by: 'me',
    },
    { nth: 3, words: say('You pay a bill from the account we share.'), by: 'partner' },
  ];
  const ladder: Ladder = {
    ...made('ladder', daysAfter(day, -26)),
    area: 'money',
    name: say('Money at one table'),
    rungs,
    stop: say('Either of us puts the cap on the pen.'),
    agreed: ['me', 'partner'],
    lookOn: daysAfter(day, 16),
    at: 2,
  };
  const [letter, week] = rungs;
  return [
    ladder,
    tried(ladder, letter, daysAfter(day, -23), 'mixed', 'Ten minutes were long. We stopped at seven.'),
    tried(ladder, letter, daysAfter(day, -15), 'comfortable'),
    tried(ladder, week, daysAfter(day, -7), 'mixed', 'The sum was right, the hour was late.'),
  ];
}

function tried({ id }: Ladder, { nth, words }: Rung, on: Day, outcome: StepOutcome, line?: string): Entry {
  const own = line === undefined ? {} : { line: say(line) };
  return { ...made('step', on), ladderId: id, rung: nth, words, on, outcome, ...own };
}
