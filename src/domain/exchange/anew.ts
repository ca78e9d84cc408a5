// Anew: an entry that begins again under an id of its own.

import type { Envelope, Stamp } from '../entry.ts';

/** The same words as a new entry. What was deleted under the old id stays deleted. */
export function anew<E extends Envelope<string>>(entry: E, stamp: Stamp): E {
  return { ...entry, id: stamp.id, rev: 1, changedAt: stamp.at };
}
