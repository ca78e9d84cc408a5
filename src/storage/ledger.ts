// Ledger: the one door to what is kept. Features commit through it, read through it and watch through it.

import type { Result } from '#domain/kernel/result.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Change } from './changes.ts';
import type { CommitFault, Committed, LedgerStore, Reach } from './ledger-store.ts';
import type { Progress } from './rows/rows.ts';

let current: LedgerStore | undefined;

/** Makes `store` the ledger that everybody uses from now on; none, when it is locked or erased. */
export function useLedger(store: LedgerStore | undefined): void {
  current?.close();
  current = store;
  if (store) store.onOutdated = () => store === current && letGoOutdated();
  for (const hear of openings) hear(store !== undefined);
}

const outdated = new Set<() => void>();

/** Hears when the open ledger was let go of, since another tab sealed everything under another key; the answer stops it. */
export function hearOutdated(hear: () => void): () => void {
  outdated.add(hear);
  return () => outdated.delete(hear);
}

function letGoOutdated(): void {
  useLedger(undefined);
  for (const hear of outdated) hear();
}

const openings = new Set<(isOpen: boolean) => void>();

/** Hears when a ledger is opened or let go of; the answer stops it. */
export function hearOpenings(hear: (isOpen: boolean) => void): () => void {
  openings.add(hear);
  return () => openings.delete(hear);
}

/** The open ledger. Throws where none is open: no screen that needs one is shown then. */
export function openLedger(): LedgerStore {
  if (current === undefined) throw new Error('no ledger is open');
  return current;
}

/** Whether a ledger is open. */
export function isLedgerOpen(): boolean {
  return current !== undefined;
}

/** What became of a commit, for whoever shows it: the app says *Kept.* only because this says so. */
export type CommitNews = { readonly changes: readonly Change[]; readonly result: Result<Committed, CommitFault> };

const listeners = new Set<(news: CommitNews) => void>();

/** Hears of every commit that is not quiet; the answer stops it. */
export function hearCommits(hear: (news: CommitNews) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

type Beginning = (changes: readonly Change[]) => () => void;

const beginnings = new Set<Beginning>();

/** Hears of every commit that is not quiet when it begins; what it answers is called once the commit has ended. */
export function hearBeginnings(hear: Beginning): () => void {
  beginnings.add(hear);
  return () => beginnings.delete(hear);
}

/** Keeps the changes, all or none; durable once it answers ok. A quiet one (drafts) is not announced. */
export async function commit(
  changes: readonly Change[],
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<Result<Committed, CommitFault>> {
  const ends = quiet ? [] : [...beginnings].map((begin) => begin(changes));
  const result = await openLedger()
    .commit(changes)
    .finally(() => {
      for (const end of ends) end();
    });
  if (!quiet) for (const hear of listeners) hear({ changes, result });
  return result;
}

/** What is within reach, now. */
export function readLedger(reach: Reach, tell?: (progress: Progress) => void): Promise<Ledger> {
  return openLedger().read(reach, tell);
}

/** What is within reach, now and after each change in any tab, until the answer is called. */
export function watchLedger(
  reach: Reach,
  emit: (ledger: Ledger) => void,
  tell?: (progress: Progress) => void,
): () => void {
  return openLedger().watch(reach, emit, tell);
}
