// Making: a promise is made, changed and closed here. What it said before is kept beside what it says now.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { hasHiddenCharacters } from '../kernel/parse.ts';
import type { Ending, Happening, Pledge, PledgeParts } from './pledge.ts';

/** More earlier versions, or happenings, than this are not kept; the oldest go first. */
const MOST_KEPT = 200;
// Characters of two units count as one here and as two in the shape.
const LONGEST_CLOSING = 150;

/** A new promise that says `parts`. */
export function makePledge(parts: PledgeParts, stamp: Stamp): Pledge {
  return { ...newEnvelope('pledge', stamp), madeAt: stamp.at, ...parts };
}

/** What a promise says now. */
export function partsOf(pledge: Pledge): PledgeParts {
  return taken(pledge).parts;
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
  const { parts: said, rest } = taken(pledge);
  const reason = change.reason?.trim() ?? '';
  const before = { ...said, until: change.today, ...(reason === '' ? {} : { reason }) };
  const versions = [...(pledge.versions ?? []), before].slice(-MOST_KEPT);
  return { ...revised(rest, change.at), ...parts, versions };
}

/**
 * The promise with nothing due after `today`; it then lies with that month (rule PR9). Released, today is not due
 * either: who asked for it lets it go (rule PR18). `closing` is one line.
 */
export function closePledge(
  pledge: Pledge,
  close: { readonly today: Day; readonly closing?: string; readonly ending?: Ending; readonly at: Instant },
): Pledge {
  const visible = [...(close.closing ?? '')].filter((character) => !hasHiddenCharacters(character));
  const closing = visible.slice(0, LONGEST_CLOSING).join('').trim();
  return {
    ...revised(pledge, close.at),
    closedOn: close.today,
    ...(closing === '' ? {} : { closing }),
    ...(close.ending === undefined ? {} : { ending: close.ending }),
  };
}

/** The standing commitment with a note that it happened after all, in the order of the days (rule PR15). */
export function noteHappening(pledge: Pledge, happened: Happening, at: Instant): Pledge {
  const others = (pledge.happenings ?? []).filter((other) => other.on !== happened.on);
  const happenings = [...others, happened].sort((a, b) => (a.on < b.on ? -1 : 1)).slice(-MOST_KEPT);
  return { ...revised(pledge, at), happenings };
}

/** The commitment without what was noted of one day. */
export function withoutHappening(pledge: Pledge, on: Day, at: Instant): Pledge {
  return { ...revised(pledge, at), happenings: (pledge.happenings ?? []).filter((happened) => happened.on !== on) };
}

/** What a promise says, and what became of it. */
function taken(pledge: Pledge) {
  const { kind, id, rev, changedAt, madeAt, versions, pauses, happenings, closedOn, closing, ending, ...parts } =
    pledge;
  const rest = {
    ...{ kind, id, rev, changedAt, madeAt },
    ...(pauses === undefined ? {} : { pauses }),
    ...(happenings === undefined ? {} : { happenings }),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(closing === undefined ? {} : { closing }),
    ...(ending === undefined ? {} : { ending }),
  };
  return { parts, rest };
}
