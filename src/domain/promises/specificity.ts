// Specificity: what a promise still leaves open, by the rules of `content.md` 5.3. Each finding is one question on the
// screen; none stands in the way of keeping it (rule PR13). The rules read lists of phrases, which the language brings.

import type { Day } from '../kernel/day.ts';
import { lastDayOf } from '../kernel/recurrence.ts';
import { holdsPhrase } from './phrases.ts';
import type { PledgeParts } from './pledge.ts';
import { SURE_ENOUGH } from './pledge-form.ts';
import { MOST_ACTIVE } from './smaller-steps.ts';

/** The phrases that the rules look for, in one language. */
export type PhraseLists = {
  /** A wish for what the other should feel or do, not an act. */
  readonly wish: readonly string[];
  /** Acts that need the other to do something first. */
  readonly partner: readonly string[];
  /** "always", "everything". */
  readonly absolute: readonly string[];
  /** "try", "better". */
  readonly vague: readonly string[];
  /** What joins two acts. */
  readonly several: readonly string[];
  /** Being watched: locations, passwords, messages. */
  readonly watching: readonly string[];
};

/** What stands in the words themselves. At most one is asked at a time, in this order. */
export const WORD_FLAGS = ['wish', 'partner', 'several', 'absolute', 'vague'] as const;
export type WordFlag = (typeof WORD_FLAGS)[number];

/** What is not there yet, or too much. */
export const OPEN_FLAGS = ['too-many', 'watching', 'sign', 'end', 'plan', 'confidence', 'unsure', 'notice'] as const;
export type OpenFlag = (typeof OPEN_FLAGS)[number];

/** The flags of the words, in the order in which they are asked. */
export function wordFlagsOf(act: string, lists: PhraseLists): readonly WordFlag[] {
  return WORD_FLAGS.filter((flag) => holdsPhrase(act, lists[flag]));
}

/**
 * What else is open. `active` is how many other promises are. `too-many`: this would be the sixth. `watching`: one that
 * lets the other watch, without an end.
 */
export function openFlagsOf(parts: PledgeParts, lists: PhraseLists, active: number): readonly OpenFlag[] {
  const standing = parts.size === 'standing';
  const end = endOf(parts);
  const holds: Readonly<Record<OpenFlag, boolean>> = {
    'too-many': !standing && active >= MOST_ACTIVE,
    watching: end === undefined && holdsPhrase(parts.act, lists.watching),
    sign: !standing && parts.plan?.sign === undefined,
    end: end === undefined && !standing,
    plan: !standing && (parts.plan?.obstacle === undefined || parts.plan.fallback === undefined),
    confidence: !standing && parts.confidence === undefined,
    unsure: !standing && parts.confidence !== undefined && parts.confidence < SURE_ENOUGH,
    notice: standing && parts.notice === undefined,
  };
  return OPEN_FLAGS.filter((flag) => holds[flag]);
}

/** The day on which a promise ends or is looked at again, where it has one. */
function endOf({ schedule, reviewOn }: PledgeParts): Day | undefined {
  return reviewOn ?? (schedule && lastDayOf(schedule));
}
