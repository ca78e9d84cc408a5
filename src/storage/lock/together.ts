// Together: from the open notes to the view that shows chosen copies alone. Every key is let go of on the way, so that
// nothing else can be opened from there; only the passphrase leads back.

import type { Copy } from '#domain/exchange/copy.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { tellTabs } from '#platform/tabs.ts';
import { isLocked } from '../format/header.ts';
import { keysOfShown } from '../format/keys.ts';
import { openLedger, useLedger } from '../ledger.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { gathered, openPieceWith } from '../sheets.ts';

/** `not-locked`: without a passphrase nothing would keep anybody in the view. `nothing`: there is no copy to show. */
export type TogetherFault = 'not-locked' | 'nothing';

const listeners = new Set<(copies: readonly Copy[]) => void>();

/** Hears when the Together view begins, and what it shows; the answer stops it. */
export function hearTogether(hear: (copies: readonly Copy[]) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Begins the Together view: the copies are handed over, and every key and every other note is let go of, in all tabs. */
export async function beginTogether(): Promise<Result<void, TogetherFault>> {
  const store = openLedger();
  if (!isLocked(store.header)) return err('not-locked');
  const copies = await readCopies(store);
  if (copies.length === 0) return err('nothing');
  for (const hear of listeners) hear(copies);
  useLedger(undefined);
  tellTabs('ledger-locked');
  return ok(undefined);
}

/** The copies, read from the disk with the one key that opens nothing else (rule LK21), in the order they were laid in. */
export async function readCopies(store: LedgerStore): Promise<readonly Copy[]> {
  const keys = keysOfShown(store.keys);
  const { rows } = await store.sealedCopy();
  const pieces = await Promise.all(rows.map((row) => openPieceWith(keys, row)));
  const sheets = gathered(pieces).flatMap((sheet) => ('damaged' in sheet ? [] : [sheet]));
  return sheets
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'copy' ? [entry] : [])));
}
