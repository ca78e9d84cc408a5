// Smaller steps: when a smaller promise is suggested (`content.md` 5.7). Suggested, never enforced, and never counted.

import { type Day, daysAfter } from '../kernel/day.ts';
import { decidedOccasionsOf, isOver, type PledgesKept } from './occasions.ts';
import type { Outcome } from './outcome.ts';
import { pauseOn } from './pausing.ts';
import type { Area, Pledge, PledgeParts } from './pledge.ts';
import { SURE_ENOUGH } from './pledge-form.ts';
import { COUNTED_DAYS, countedOccasionsOf, isDecided } from './standing.ts';

/** What speaks for a smaller promise. */
export type SmallerReason = 'three-of-six' | 'two-in-a-row' | 'three-changes' | 'unsure-twice';

/** More active promises than this, and the helper speaks (rule PR16). */
export const MOST_ACTIVE = 5;
const LAST = 6;
const MISSED = 3;
export const MANY_CHANGES = 3;

/** The first reason that holds; none for a promise that has ended or rests. */
export function smallerReasonOf(pledge: Pledge, outcomes: readonly Outcome[], today: Day): SmallerReason | undefined {
  if (pledge.closedOn !== undefined || pauseOn(pledge, today) !== undefined) return undefined;
  const missed = missedOf(pledge, outcomes, today);
  if (isOftenMissed(missed)) return 'three-of-six';
  if (missed.at(-1) === true && missed.at(-2) === true) return 'two-in-a-row';
  if (changesOf(pledge) >= MANY_CHANGES) return 'three-changes';
  return unsureTimesOf(pledge) >= 2 ? 'unsure-twice' : undefined;
}

/** The areas in which three of the last six decided occasions were missed, whatever promise they belong to. */
export function areasOftenMissed(kept: PledgesKept, today: Day): readonly Area[] {
  const active = kept.pledge.filter((pledge) => !isOver(pledge, kept.outcome, today));
  const areas = [...new Set(active.flatMap(({ area }) => area ?? []))].sort();
  return areas.filter((area) => {
    const occasions = active
      .filter((pledge) => pledge.area === area)
      .flatMap((pledge) => countedOccasionsOf(pledge, kept.outcome, today))
      .filter(isDecided)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return isOftenMissed(occasions.map(({ outcome }) => outcome?.state === 'missed'));
  });
}

/** Whether three of the last six were missed; *partly* does not count here. The latest comes last. */
export function isOftenMissed(missed: readonly boolean[]): boolean {
  return missed.slice(-LAST).filter(Boolean).length >= MISSED;
}

/** How many promises are active on `today`: with days, not over and not resting. */
export function activeCount({ pledge: pledges, outcome }: PledgesKept, today: Day): number {
  return pledges.filter(
    (pledge) =>
      pledge.schedule !== undefined && !isOver(pledge, outcome, today) && pauseOn(pledge, today) === undefined,
  ).length;
}

/** How often what is promised was changed: the act, its size or its days. Another plan or area is no such change. */
export function changesOf(pledge: Pledge): number {
  const versions: readonly PledgeParts[] = [...(pledge.versions ?? []), pledge];
  return versions.filter((parts, place) => {
    const before = versions[place - 1];
    return before !== undefined && isOtherPromise(before, parts);
  }).length;
}

/** Whether two versions promise something else. */
export function isOtherPromise(before: PledgeParts, after: PledgeParts): boolean {
  if (before.act !== after.act || before.size !== after.size) return true;
  return JSON.stringify(before.schedule) !== JSON.stringify(after.schedule);
}

/** Whether each decided occasion since the promise last changed was missed, the latest last. */
function missedOf(pledge: Pledge, outcomes: readonly Outcome[], today: Day): readonly boolean[] {
  const changed = pledge.versions?.findLast((version, place, all) => isOtherPromise(version, all[place + 1] ?? pledge));
  const from = daysAfter(today, 1 - COUNTED_DAYS);
  const since = changed !== undefined && changed.until > from ? changed.until : from;
  return decidedOccasionsOf(pledge, outcomes, since, today)
    .filter(isDecided)
    .map(({ outcome }) => outcome?.state === 'missed');
}

function unsureTimesOf(pledge: Pledge): number {
  return [...(pledge.versions ?? []), pledge].filter(
    ({ confidence }) => confidence !== undefined && confidence < SURE_ENOUGH,
  ).length;
}
