// Keeping: a boundary is made, changed, looked at again and ended here. What it said before is kept beside it.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter, type Instant } from '../kernel/day.ts';
import { hasHiddenCharacters } from '../kernel/parse.ts';
import type { Boundary, BoundaryParts } from './boundary.ts';

const MOST_VERSIONS = 200;
const LONGEST_CLOSING = 150;

/** Where nothing is changed, the next look is this many days away. */
export const NEXT_LOOK_DAYS = 90;

/** A new boundary that says `parts`. */
export function makeBoundary(parts: BoundaryParts, stamp: Stamp): Boundary {
  return { ...newEnvelope('boundary', stamp), madeAt: stamp.at, ...parts };
}

/** What a boundary says now. */
export function partsOf(boundary: Boundary): BoundaryParts {
  const { kind, id, rev, changedAt, madeAt, versions, closedOn, closing, ...parts } = boundary;
  return parts;
}

/** The boundary with new parts from `today` on; what it said until then stays, with the reason (rule BO5). */
export function changeBoundary(
  boundary: Boundary,
  parts: BoundaryParts,
  change: { readonly today: Day; readonly why: string; readonly at: Instant },
): Boundary {
  const { kind, id, rev, changedAt, madeAt, closedOn, closing } = revised(boundary, change.at);
  const why = change.why.trim();
  const before = { ...partsOf(boundary), until: change.today, ...(why === '' ? {} : { why }) };
  return {
    kind,
    id,
    rev,
    changedAt,
    madeAt,
    ...parts,
    versions: [...(boundary.versions ?? []), before].slice(-MOST_VERSIONS),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(closing === undefined ? {} : { closing }),
  };
}

/** The boundary as it is, to be looked at again in three months, or on its last day where that comes first (BO7). */
export function leaveAsIs(boundary: Boundary, today: Day, at: Instant): Boundary {
  const next = daysAfter(today, NEXT_LOOK_DAYS);
  const { endsOn } = boundary;
  return { ...revised(boundary, at), reviewOn: endsOn !== undefined && endsOn < next ? endsOn : next };
}

/** The boundary without force after `today`: ended, or withdrawn from, by whoever wishes (rules BO6, BO10). */
export function closeBoundary(
  boundary: Boundary,
  close: { readonly today: Day; readonly closing: string; readonly at: Instant },
): Boundary {
  const visible = [...close.closing].filter((character) => !hasHiddenCharacters(character));
  const closing = visible.slice(0, LONGEST_CLOSING).join('').trim();
  return { ...revised(boundary, close.at), closedOn: close.today, ...(closing === '' ? {} : { closing }) };
}
