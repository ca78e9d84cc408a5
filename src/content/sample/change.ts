// Change: the plan of what led to the hiding, what showed the change so far, and two looks at how sure one is.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { made, say } from './making.ts';

/** A change plan, a milestone that was noticed and one that was not, and two rulers. */
export function change(day: Day): readonly Entry[] {
  return [
    plan(daysAfter(day, -33)),
    milestone(daysAfter(day, -18), 'I said the rate had gone up before the letter came.', true),
    milestone(daysAfter(day, -9), 'I left the card at home when I went into town.', false),
    ruler(daysAfter(day, -33), 9, 4, 'I have said it aloud once, and stayed in the room.'),
    ruler(daysAfter(day, -10), 9, 6, 'Three letters, all of them opened together.'),
  ];
}

function plan(on: Day): Entry {
  return {
    ...made('change-plan', on),
    causes: [
      {
        sort: 'secrecy',
        words: say('I kept a second account for what I did not want to explain.'),
        act: say('I close it and show the letter that confirms it.'),
        obstacle: say('The form asks for a visit in person.'),
        fallback: say('I go on a Friday, before work.'),
      },
      {
        sort: 'coping',
        words: say('When I am ashamed I go quiet and say that we are fine.'),
        act: say('I say: I am ashamed just now, and I will tell you after supper.'),
      },
    ],
    signs: [
      say('I name a sum before anybody asks.'),
      say('The folder lies on the shelf in the hall, where both of us can reach it.'),
    ],
    supporters: [{ name: say('My brother'), how: say('Asks me on Fridays how the week was with money.') }],
    help: say('The debt advice in the town hall, every second Tuesday.'),
    chosenBy: 'together',
  };
}

function milestone(on: Day, words: string, noticed: boolean): Entry {
  return { ...made('milestone', on), on, words: say(words), ...(noticed ? { noticed } : {}) };
}

function ruler(on: Day, importance: number, confidence: number, line: string): Entry {
  return { ...made('ruler', on), on, importance, confidence, line: say(line) };
}
