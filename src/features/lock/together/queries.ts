// Together queries: the copies that are laid in, and what else could be.

import type { Copy, CopyParts } from '#domain/exchange/copy.ts';
import { isAsCopied, type Original, originalOf } from '#domain/exchange/copying.ts';
import type { Day } from '#domain/kernel/day.ts';
import { entriesOf, type Ledger } from '#domain/ledger.ts';
import { openLedger, watchLedger } from '#storage/ledger.ts';
import { waysIn } from '#storage/lock/unlock.ts';

/** A copy, and what became of its original: where it reads otherwise by now, how. */
export type LaidIn = { readonly copy: Copy; readonly original: 'same' | 'gone' | Original };

export type TogetherState = {
  readonly isLocked: boolean;
  readonly laidIn: readonly LaidIn[];
  /** What is not laid in: what holds over time, and what has a day, the newest first. */
  readonly standing: readonly Original[];
  readonly dated: readonly DatedOriginal[];
};
export type DatedOriginal = Original & { readonly on: Day };

/** What is laid into the Together view and what could be, now and after each change. */
export function watchTogether(emit: (state: TogetherState) => void): () => void {
  return watchLedger('all', (ledger) => emit(stateOf(ledger)));
}

function stateOf(ledger: Ledger): TogetherState {
  const originals = entriesOf(ledger)
    .flatMap((entry) => originalOf(entry, ledger) ?? [])
    .filter(isSomething);
  const originalById = new Map<string, Original>(originals.map((original) => [original.id, original]));
  const taken = new Set<string>(ledger.copy.map(({ of }) => of));
  const free = originals.filter(({ id }) => !taken.has(id));
  return {
    isLocked: waysIn(openLedger().header).kinds.includes('passphrase'),
    laidIn: ledger.copy.map((copy) => ({ copy, original: compared(copy, originalById.get(copy.of)) })),
    standing: free.filter(({ on }) => on === undefined),
    dated: free.filter(isDated).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
  };
}

function compared(copy: Copy, original: Original | undefined): LaidIn['original'] {
  if (original === undefined) return 'gone';
  return isAsCopied(copy, original.parts) ? 'same' : original;
}

function isDated(original: Original): original is DatedOriginal {
  return original.on !== undefined;
}

/** An original of which nothing would be seen but what it is called is not offered. */
function isSomething({ parts }: Original): boolean {
  return hasWords(parts) || parts.cell !== undefined || (parts.feelings?.length ?? 0) > 0;
}

function hasWords({ title, passages, facets }: CopyParts): boolean {
  return title !== undefined || passages.length > 0 || Object.keys(facets ?? {}).length > 0;
}
