// Voice: in which wording the four lines are asked. Roles belong to breaches; with both roles they take turns (CI5).

import type { Id } from '../kernel/ids.ts';
import type { CheckIn, CheckInParts, Voice } from './check-in.ts';

/** What must be known of a breach: which one, and on which side of it the owner stands. */
export type BreachRole = {
  readonly id: Id<'breach'>;
  readonly role: 'rebuilder' | 'hurt' | 'both' | 'undecided';
  readonly madeAt: number;
};

/** One way to be asked: about one's own experience (hurt) or conduct (rebuilder), in one breach where there is one. */
export type Side = { readonly voice: Voice; readonly breachId?: Id<'breach'> };

/** All the ways that the breaches allow, in the order they take turns. Never empty. */
export function sidesOf(breaches: readonly BreachRole[]): readonly Side[] {
  const decided = breaches.filter((breach) => breach.role !== 'undecided').toSorted((a, b) => a.madeAt - b.madeAt);
  if (decided.length > 0) return decided.flatMap(sidesOfOne);
  const breachId = breaches.length === 1 ? breaches[0]?.id : undefined;
  return (['hurt', 'rebuilder'] as const).map((voice) => (breachId === undefined ? { voice } : { voice, breachId }));
}

/**
 * The side to ask about now. Where several take turns it is the one after the side of `last`, the last check-in whose
 * four lines were answered; while no role is decided it is the hurt wording.
 */
export function voiceFor(breaches: readonly BreachRole[], last: CheckIn | undefined): Side {
  const sides = sidesOf(breaches);
  const isDecided = breaches.some((breach) => breach.role !== 'undecided');
  const before = isDecided && last?.voice !== undefined ? sides.findIndex((side) => isSide(side, last)) : -1;
  return sides[(before + 1) % sides.length] ?? { voice: 'hurt' };
}

/** The side after `current`, for who wants to be asked the other way; undefined where there is only one. */
export function otherSide(breaches: readonly BreachRole[], current: Side): Side | undefined {
  const sides = sidesOf(breaches);
  const at = sides.findIndex((side) => isSide(side, current));
  const next = sides[(at + 1) % sides.length];
  return next === undefined || isSide(next, current) ? undefined : next;
}

/**
 * The same parts, asked from another side. Hope reads the same in both wordings and stays; the other answers belonged
 * to other sentences and go.
 */
export function askedFrom(parts: CheckInParts, side: Side): CheckInParts {
  const { voice, breachId, facets, ...rest } = parts;
  const hope = facets.hope === undefined ? {} : { hope: facets.hope };
  return { ...rest, ...side, facets: voice === side.voice && breachId === side.breachId ? facets : hope };
}

function sidesOfOne({ id, role }: BreachRole): readonly Side[] {
  if (role === 'both')
    return [
      { voice: 'hurt', breachId: id },
      { voice: 'rebuilder', breachId: id },
    ];
  return [{ voice: role === 'rebuilder' ? 'rebuilder' : 'hurt', breachId: id }];
}

function isSide(side: Side, other: { readonly voice?: Voice; readonly breachId?: Id<'breach'> }): boolean {
  return side.voice === other.voice && side.breachId === other.breachId;
}
