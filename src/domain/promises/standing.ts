// Standing: how a promise stands on a day, in counts. Each line apart, never one index (rule PR23). What is gathered
// by area is still counts of occasions; nothing is added up over areas or people.

import { type Day, daysAfter } from '../kernel/day.ts';
import { decidedOccasionsOf, type Occasion } from './occasions.ts';
import type { Outcome, OutcomeState } from './outcome.ts';
import { type PartnerMark, partnerMarksByDay } from './partner-mark.ts';
import { AREAS, type Area, type Pledge } from './pledge.ts';
import { type RangeSaid, rangeSaid } from './range.ts';

/** How many days back an occasion counts. */
export const COUNTED_DAYS = 90;
const SHOWN = 10;

/** What one occasion is drawn as; `open` where nothing was said of it. */
export type Mark = OutcomeState | 'repaired' | 'paused' | 'open';

/** Kept of decided, and what that says. */
export type Count = {
  readonly kept: number;
  /** Kept, partly and missed. What was changed beforehand and what is undecided is in neither number. */
  readonly decided: number;
  /** What the counts say; nothing while it is too early (rule PR5). */
  readonly said: RangeSaid | undefined;
};

export type Standing = Count & {
  /** Repaired ones are among them. */
  readonly missed: number;
  /** Of those missed, told before being asked. */
  readonly toldEarly: number;
  /** Of those missed, repaired. */
  readonly repaired: number;
  /** Occasions that the partner marked, one way or another, and of those the noticed ones. */
  readonly marked: number;
  readonly noticed: number;
  /** The latest occasions up to the day, at most ten, in order of their days. */
  readonly latest: readonly Occasion[];
};

/** How the promise stands on `today`, from its occasions of the last 90 days. */
export function standingOf(
  pledge: Pledge,
  outcomes: readonly Outcome[],
  today: Day,
  partnerMarks: readonly PartnerMark[] = [],
): Standing {
  const occasions = countedOccasionsOf(pledge, outcomes, today);
  const missed = occasions.filter(({ outcome }) => outcome?.state === 'missed');
  const marks = [...partnerMarksByDay(pledge.id, partnerMarks).values()].filter(
    ({ on, said }) => said !== 'unmarked' && on > daysAfter(today, -COUNTED_DAYS) && on <= today,
  );
  return {
    ...countOf(occasions),
    missed: missed.length,
    toldEarly: missed.filter(({ outcome }) => outcome?.told === 'before-asked').length,
    repaired: missed.filter((occasion) => markOf(occasion) === 'repaired').length,
    marked: marks.length,
    noticed: marks.filter(({ said }) => said === 'noticed').length,
    latest: occasions.slice(-SHOWN),
  };
}

/** The counts of each area that has a decided occasion, in the order of the areas: reliability differs by area. */
export function standingByArea(
  pledges: readonly Pledge[],
  outcomes: readonly Outcome[],
  today: Day,
): readonly (Count & { readonly area: Area })[] {
  return AREAS.map((area) => {
    const within = pledges.filter((pledge) => pledge.area === area);
    return { area, ...countOf(within.flatMap((pledge) => countedOccasionsOf(pledge, outcomes, today))) };
  }).filter(({ decided }) => decided > 0);
}

/** The occasions of the last 90 days, in order. */
export function countedOccasionsOf(pledge: Pledge, outcomes: readonly Outcome[], today: Day): readonly Occasion[] {
  return decidedOccasionsOf(pledge, outcomes, daysAfter(today, 1 - COUNTED_DAYS), today);
}

/** How an occasion is drawn. */
export function markOf({ outcome, paused }: Occasion): Mark {
  if (outcome === undefined) return paused ? 'paused' : 'open';
  return outcome.state === 'missed' && outcome.repair?.end === 'repaired' ? 'repaired' : outcome.state;
}

/** Whether an occasion was decided: kept, partly or missed. A repaired miss is a miss still. */
export function isDecided({ outcome }: Occasion): boolean {
  return outcome !== undefined && outcome.state !== 'changed';
}

function countOf(occasions: readonly Occasion[]): Count {
  const decided = occasions.filter(isDecided).length;
  const kept = occasions.filter(({ outcome }) => outcome?.state === 'kept').length;
  return { kept, decided, said: rangeSaid(kept, decided) };
}
