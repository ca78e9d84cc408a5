// Snapshots: two sealed copies of the vault outside the database, for the day the browser loses it.
// They do not outlive the clearing of all site data: only a backup file does.

import { idOf } from '#domain/kernel/ids.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Bytes } from '#platform/cipher.ts';
import { now } from '#platform/clock.ts';
import { withLock } from '#platform/locks.ts';
import { forgetPrivately, hasPrivateFiles, readPrivately } from '#platform/private-files.ts';
import { utf8 } from '../format/bytes.ts';
import { hearCommits, isLedgerOpen, openLedger } from '../ledger.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { dexieRows } from '../rows/dexie-rows.ts';
import { keepOpenKey, openKey } from '../rows/open-key.ts';
import type { RowFault } from '../rows/rows.ts';
import { noteVault } from './canary.ts';
import { keepKeyCopy, keyCopy } from './key-copy.ts';
import { writePrivately } from './private-writer.ts';
import { MARK_LENGTH, markOf, packed, type Snapshot, type SnapshotMark, salvaged, unpacked } from './snapshot-file.ts';

/** `regular`: after twenty commits or a day. `before-restore`: at once, so that what is replaced can come back. */
export type Occasion = 'regular' | 'before-restore';

/** One generation: when it was taken (milliseconds since 1970), and whether every bit of it is as it was written. */
export type SnapshotNews = { readonly takenAt: number; readonly isWhole: boolean };

const GENERATIONS = ['s.0', 's.1'] as const;
type Generation = (typeof GENERATIONS)[number];

const COMMITS_BETWEEN = 20;
const LONGEST_BETWEEN_MS = 24 * 3_600_000;
/** After the last commit, so that a snapshot never keeps somebody waiting. */
const QUIET_MS = 3_000;

/** Takes snapshots from now on whenever one is due, and keeps the key's copy. The answer stops it. */
export function keepSnapshots(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void takeSnapshot('regular'), QUIET_MS);
  };
  void secureKey();
  soon();
  const stop = hearCommits(soon);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Takes a snapshot of the open vault: written to the generation that does not count, read back and compared, and
 * only then the one that counts. Answers whether one as new as asked for lies there; nothing is thrown.
 */
export async function takeSnapshot(occasion: Occasion): Promise<boolean> {
  if (!hasPrivateFiles() || !isLedgerOpen() || !openLedger().isLasting) return false;
  return withLock('vault-snapshot', () => taken(openLedger(), occasion)).catch(() => false);
}

/**
 * Lets go of all snapshots, runs `change`, and takes a new one: a snapshot opens with the secrets it was taken with, so
 * none may outlive a change of them. No other tab takes one in between.
 */
export function withFreshSnapshots<T>(change: () => Promise<T>): Promise<T> {
  return withLock('vault-snapshot', async () => {
    await forgetSnapshots();
    const answer = await change();
    if (hasPrivateFiles() && isLedgerOpen() && openLedger().isLasting) {
      await taken(openLedger(), 'regular').catch(() => false);
    }
    return answer;
  });
}

async function forgetSnapshots(): Promise<void> {
  if (!hasPrivateFiles()) return;
  for (const name of ['s.now', ...GENERATIONS] as const) await forgetPrivately(name);
}

/** The snapshots on this device, the newest first. */
export async function listSnapshots(): Promise<readonly SnapshotNews[]> {
  const found = await Promise.all(
    GENERATIONS.map(async (name): Promise<SnapshotNews | undefined> => {
      const mark = await markIn(name);
      return mark && { takenAt: mark.takenAt, isWhole: (await snapshotIn(name)) !== undefined };
    }),
  );
  return found.filter((news) => news !== undefined).sort((a, b) => b.takenAt - a.takenAt);
}

/** Whether a snapshot of this vault was taken later than the vault says it is: then it is an older copy. */
export async function isOlderThanSnapshots(store: LedgerStore): Promise<boolean> {
  const marks = await Promise.all(GENERATIONS.map(markIn));
  return marks.some((mark) => mark?.vault === store.vault && mark.seq > store.seq);
}

