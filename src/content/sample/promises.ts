// Promises: one by the day, one by the month, one that stands; how they went, and what Sam said of some.

import { type Day, daysAfter, type Weekday, weekdayOf } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Outcome, OutcomeState } from '#domain/promises/outcome.ts';
import type { PartnerSaid } from '#domain/promises/partner-mark.ts';
import { made, say } from './making.ts';

/** Three promises with their outcomes and marks. */
export function promises(day: Day): readonly Entry[] {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
  const work = { weekdays, from: daysAfter(day, -28) };
  const text = {
    ...made('pledge', work.from),
    act: say('I text you when I leave work'),
    size: 'small',
    area: 'contact',
    asked: 'offered',
    schedule: { every: 'week', ...work, until: daysAfter(day, 14) },
    plan: {
      cue: say('When I lock my desk'),
      obstacle: say('The phone is empty'),
      fallback: say('I call from the office before I go'),
    },
    confidence: 9,
  } as const;
  const statement = {
    ...made('pledge', daysAfter(day, -20)),
    act: say('I show you the account statement on the first of each month'),
    size: 'medium',
    area: 'money',
    asked: 'together',
    schedule: { every: 'month', dayOfMonth: 1, from: daysAfter(day, -20) },
    confidence: 8,
  } as const;
  const standing = {
    ...made('pledge', daysAfter(day, -40)),
    act: say('I do not hide spending.'),
    notice: say('If it happens, I tell you within 24 hours.'),
    size: 'standing',
    asked: 'offered',
  } as const;
  return [text, statement, standing, ...outcomes(text.id, work.from, day)];
}

/** How one day went, where it did not simply go well. */
type Gone = Pick<Outcome, 'line' | 'told' | 'toldOn' | 'repair'> & { readonly state: OutcomeState };

/** Most kept, one missed and one half: as weeks are. */
function outcomes(pledgeId: Id<'pledge'>, from: Day, day: Day): readonly Entry[] {
  const days: Day[] = [];
  for (let on = from; on < daysAfter(day, -2); on = daysAfter(on, 1)) if (weekdayOf(on) <= 5) days.push(on);
  const marks = MARKS.flatMap(([nth, said]) => {
    const on = days[nth];
    return on === undefined ? [] : [{ ...made('partner-mark', on), pledgeId, on, said }];
  });
  return [...days.map((on, nth) => ({ ...made('outcome', on), pledgeId, on, ...gone(nth, on) })), ...marks];
}

/** What Sam said of some of the days; one of them was seen differently. */
const MARKS: readonly (readonly [number, PartnerSaid])[] = [
  [3, 'noticed'],
  [6, 'not-happened'],
  [9, 'not-noticed'],
  [12, 'noticed'],
];

function gone(nth: number, on: Day): Gone {
  if (nth === 11) return { state: 'partly', line: say('From the train, not from work.') };
  if (nth !== 6) return { state: 'kept' };
  const repair = {
    named: say('I left at seven and did not text.'),
    touched: say('Sam stood at the window and thought of March.'),
    act: say('I called on the way home.'),
    actDone: true,
    adjusted: 'cue',
    end: 'repaired',
  } as const;
  return { state: 'missed', line: say('I forgot, and said so at the door.'), told: 'before-asked', toldOn: on, repair };
}
