// Recording: how an occasion went is said here, said otherwise later, and taken back.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter } from '../kernel/day.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  COMING_DAYS,
  decidedOccasionsOf,
  nextDue,
  OPEN_DAYS,
  occasionsOf,
  openDaysOf,
  outcomesByDay,
} from './occasions.ts';
import { LONGEST_LINE, type Outcome, type OutcomeDetails, type OutcomeState } from './outcome.ts';
import type { Pledge } from './pledge.ts';

/** What a person said of one occasion. Without `details` those said before stay. */
export type Answer = {
  readonly on: Day;
  readonly state: OutcomeState;
  readonly line: string;
  readonly details?: OutcomeDetails;
};

/**
 * `no-line`: *partly* asks for one line. `long-line`: over `LONGEST_LINE`. `not-its-day`: the promise does not fall due
 * on that day. `not-yet`: the day has not come, and can only be changed beforehand.
 */
export type OutcomeRefusal = 'no-line' | 'long-line' | 'not-its-day' | 'not-yet';

/** An outcome to keep, and the one it takes the place of. */
export type Recorded = { readonly put: Outcome; readonly over?: Outcome };

/**
 * Which answers a day takes. A day that has not come can only be changed beforehand. On its day and after it all four
 * are there: what counts is when the change was agreed, not when it is noted (rule PR3).
 */
export function statesFor(on: Day, today: Day): readonly OutcomeState[] {
  return on > today ? ['changed'] : ['kept', 'partly', 'missed', 'changed'];
}

/** The outcome that keeps `answer`, in the place of the one that stood for that day. */
export function recordOutcome(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  answer: Answer,
  today: Day,
  stamp: Stamp,
): Result<Recorded, OutcomeRefusal> {
  const { on, state } = answer;
  const line = answer.line.trim();
  const before = outcomesByDay(pledge.id, outcomes).get(on);
  if (before === undefined && !occasionsOf(pledge, on, on).includes(on)) return err('not-its-day');
  if (!statesFor(on, today).includes(state)) return err('not-yet');
  if (state === 'partly' && line === '') return err('no-line');
  if (line.length > LONGEST_LINE) return err('long-line');
  const details = answer.details ?? detailsOf(before);
  const said = {
    ...{ pledgeId: pledge.id, on, state, ...(line === '' ? {} : { line }), ...details },
    ...toldOn(details, before, today),
  };
  if (before === undefined) return ok({ put: { ...newEnvelope('outcome', stamp), madeAt: stamp.at, ...said } });
  const { kind, id, rev, changedAt, madeAt } = revised(before, stamp.at);
  return ok({ put: { kind, id, rev, changedAt, madeAt, ...said }, over: before });
}

/** What was said of an occasion beside its state and its line. */
export function detailsOf(outcome: Outcome | undefined): OutcomeDetails {
  return {
    ...(outcome?.difficulty === undefined ? {} : { difficulty: outcome.difficulty }),
    ...(outcome?.told === undefined ? {} : { told: outcome.told }),
    ...(outcome?.repair === undefined ? {} : { repair: outcome.repair }),
  };
}

/** The day of telling is the day it is noted, and stays when anything else is said anew. */
function toldOn({ told }: OutcomeDetails, before: Outcome | undefined, today: Day): { readonly toldOn?: Day } {
  if (told === undefined || told === 'not-yet') return {};
  return { toldOn: before?.told === told && before.toldOn !== undefined ? before.toldOn : today };
}

/** Everything that was said of one occasion: what must go for it to be undecided again. */
export function outcomesOn(pledge: Pledge, outcomes: readonly Outcome[], on: Day): readonly Outcome[] {
  return outcomes.filter((outcome) => outcome.pledgeId === pledge.id && outcome.on === on);
}

/**
 * The days a person is asked about: those open; else the coming one, from four weeks before it; else the latest decided
 * one of the last two weeks, to say it otherwise. In order; none where nothing can be said now.
 */
export function daysToMark(pledge: Pledge, outcomes: readonly Outcome[], today: Day): readonly Day[] {
  const open = openDaysOf(pledge, outcomes, today);
  if (open.length > 0) return open;
  const coming = nextDue(pledge, outcomes, today);
  if (coming !== undefined && coming <= daysAfter(today, COMING_DAYS)) return [coming];
  const recent = decidedOccasionsOf(pledge, outcomes, daysAfter(today, -OPEN_DAYS), today);
  const decided = recent.findLast(({ outcome }) => outcome !== undefined);
  return decided === undefined ? [] : [decided.on];
}