/**
 * Makes the database anew from the newest whole snapshot, key and all, in one transaction. Whatever lies in the
 * database is replaced. Answers when it was taken; open the vault again afterwards. `none`: no snapshot is whole.
 */
export async function restoreFromSnapshot(): Promise<Result<{ readonly takenAt: number }, RowFault | 'none'>> {
  const snapshot = await newestWhole();
  if (snapshot === undefined) return err('none');
  const rows = await dexieRows();
  if (typeof rows === 'string') return err(rows);
  try {
    const key = await keyCopy();
    if (key) await keepOpenKey(key);
    const stored = await rows.header();
    const { header, rows: puts } = snapshot;
    const answer = await rows.write({ seq: stored?.mf.seq ?? -1, puts, deletes: 'all', header });
    if (answer !== 'done') return err(answer === 'behind' || answer === 'stuck' ? 'closed' : answer);
    noteVault(header);
    return ok({ takenAt: snapshot.takenAt });
  } catch {
    return err('closed');
  } finally {
    rows.close();
  }
}

async function taken(store: LedgerStore, occasion: Occasion): Promise<boolean> {
  const { header, rows } = await store.sealedCopy();
  // A damaged ledger must not take the place of a whole snapshot.
  if (header === undefined || (occasion === 'regular' && !store.isSound)) return false;
  const counting = await countingGeneration();
  const last = counting && (await markIn(counting));
  if (last && last.vault === idOf(header.vaultId)) {
    const isSame = last.seq === header.mf.seq;
    const isDue = header.mf.seq - last.seq >= COMMITS_BETWEEN || Math.abs(now() - last.takenAt) >= LONGEST_BETWEEN_MS;
    if (isSame || (occasion === 'regular' && !isDue)) return true;
  }
  const next = counting === 's.0' ? 's.1' : 's.0';
  const isWritten = await writePrivately(next, await packed({ takenAt: now(), header, rows }));
  if (!isWritten || (await snapshotIn(next)) === undefined) return false;
  return writePrivately('s.now', utf8(next));
}

/** Which generation counts; where the pointer is lost, the newer one. */
async function countingGeneration(): Promise<Generation | undefined> {
  const pointer = await readPrivately('s.now');
  const pointed = GENERATIONS.find((name) => pointer !== undefined && name === String.fromCharCode(...pointer));
  if (pointed) return pointed;
  const [first, second] = await Promise.all(GENERATIONS.map(markIn));
  if (first && second) return first.takenAt > second.takenAt ? 's.0' : 's.1';
  return first ? 's.0' : second && 's.1';
}

/** The newest snapshot that is whole; else what can still be read of the newest damaged one. */
export async function newestSnapshot(): Promise<(Snapshot & { readonly isWhole: boolean }) | undefined> {
  const whole = await newestWhole();
  if (whole) return { ...whole, isWhole: true };
  const parts = await Promise.all(GENERATIONS.map(async (name) => partOf(await readPrivately(name))));
  const [newest] = parts.filter((part) => part !== undefined).sort((a, b) => b.takenAt - a.takenAt);
  return newest && { ...newest, isWhole: false };
}

function partOf(bytes: Bytes | undefined): Snapshot | undefined {
  return bytes && salvaged(bytes);
}

async function newestWhole(): Promise<Snapshot | undefined> {
  const counting = await countingGeneration();
  if (counting === undefined) return undefined;
  const other = counting === 's.0' ? 's.1' : 's.0';
  return (await snapshotIn(counting)) ?? (await snapshotIn(other));
}

async function snapshotIn(name: Generation): Promise<Snapshot | undefined> {
  const bytes = await readPrivately(name);
  return bytes && unpacked(bytes).catch(() => undefined);
}

async function markIn(name: Generation): Promise<SnapshotMark | undefined> {
  const bytes = await readPrivately(name, MARK_LENGTH);
  return bytes && markOf(bytes);
}

/** The key lies in two places; where one of them lost it, the other gives it back (rule V20). */
async function secureKey(): Promise<void> {
  const key = await openKey().catch(() => undefined);
  if (key) await keepKeyCopy(key);
}
