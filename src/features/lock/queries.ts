// Lock queries: what the open notes can be opened with, and when they lock.

import { type LockTimes, lockTimesOf } from '#domain/settings/lock-times.ts';
import type { SlotKind } from '#storage/format/slots.ts';
import { openLedger, watchLedger } from '#storage/ledger.ts';
import { waysIn } from '#storage/lock/unlock.ts';

export type LockState = {
  readonly isLocked: boolean;
  readonly kinds: readonly SlotKind[];
  readonly times: LockTimes;
};

/** How the lock stands, now and after each change. */
export function watchLock(emit: (state: LockState) => void): () => void {
  return watchLedger({ months: [] }, ({ settings }) => {
    const { kinds } = waysIn(openLedger().header);
    emit({ isLocked: kinds.includes('passphrase'), kinds, times: lockTimesOf(settings[0]) });
  });
}
