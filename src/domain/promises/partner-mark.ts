// Partner's mark: what the other said of one occasion. A fact of its own beside one's own mark, never merged with it.
// Entered by hand now; a file will bring it through the same door.

import { envelopeOf, newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import { day, id, instant, object, oneOf, type Shaped } from '../kernel/parse.ts';
import type { OutcomeState } from './outcome.ts';

/** `unmarked`: they prefer not to mark it. Without a mark nothing is said at all, which is not a miss (rule PR22). */
export const PARTNER_MARKS = ['noticed', 'not-noticed', 'not-happened', 'unmarked'] as const;
export type PartnerSaid = (typeof PARTNER_MARKS)[number];

export const partnerMark = object({
  ...envelopeOf('partner-mark'),
  madeAt: instant,
  pledgeId: id<'pledge'>(),
  on: day,
  said: oneOf(...PARTNER_MARKS),
});
export type PartnerMark = Shaped<typeof partnerMark>;

/** A mark to keep and the one it takes the place of, or one to drop. */
export type Marked = { readonly put: PartnerMark; readonly over?: PartnerMark } | { readonly drop: PartnerMark };

/** The mark that stands for each day of a promise: of two, the later revision, as with outcomes (rule PR7). */
export function partnerMarksByDay(
  pledgeId: Id<'pledge'>,
  marks: readonly PartnerMark[],
): ReadonlyMap<Day, PartnerMark> {
  const standing = new Map<Day, PartnerMark>();
  for (const mark of marks) {
    if (mark.pledgeId !== pledgeId) continue;
    const other = standing.get(mark.on);
    if (other === undefined || isLater(mark, other)) standing.set(mark.on, mark);
  }
  return standing;
}

/** The change that makes `said` stand for the day; none where it stands already. `undefined` takes a mark away. */
export function markByPartner(
  occasion: { readonly pledgeId: Id<'pledge'>; readonly on: Day },
  said: PartnerSaid | undefined,
  marks: readonly PartnerMark[],
  stamp: Stamp,
): Marked | undefined {
  const before = partnerMarksByDay(occasion.pledgeId, marks).get(occasion.on);
  if (before?.said === said) return undefined;
  if (said === undefined) return before && { drop: before };
  if (before !== undefined) return { put: { ...revised(before, stamp.at), said }, over: before };
  return { put: { ...newEnvelope('partner-mark', stamp), madeAt: stamp.at, ...occasion, said } };
}

/** Whether the two see an occasion differently. Expected, and no verdict on either (`content.md` 5.4). */
export function isSeenDifferently(own: OutcomeState | undefined, theirs: PartnerSaid | undefined): boolean {
  if (own === 'kept') return theirs === 'not-noticed' || theirs === 'not-happened';
  if (own === 'partly') return theirs === 'not-happened';
  return own === 'missed' && theirs === 'noticed';
}

function isLater(a: PartnerMark, b: PartnerMark): boolean {
  if (a.rev !== b.rev) return a.rev > b.rev;
  return a.changedAt === b.changedAt ? a.id > b.id : a.changedAt > b.changedAt;
}
