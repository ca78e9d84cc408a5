// Together actions: the only writer of what the Together view shows.

import type { Copy } from '#domain/exchange/copy.ts';
import { copyOf, type Original } from '#domain/exchange/copying.ts';
import { commit } from '#storage/ledger.ts';
import { beginTogether, type TogetherFault } from '#storage/lock/together.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

/** Lays copies in, all or none. Answers whether they are kept. */
export async function layIn(originals: readonly Original[], withDays: boolean): Promise<boolean> {
  const result = await commit(originals.map((original) => ({ put: copyOf(original, withDays, newStamp()) })));
  return result.ok;
}

/** Puts a copy of how the original reads now in the place of the one laid in. */
export async function copyAnew(copy: Copy, original: Original): Promise<void> {
  const put = copyOf(original, copy.on !== undefined, newStamp());
  await commit([{ drop: copy, at: thisInstant() }, { put }]);
}

/** Takes a copy out. */
export async function takeOut(copy: Copy): Promise<void> {
  await commit([{ drop: copy, at: thisInstant() }]);
}

/** Closes everything but the copies, and shows those. Answers what was in the way. */
export async function show(): Promise<TogetherFault | undefined> {
  const begun = await beginTogether();
  return begun.ok ? undefined : begun.error;
}
