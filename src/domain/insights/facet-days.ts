// Facet days: what was answered to one of the four lines, a day at a time. Several check-ins on a day give their median,
// so that one bad evening with many entries weighs no more than a calm day with one (rule IN1).

import type { CheckIn, Facet, Voice } from '../check-ins/check-in.ts';
import type { Side } from '../check-ins/voice.ts';
import type { Day } from '../kernel/day.ts';
import type { Breach } from '../settings/people/breach.ts';
import { median } from './statistics.ts';

/** A day with an answer, and the middle of its answers, 0 to 6. */
export type DayValue = { readonly on: Day; readonly value: number };

type Breaches = readonly Pick<Breach, 'id' | 'role'>[];

/** The answers to one line, asked from one side, by day and in order. *no occasion* and *can't say* are no numbers. */
export function facetDays(
  checkIns: readonly CheckIn[],
  facet: Facet,
  side: Side,
  breaches: Breaches,
): readonly DayValue[] {
  return daysOfFacets(checkIns, [facet], side, breaches)[0] ?? [];
}

/** The same of several lines, in their order: ten years of check-ins are gone through once. */
export function daysOfFacets(
  checkIns: readonly CheckIn[],
  facets: readonly Facet[],
  side: Side,
  breaches: Breaches,
): readonly (readonly DayValue[])[] {
  const ratingsByDay = facets.map(() => new Map<Day, number[]>());
  const only = onlyBreaches(breaches);
  for (const checkIn of checkIns) {
    if (!isSame(sideAnswered(checkIn, only), side)) continue;
    facets.forEach((facet, at) => {
      const rating = checkIn.facets[facet];
      if (typeof rating !== 'number') return;
      const ratings = ratingsByDay[at]?.get(checkIn.on);
      if (ratings) ratings.push(rating);
      else ratingsByDay[at]?.set(checkIn.on, [rating]);
    });
  }
  return ratingsByDay.map((ratings) =>
    [...ratings].map(([on, values]) => ({ on, value: median(values) })).sort((a, b) => (a.on < b.on ? -1 : 1)),
  );
}

/** The sides from which lines were answered, in the order of their first day. */
export function sidesAnswered(checkIns: readonly CheckIn[], breaches: Breaches): readonly Side[] {
  const sides = new Map<string, { readonly side: Side; readonly first: Day }>();
  const only = onlyBreaches(breaches);
  for (const checkIn of checkIns) {
    if (!Object.values(checkIn.facets).some((rating) => typeof rating === 'number')) continue;
    const side = sideAnswered(checkIn, only);
    const key = keyOf(side);
    const held = sides.get(key);
    if (held === undefined || checkIn.on < held.first) sides.set(key, { side, first: checkIn.on });
  }
  return [...sides.values()].sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ side }) => side);
}

/** A name for a side, to tell it from others. */
export function keyOf({ voice, breachId }: Side): string {
  return `${voice}/${breachId ?? ''}`;
}

type OnlyBreaches = Readonly<Record<Voice, Side>>;

/** For each voice the one breach it can be about; none where there is none, or several. */
function onlyBreaches(breaches: Breaches): OnlyBreaches {
  const onlyOf = (voice: Voice): Side => {
    const [only, ...others] = breaches.filter(({ role }) => role === voice || role === 'both');
    return only === undefined || others.length > 0 ? { voice } : { voice, breachId: only.id };
  };
  return { hurt: onlyOf('hurt'), rebuilder: onlyOf('rebuilder') };
}

/** What was answered before the one breach of that side was written down belongs to it. */
function sideAnswered({ voice = 'hurt', breachId }: CheckIn, only: OnlyBreaches): Side {
  return breachId === undefined ? only[voice] : { voice, breachId };
}

function isSame(a: Side, b: Side): boolean {
  return a.voice === b.voice && a.breachId === b.breachId;
}
