// Committed: what a commit answers, and why nothing was written.

import type { Change, Conflict } from './changes.ts';
import { type RowFault, StoreUnavailable } from './rows/rows.ts';

/** What a commit answers once it is durable. */
export type Committed = { readonly undo: readonly Change[] };

/**
 * Nothing was written. `busy`: other tabs kept writing. `stuck`: another tab holds the store. `gone`: the
 * browser has cleared it; what was read is in memory (`salvage`). The rest as in `RowFault`. Where `isHeld`, a sealed copy
 * waits on this device and is committed as soon as that is possible: it is not saved yet.
 */
export type CommitFault = Conflict | { readonly kind: RowFault | 'busy' | 'stuck' | 'gone'; readonly isHeld: boolean };

/** Why a write of everything was not made. */
export type WholeFault = RowFault | 'busy';

/** Why the store cannot be reached; any other error is a mistake of ours. */
export function faultOf(error: unknown): RowFault {
  if (error instanceof StoreUnavailable) return error.fault;
  throw error;
}
