// Rows: what a store of sealed rows can do. The database is one, memory (the sample ledger, the tests) another.

import type { HeaderRow } from '../format/header.ts';
import type { Sealed } from '../seal.ts';

/** One sealed sheet, or a slice of a large one. The id is 22 characters of base64url and tells nothing. */
export type Row = { readonly id: string; readonly rev: number; readonly sealed: Sealed };

/** One write: all of it or nothing. `seq` is the number of the commit that it follows, -1 where there is none. */
export type RowWrite = {
  readonly seq: number;
  readonly puts: readonly Row[];
  /** Rows to take away; `all` empties the store first. */
  readonly deletes: readonly string[] | 'all';
  readonly header: HeaderRow;
};

/**
 * `behind`: another tab wrote first, nothing was written. `stuck`: something else holds the store and does not end; the
 * write was taken back, so nothing was written and nothing will be.
 */
export type WriteAnswer = 'done' | 'behind' | 'stuck' | RowFault;
/** `full`: no room. `closed`: the connection is gone. `newer`: a newer version of the app wrote here. */
export type RowFault = 'full' | 'closed' | 'newer';

/** How far a long reading is, in rows. */
export type Progress = { readonly done: number; readonly total: number };

/** Everything there is, at one moment. */
export type AllRows = { readonly header: HeaderRow | undefined; readonly rows: readonly Row[] };

/** Reading throws `StoreUnavailable` where the store cannot be reached; writing answers it. */
export type RowStore = {
  /** Whether what is written outlives the page. */
  readonly lasting: boolean;
  readonly header: () => Promise<HeaderRow | undefined>;
  /** The rows with these ids, in their order. */
  readonly rows: (ids: readonly string[]) => Promise<readonly (Row | undefined)[]>;
  /** Header and all rows as they stood at one moment. `take` gets each batch as soon as it is read. */
  readonly all: (take?: (batch: readonly Row[], progress: Progress) => void) => Promise<AllRows>;
  /**
   * Durable when it answers `done`. Writes nothing unless the stored header still has the number `seq`,
   * and never puts a row over one of the same or a later revision.
   */
  readonly write: (write: RowWrite) => Promise<WriteAnswer>;
  /** Calls `changed` after each write of any tab; the answer stops it. */
  readonly watch: (changed: () => void) => () => void;
  readonly close: () => void;
};

/** A read that failed for good: the message for it is the caller's. */
export class StoreUnavailable extends Error {
  readonly fault: RowFault;
  constructor(fault: RowFault) {
    super(fault);
    this.fault = fault;
  }
}
