// Sample: made-up entries of nobody, for looking around. Told from the day it is, so that they always look alive.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { boundaries } from './sample/boundaries.ts';
import { change } from './sample/change.ts';
import { evenings } from './sample/evenings.ts';
import { looking } from './sample/looking.ts';
import { made, say } from './sample/making.ts';
import { promises } from './sample/promises.ts';
import { setbacks } from './sample/setbacks.ts';
import { steps } from './sample/steps.ts';
import { writing } from './sample/writing.ts';

/** The sample ledger as it looks on `day`: six weeks of somebody who hid a debt. */
export function sampleEntries(day: Day): readonly Entry[] {
  return [
    ...people(day),
    ...promises(day),
    ...boundaries(day),
    ...steps(day),
    ...change(day),
    ...evenings(day),
    ...writing(day),
    ...setbacks(day),
    ...looking(day),
  ];
}

function people(day: Day): readonly Entry[] {
  const sam = { ...made('person', daysAfter(day, -42)), name: 'Sam' };
  const breach = {
    ...made('breach', daysAfter(day, -42)),
    role: 'rebuilder',
    name: say('The loan'),
    sort: 'money',
    personId: sam.id,
    toldOn: daysAfter(day, -45),
  } as const;
  return [sam, breach];
}
