// Boundaries: one of each sort, how it went with two of them, and the new agreement on one page.

import type { Boundary, BoundaryMarkState } from '#domain/boundaries/boundary.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import { made, say } from './making.ts';

/** A limit, a request, an agreement and an offer, with marks and a charter. */
export function boundaries(day: Day): readonly Entry[] {
  const quiet = limit(daysAfter(day, -31));
  const letters = agreement(daysAfter(day, -27), daysAfter(day, 21));
  return [
    quiet,
    request(daysAfter(day, -29), daysAfter(day, 30)),
    letters,
    offer(daysAfter(day, -24), daysAfter(day, 36)),
    marked(quiet.id, daysAfter(day, -19), 'respected', 'We stopped at ten and went on the next day.'),
    marked(letters.id, daysAfter(day, -16), 'unclear', 'One letter came to the office. I brought it home closed.'),
    marked(letters.id, daysAfter(day, -4), 'respected'),
    charter(daysAfter(day, -12), daysAfter(day, 48)),
  ];
}

function limit(startsOn: Day): Boundary {
  return {
    ...made('boundary', startsOn),
    sort: 'limit',
    words: say('I do not talk about the loan after ten in the evening.'),
    consequence: say('I say that it is ten, and we name an hour for the next day.'),
    reason: say('I sleep badly afterwards, and so does Sam.'),
    categories: ['arguments'],
    owner: 'me',
    startsOn,
  };
}

function request(startsOn: Day, reviewOn: Day): Boundary {
  return {
    ...made('boundary', startsOn),
    sort: 'request',
    words: say('Please tell me before you spend more than 100.'),
    categories: ['money'],
    owner: 'partner',
    answer: 'accepted',
    startsOn,
    reviewOn,
  };
}

function agreement(startsOn: Day, reviewOn: Day): Boundary {
  return {
    ...made('boundary', startsOn),
    sort: 'agreement',
    words: say('We open letters from the bank together, on the day they come.'),
    reason: say('The letters were where the hiding began.'),
    categories: ['money'],
    owner: 'both',
    agreed: ['me', 'partner'],
    startsOn,
    reviewOn,
  };
}

function offer(startsOn: Day, endsOn: Day): Boundary {
  return {
    ...made('boundary', startsOn),
    sort: 'offer',
    words: say('You can look at my account with me on any evening.'),
    reason: say('So that you need not ask.'),
    categories: ['money'],
    owner: 'me',
    startsOn,
    endsOn,
  };
}

function marked(boundaryId: Id<'boundary'>, on: Day, state: BoundaryMarkState, line?: string): Entry {
  return { ...made('boundary-mark', on), boundaryId, on, state, ...(line === undefined ? {} : { line: say(line) }) };
}

function charter(on: Day, reviewOn: Day): Entry {
  return {
    ...made('charter', on),
    leave: say('Money that only one of us knows of. “We are fine” as an answer.'),
    keep: say('Sunday mornings without plans. That we laugh about the neighbour’s hedge.'),
    fresh: say('Half an hour with the accounts on the first of each month, and tea after it.'),
    mistakes: say('Whoever makes one says it within a day. The other may need time before answering.'),
    agreed: ['me', 'partner'],
    reviewOn,
  };
}
