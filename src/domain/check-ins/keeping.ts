// Keeping a check-in: what may be kept, what is refused and why, and which day it belongs to.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, dayAt, type Instant, type WallTime } from '../kernel/day.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type CheckIn, type CheckInParts, FACETS, LONGEST_LINE, MOST_CONTEXTS, MOST_FEELINGS } from './check-in.ts';

/** The first rule that the parts break; each belongs to one field of the form. */
export type Refusal = 'empty' | 'day-to-come' | 'too-many-feelings' | 'too-many-contexts' | 'line-too-long';

/** What the clock on the wall shows, and the minute after midnight at which a day ends (rules K1, CI11). */
export type Present = { readonly wall: WallTime; readonly dayEndsAtMinute: number };

/** Parts with nothing in them yet, for the day `on`. */
export function emptyParts(on: Day): CheckInParts {
  return { on, feelings: [], facets: {}, contexts: [] };
}

/** Whether nothing has been filled in; a day alone is nothing (rule CI1). */
export function isEmpty(parts: CheckInParts): boolean {
  return (
    parts.cell === undefined &&
    parts.feelings.length === 0 &&
    !hasRatings(parts) &&
    parts.contexts.length === 0 &&
    (parts.line ?? '').trim() === ''
  );
}

/** Whether any of the four lines has an answer. */
export function hasRatings({ facets }: Pick<CheckInParts, 'facets'>): boolean {
  return FACETS.some((facet) => facets[facet] !== undefined);
}

/** Why these parts cannot be kept on the day `today`, or undefined when they can. */
export function refusalOf(parts: CheckInParts, today: Day): Refusal | undefined {
  if (isEmpty(parts)) return 'empty';
  if (parts.on > today) return 'day-to-come';
  if (parts.feelings.length > MOST_FEELINGS) return 'too-many-feelings';
  if (parts.contexts.length > MOST_CONTEXTS) return 'too-many-contexts';
  if ((parts.line ?? '').length > LONGEST_LINE) return 'line-too-long';
  return undefined;
}

/**
 * A new check-in of these parts, or the reason against it. One made on its own day has the minute it was made;
 * one that is back-dated has a day and no time (rule CI8).
 */
export function keepCheckIn(parts: CheckInParts, stamp: Stamp, now: Present): Result<CheckIn, Refusal> {
  const today = dayAt(now.wall, now.dayEndsAtMinute);
  const refusal = refusalOf(parts, today);
  if (refusal !== undefined) return err(refusal);
  const minute = parts.on === today ? { minute: now.wall.minute } : {};
  return ok({ ...newEnvelope('check-in', stamp), madeAt: stamp.at, ...tidied(parts), ...minute });
}

/** The next revision of `entry` with other parts, or the reason against it. Moved to another day it has no time. */
export function changeCheckIn(
  entry: CheckIn,
  parts: CheckInParts,
  at: Instant,
  now: Present,
): Result<CheckIn, Refusal> {
  const today = dayAt(now.wall, now.dayEndsAtMinute);
  // Where the clock was put back, the day that was kept is no day to come.
  const refusal = refusalOf(parts, entry.on > today ? entry.on : today);
  if (refusal !== undefined) return err(refusal);
  const { kind, id, rev, changedAt } = revised(entry, at);
  const minute = entry.minute !== undefined && parts.on === entry.on ? { minute: entry.minute } : {};
  return ok({ kind, id, rev, changedAt, madeAt: entry.madeAt, ...tidied(parts), ...minute });
}

/** The parts of a kept check-in, to change them. */
export function partsOf(entry: CheckIn): CheckInParts {
  const { on, breachId, voice, cell, feelings, facets, contexts, line } = entry;
  return {
    on,
    feelings,
    facets,
    contexts,
    ...(breachId === undefined ? {} : { breachId }),
    ...(voice === undefined ? {} : { voice }),
    ...(cell === undefined ? {} : { cell }),
    ...(line === undefined ? {} : { line }),
  };
}

/** Newest first: by day, and within a day by when they were made. */
export function newestFirst(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns.toSorted((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}

/** Without what says nothing: a blank line; a wording and its breach where none of the four lines was answered. */
function tidied(parts: CheckInParts): CheckInParts {
  const { line, voice, breachId, ...rest } = parts;
  const words = line?.trim() ?? '';
  const rated = hasRatings(parts);
  return {
    ...rest,
    ...(words === '' ? {} : { line: words }),
    ...(rated && voice !== undefined ? { voice } : {}),
    ...(rated && breachId !== undefined ? { breachId } : {}),
  };
}
