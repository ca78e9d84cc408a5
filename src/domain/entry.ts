// Entry: what every entry carries, whatever its kind.

import { brand } from './kernel/brand.ts';
import { type Instant, instantOf } from './kernel/day.ts';
import { type Id, idOf } from './kernel/ids.ts';
import { id as idShape, instant, oneOf, type Shape, whole } from './kernel/parse.ts';

/** What is needed to make an entry: a fresh id and the moment of the tap. Read once per action, passed in. */
export type Stamp = { readonly id: Id; readonly at: Instant };

/** The stamp that 16 random bytes and a moment make. */
export function stampOf(chance: Uint8Array, ms: number): Stamp {
  return { id: idOf(chance), at: instantOf(ms) };
}

/** The part that every entry has. `rev` is 1 when made and grows by one with each change. */
export type Envelope<K extends string> = {
  readonly kind: K;
  readonly id: Id<K>;
  readonly rev: number;
  readonly changedAt: Instant;
};

/** The envelope of a new entry. */
export function newEnvelope<const K extends string>(kind: K, stamp: Stamp): Envelope<K> {
  return { kind, id: brand<Id<K>>(stamp.id), rev: 1, changedAt: stamp.at };
}

/** The same entry, one revision on. */
export function revised<E extends Envelope<string>>(entry: E, at: Instant): E {
  return { ...entry, rev: entry.rev + 1, changedAt: at };
}

/** The fields of the envelope, for the shape of an entry of kind `kind`. */
export function envelopeOf<const K extends string>(kind: K) {
  return {
    kind: oneOf(kind),
    id: idShape<K>(),
    rev: whole(1, Number.MAX_SAFE_INTEGER),
    changedAt: instant,
  } satisfies Record<string, Shape<unknown>>;
}
