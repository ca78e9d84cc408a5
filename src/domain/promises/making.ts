// Making: a promise is made, changed and closed here. What it said before is kept beside what it says now.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { hasHiddenCharacters } from '../kernel/parse.ts';
import type { Pledge, PledgeParts } from './pledge.ts';

/** More earlier versions than this are not kept; the oldest go first. */
const MOST_VERSIONS = 200;
// Characters of two units count as one here and as two in the shape.
const LONGEST_CLOSING = 150;

/** A new promise that says `parts`. */
export function makePledge(parts: PledgeParts, stamp: Stamp): Pledge {
  return { ...newEnvelope('pledge', stamp), madeAt: stamp.at, ...parts };
}

/** What a promise says now. */
export function partsOf(pledge: Pledge): PledgeParts {
  const { kind, id, rev, changedAt, madeAt, versions, closedOn, closing, ...parts } = pledge;
  return parts;
}

/**
 * The promise with new parts from `today` on: days before keep their version, days already decided keep their outcome
 * (rule PR6). Today is not over yet, so a change made on a day is one made before it ended (rule PR3).
 */
export function changePledge(
  pledge: Pledge,
  parts: PledgeParts,
  change: { readonly today: Day; readonly reason?: string; readonly at: Instant },
): Pledge {
  const { kind, id, rev, changedAt, madeAt } = revised(pledge, change.at);
  const reason = change.reason?.trim() ?? '';
  const before = { ...partsOf(pledge), until: change.today, ...(reason === '' ? {} : { reason }) };
  return {
    kind,
    id,
    rev,
    changedAt,
    madeAt,
    ...parts,
    versions: [...(pledge.versions ?? []), before].slice(-MOST_VERSIONS),
    ...(pledge.closedOn === undefined ? {} : { closedOn: pledge.closedOn }),
    ...(pledge.closing === undefined ? {} : { closing: pledge.closing }),
  };
}

/** The promise with nothing due after `today`; it then lies with that month (rule PR9). `closing` is one line. */
export function closePledge(
  pledge: Pledge,
  close: { readonly today: Day; readonly closing?: string; readonly at: Instant },
): Pledge {
  const visible = [...(close.closing ?? '')].filter((character) => !hasHiddenCharacters(character));
  const closing = visible.slice(0, LONGEST_CLOSING).join('').trim();
  return { ...revised(pledge, close.at), closedOn: close.today, ...(closing === '' ? {} : { closing }) };
}
