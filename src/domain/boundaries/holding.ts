// Holding: which boundaries hold on a day, which are to be looked at again, and how they went.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import { err, type Result } from '../kernel/result.ts';
import { type Boundary, type BoundaryMark, boundaryMark, markFormParts } from './boundary.ts';

/**
 * `holds`; `coming`: not begun; `asked`: a request without an answer, or an agreement that not both have agreed to;
 * `declined`: a request that was declined, as it may be; `ended`.
 */
export type Standing = 'holds' | 'coming' | 'asked' | 'declined' | 'ended';

/** How a boundary stands on a day. One with an end date ends by itself (rule BO6). */
export function standingOn(boundary: Boundary, day: Day): Standing {
  const { sort, answer, agreed, startsOn, endsOn, closedOn } = boundary;
  if (closedOn !== undefined || (endsOn !== undefined && endsOn < day)) return 'ended';
  if (sort === 'request' && answer === 'declined') return 'declined';
  if (sort === 'request' && answer !== 'accepted') return 'asked';
  if (sort === 'agreement' && (agreed ?? []).length < 2) return 'asked';
  return startsOn > day ? 'coming' : 'holds';
}

/** How many agreements other than `except` have not ended: clauses there is room for up to seven (rule BO3). */
export function clausesOn(boundaries: readonly Boundary[], day: Day, except?: Boundary): number {
  return boundaries.filter(
    (boundary) => boundary.sort === 'agreement' && boundary.id !== except?.id && standingOn(boundary, day) !== 'ended',
  ).length;
}

/** The boundaries whose day to look at them again has come, the earliest first. Nothing is overdue (rule BO7). */
export function toLookAtAgain(boundaries: readonly Boundary[], day: Day): readonly Boundary[] {
  return boundaries
    .filter(({ reviewOn }) => reviewOn !== undefined && reviewOn <= day)
    .filter((boundary) => standingOn(boundary, day) !== 'ended')
    .sort((a, b) => ((a.reviewOn ?? '') < (b.reviewOn ?? '') ? -1 : 1));
}

const formShape = object({ ...markFormParts });
export type MarkForm = Shaped<typeof formShape>;

/**
 * The note that keeps how it went; over the one `before`, where there is one. Refuses an unknown day, one that has not
 * come (`not yet`), no answer, and what does not hold (`nothing agreed`): what was only asked cannot be crossed (BO8).
 */
export function noteBoundary(
  boundary: Boundary,
  form: MarkForm,
  today: Day,
  stamp: Stamp,
  before?: BoundaryMark,
): Result<BoundaryMark, Misfit> {
  if (!canBeNoted(boundary, today)) return err({ path: 'state', rule: 'nothing agreed' });
  if (form.on > today) return err({ path: 'on', rule: 'not yet' });
  const line = form.line.trim();
  return parse(boundaryMark, {
    ...(before ? { ...revised(before, stamp.at) } : { ...newEnvelope('boundary-mark', stamp), madeAt: stamp.at }),
    boundaryId: boundary.id,
    on: form.on,
    state: form.state,
    line: line === '' ? undefined : line,
  });
}

/** Whether it can be noted how a boundary went: it holds, or held until it ended. */
export function canBeNoted({ closedOn, endsOn, ...boundary }: Boundary, today: Day): boolean {
  return standingOn(boundary, today) === 'holds';
}

/** The notes of one boundary, the latest day first. */
export function marksOf(boundary: Boundary, marks: readonly BoundaryMark[]): readonly BoundaryMark[] {
  return marks
    .filter(({ boundaryId }) => boundaryId === boundary.id)
    .sort((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}
