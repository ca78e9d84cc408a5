// Occasions: the days on which a promise falls due, and which of them are decided.

import { type Day, daysAfter } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import { fallsBetween, firstDayOf, nextFall } from '../kernel/recurrence.ts';
import type { Outcome } from './outcome.ts';
import { pauseOn } from './pausing.ts';
import type { Pledge, PledgeParts } from './pledge.ts';

/** A day of a promise, and how it went where that has been said. `paused`: the first day of a rest. */
export type Occasion = { readonly on: Day; readonly outcome?: Outcome; readonly paused?: true };

/** A promise with the days that are due by today and not decided, the earliest first. */
export type OpenPledge = { readonly pledge: Pledge; readonly days: readonly Day[] };

/** The part of a ledger that promises are derived from. */
export type PledgesKept = { readonly pledge: readonly Pledge[]; readonly outcome: readonly Outcome[] };

/** An undecided day stays open for this many days after it, and then rests, still markable (rule PR10). */
export const OPEN_DAYS = 14;

/** A coming day can be marked as changed beforehand from this many days before it. */
export const COMING_DAYS = 28;

/**
 * The days from `from` to `to`, both included, on which the promise falls due, in order. Each day follows the
 * version that held on it; a change holds from the day it is made (rules PR3, PR6). None while it rests (rule PR17),
 * none after its end, and none at all for a standing commitment (rule PR8).
 */
export function occasionsOf(pledge: Pledge, from: Day, to: Day): readonly Day[] {
  return fallsOf(pledge, from, to).filter((day) => pauseOn(pledge, day) === undefined);
}

/**
 * The occasions from `from` to `to` with what was said of them, in order of their days. A day that was decided stays
 * among them even where no version falls on it any more, or the promise rested (rules PR6, PR17). Of each rest the
 * first day on which it would have fallen due is there.
 */
export function decidedOccasionsOf(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  from: Day,
  to: Day,
): readonly Occasion[] {
  const outcomeByDay = outcomesByDay(pledge.id, outcomes);
  const decided = [...outcomeByDay.keys()].filter((day) => day >= from && day <= to);
  const rests = restsOf(pledge, from, to).filter((day) => !outcomeByDay.has(day));
  const days = [...new Set([...occasionsOf(pledge, from, to), ...decided, ...rests])].sort();
  return days.map((on) => {
    const outcome = outcomeByDay.get(on);
    if (outcome !== undefined) return { on, outcome };
    return rests.includes(on) ? { on, paused: true } : { on };
  });
}

/** The days of an open promise that are due by `today` and undecided, two weeks back at most. */
export function openDaysOf(pledge: Pledge, outcomes: readonly Outcome[], today: Day): readonly Day[] {
  if (pledge.closedOn !== undefined) return [];
  const outcomeByDay = outcomesByDay(pledge.id, outcomes);
  return occasionsOf(pledge, daysAfter(today, -OPEN_DAYS), today).filter((day) => !outcomeByDay.has(day));
}

/** The promises that are open on `today`, each with its open days, the earliest open day first. */
export function pledgesOpenOn(kept: PledgesKept, today: Day): readonly OpenPledge[] {
  return kept.pledge
    .map((pledge) => ({ pledge, days: openDaysOf(pledge, kept.outcome, today) }))
    .filter((open) => open.days.length > 0)
    .sort((a, b) => compare(a.days[0] ?? today, b.days[0] ?? today) || compare(a.pledge.id, b.pledge.id));
}

/** The next undecided day of a promise on or after `today`; none for one that has ended, rests or is a standing one. */
export function nextDue(pledge: Pledge, outcomes: readonly Outcome[], today: Day): Day | undefined {
  if (pledge.schedule === undefined || pledge.closedOn !== undefined) return undefined;
  const outcomeByDay = outcomesByDay(pledge.id, outcomes);
  let next = nextFall(pledge.schedule, today);
  while (next !== undefined) {
    const rest = pauseOn(pledge, next);
    if (rest === undefined && !outcomeByDay.has(next)) return next;
    if (rest !== undefined && rest.until === undefined) return undefined;
    next = nextFall(pledge.schedule, rest?.until ?? daysAfter(next, 1));
  }
  return undefined;
}

/** Whether nothing of a promise is open and nothing falls due any more. A standing commitment ends only by closing. */
export function isOver(pledge: Pledge, outcomes: readonly Outcome[], today: Day): boolean {
  if (pledge.closedOn !== undefined) return true;
  if (pledge.schedule === undefined || pauseOn(pledge, today) !== undefined) return false;
  return nextDue(pledge, outcomes, today) === undefined && openDaysOf(pledge, outcomes, today).length === 0;
}

/** The first day any version of the promise may fall on; none for a standing commitment. */
export function firstDueOf(pledge: Pledge): Day | undefined {
  const firsts = eras(pledge).flatMap((era) =>
    era.parts.schedule === undefined ? [] : [firstDayOf(era.parts.schedule)],
  );
  return firsts.sort()[0];
}

/** The outcome that stands for each decided day of a promise: of two, the later revision (rule PR7). */
export function outcomesByDay(pledgeId: Id<'pledge'>, outcomes: readonly Outcome[]): ReadonlyMap<Day, Outcome> {
  const standing = new Map<Day, Outcome>();
  for (const outcome of outcomes) {
    if (outcome.pledgeId !== pledgeId) continue;
    const other = standing.get(outcome.on);
    if (other === undefined || isLater(outcome, other)) standing.set(outcome.on, outcome);
  }
  return standing;
}

function isLater(a: Outcome, b: Outcome): boolean {
  if (a.rev !== b.rev) return a.rev > b.rev;
  return a.changedAt === b.changedAt ? a.id > b.id : a.changedAt > b.changedAt;
}

/** The days on which a version of the promise falls, whether it rested or not. */
function fallsOf(pledge: Pledge, from: Day, to: Day): readonly Day[] {
  const end = lastDayOf(pledge, to);
  return eras(pledge).flatMap((era) => {
    if (era.parts.schedule === undefined) return [];
    const first = era.from === undefined ? from : laterOf(from, era.from);
    const last = era.until === undefined ? end : earlierOf(end, daysAfter(era.until, -1));
    return first > last ? [] : fallsBetween(era.parts.schedule, first, last);
  });
}

/** What was let go by the one who asked is not due on that day either. */
function lastDayOf({ closedOn, ending }: Pledge, to: Day): Day {
  if (closedOn === undefined) return to;
  return earlierOf(to, ending === 'released' ? daysAfter(closedOn, -1) : closedOn);
}

/** Of each rest, the first day on which the promise would have fallen due. */
function restsOf(pledge: Pledge, from: Day, to: Day): readonly Day[] {
  return (pledge.pauses ?? []).flatMap((rest) => {
    const last = rest.until === undefined ? to : earlierOf(to, daysAfter(rest.until, -1));
    return fallsOf(pledge, laterOf(from, rest.from), last).slice(0, 1);
  });
}

type Era = { readonly parts: PledgeParts; readonly from: Day | undefined; readonly until: Day | undefined };

/** What held when: each earlier version until its day, then the promise as it reads now. */
function eras(pledge: Pledge): readonly Era[] {
  const earlier = pledge.versions ?? [];
  return [...earlier, pledge].map((parts, place) => ({
    parts,
    from: earlier[place - 1]?.until,
    until: earlier[place]?.until,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}
