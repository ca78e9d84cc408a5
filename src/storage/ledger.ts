// Ledger: the one door to what is kept. Features commit through it, read through it and watch through it.

import { ok, type Result } from '#domain/kernel/result.ts';
import type { Entry, Ledger } from '#domain/ledger.ts';
import type { Change } from './changes.ts';
import type { CommitFault, Committed } from './committed.ts';
import type { Tried } from './leaving/second-try.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { Reach } from './reading/seen-ledgers.ts';
import type { Progress } from './rows/rows.ts';

let current: LedgerStore | undefined;

/** Makes `store` the ledger that everybody uses from now on; none, when it is locked or erased. */
export function useLedger(store: LedgerStore | undefined): void {
  current?.close();
  current = store;
  if (store) {
    store.onOutdated = () => store === current && letGoOutdated();
    store.onLateCommit = (changes, committed) => {
      if (!changes.every(isOfDraft)) tellCommit({ changes, result: ok(committed) });
    };
  }
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

/** What takes far longer than it should: a keeping, or a reading. It goes on all the same. */
export type Delay = 'keeping' | 'reading';

/** Nothing ordinary lasts as long, also on a slow phone; a write that is stuck has ended before (`vault.md` D12). */
const LONG_MS = 16_000;
const delayed = new Map<object, Delay>();
const hearers = new Set<(delay: Delay | undefined) => void>();

/** Hears when something takes too long, and when nothing does any more; the answer stops it. */
export function hearDelays(hear: (delay: Delay | undefined) => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Watches over something that is waited for. `goesOn`: it is seen to move. `ends`: it has come, or is wanted no more. */
function attend(delay: Delay): { readonly goesOn: () => void; readonly ends: () => void } {
  const token = {};
  const begin = () => setTimeout(() => tell(() => delayed.set(token, delay)), LONG_MS);
  const tell = (change: () => unknown) => {
    change();
    const all = [...delayed.values()];
    for (const hear of hearers) hear(all.find((one) => one === 'keeping') ?? all[0]);
  };
  const ends = () => {
    clearTimeout(timer);
    if (delayed.has(token)) tell(() => delayed.delete(token));
  };
  let timer = begin();
  return {
    ends,
    goesOn: () => {
      ends();
      timer = begin();
    },
  };
}

type Beginning = (changes: readonly Change[]) => () => void;

const beginnings = new Set<Beginning>();

/** Hears of every commit that is not quiet when it begins; what it answers is called once the commit has ended. */
export function hearBeginnings(hear: Beginning): () => void {
  beginnings.add(hear);
  return () => beginnings.delete(hear);
}

function isOfDraft(change: Change): boolean {
  return ('put' in change ? change.put : change.drop).kind === 'draft';
}

function tellCommit(news: CommitNews): void {
  for (const hear of listeners) hear(news);
}

/**
 * Keeps the changes, all or none; durable once it answers ok. A quiet one (drafts) is not announced. `tried`: what the
 * same form could not keep before (rule D7).
 */
export async function commit(
  changes: readonly Change[],
  { quiet = false, tried = [] }: { readonly quiet?: boolean; readonly tried?: Tried } = {},
): Promise<Result<Committed, CommitFault>> {
  const ends = quiet ? [] : [...beginnings].map((begin) => begin(changes));
  ends.push(attend('keeping').ends);
  const result = await openLedger()
    .commit(changes, tried)
    .finally(() => {
      for (const end of ends) end();
    });
  if (!quiet) tellCommit({ changes, result });
  return result;
}

const replacements = new Set<() => void>();

/** Hears when everything was put in the place of everything: what an earlier undo would take back is gone. */
export function hearReplacements(hear: () => void): () => void {
  replacements.add(hear);
  return () => replacements.delete(hear);
}

/** Puts `entries` in the place of everything there is, in one transaction (restore and its undo). */
export async function replaceLedger(entries: readonly Entry[]): Promise<Result<void, CommitFault>> {
  const { ends } = attend('keeping');
  const answer = await openLedger().replace(entries).finally(ends);
  if (answer.ok) for (const hear of replacements) hear();
  return answer;
}

/** What is within reach, now. */
export function readLedger(reach: Reach, tell?: (progress: Progress) => void): Promise<Ledger> {
  const { goesOn, ends } = attend('reading');
  return openLedger()
    .read(reach, (progress) => {
      goesOn();
      tell?.(progress);
    })
    .finally(ends);
}

/** What is within reach, at once; nothing where it has not been read yet. Whoever asks watches it as well. */
export function ledgerSoFar(reach: Reach): Ledger | undefined {
  return current?.now(reach);
}

/** What is within reach, now and after each change in any tab, until the answer is called. */
export function watchLedger(
  reach: Reach,
  emit: (ledger: Ledger) => void,
  tell?: (progress: Progress) => void,
): () => void {
  const { goesOn, ends } = attend('reading');
  const stop = openLedger().watch(
    reach,
    (ledger) => {
      ends();
      emit(ledger);
    },
    (progress) => {
      goesOn();
      tell?.(progress);
    },
  );
  return () => {
    ends();
    stop();
  };
}
