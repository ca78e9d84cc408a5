// Ledger store: reading, committing and watching one open vault. The database is the only truth.

import type { Month } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { type Entry, type Ledger, ledgerOf, type Place } from '#domain/ledger.ts';
import { withLock } from '#platform/locks.ts';
import { isOlderCopy, noteVault } from './canary.ts';
import { type Applied, applyChanges, type Change, type Conflict, laidOut, placesOf } from './changes.ts';
import type { HeaderRow } from './format/header.ts';
import type { VaultKeys } from './format/keys.ts';
import { advanced, EMPTY_MANIFEST, type Manifest, type RowMark, sealManifest } from './format/manifest.ts';
import { ALL_ROWS, type Health, OpenSheets } from './open-sheets.ts';
import { Outbox } from './outbox.ts';
import {
  type AllRows,
  type Progress,
  type RowFault,
  type RowStore,
  type RowWrite,
  StoreUnavailable,
} from './rows/rows.ts';
import { placeOfSheet, type Sheet, sealSheet } from './sheets.ts';

/** How much of the ledger a reader needs: what stays open is always in it. */
export type Reach = { readonly months: readonly Month[] } | 'all';

/**
 * Nothing was written. `busy`: other tabs kept writing; the rest as in `RowFault`. Where `isHeld`, a sealed copy
 * waits on this device and is committed as soon as that is possible: it is not saved yet.
 */
export type CommitFault = Conflict | { readonly kind: RowFault | 'busy'; readonly isHeld: boolean };

/** What a commit answers once it is durable. */
export type Committed = { readonly undo: readonly Change[] };

type Answer = Result<Committed, CommitFault>;
type Watcher = { readonly reach: Reach; readonly emit: (ledger: Ledger) => void };

const TRIES = 6;
const READ_AGAIN_MS = 2_000;

export class LedgerStore {
  readonly #open: OpenSheets;
  readonly #outbox: Outbox;
  readonly #watchers = new Set<Watcher>();
  readonly #stopWatching: () => void;
  #queue: Promise<unknown> = Promise.resolve();
  /** Whether this device knew the vault further on than it is now: a copy from before was put in its place. */
  readonly isOlder: boolean;

  constructor(rows: RowStore, keys: VaultKeys, header: HeaderRow, manifest: Manifest) {
    this.#open = new OpenSheets(rows, keys, header, manifest);
    this.#outbox = new Outbox(keys);
    this.isOlder = rows.lasting && isOlderCopy(header);
    this.#stopWatching = rows.watch(() => void this.#inTurn(() => this.#catchUp()).catch(() => undefined));
  }

  /** Keeps the changes, all or none. When it answers ok they are on the disk, flushed (rule V5). */
  commit(changes: readonly Change[]): Promise<Answer> {
    return this.#inTurn(async () => {
      const answer = await this.#commit(changes);
      if (answer.ok) {
        await this.#outbox.release(changes);
        await this.#commitHeld();
        return answer;
      }
      if (!this.#open.rows.lasting || (answer.error.kind !== 'full' && answer.error.kind !== 'closed')) return answer;
      return err({ kind: answer.error.kind, isHeld: await this.#outbox.hold(changes) });
    });
  }

  /** Commits what waited since the vault was last open. */
  commitHeld(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#outbox.find();
      await this.#commitHeld();
    });
  }

  /** Puts `entries` in the place of everything there is, in one transaction (restore and its undo). */
  replace(entries: readonly Entry[]): Promise<Result<void, CommitFault>> {
    return this.#inTurn(() => this.#replace(entries));
  }

  /** What is within reach, as it stands. */
  read(reach: Reach, tell?: (progress: Progress) => void): Promise<Ledger> {
    return this.#inTurn(async () => {
      await (reach === 'all' ? this.#open.openAll(tell) : this.#open.open(placesIn(reach)));
      return this.#ledger(reach);
    });
  }

  /** Emits what is within reach, now and after each change in any tab, until the answer is called. */
  watch(reach: Reach, emit: (ledger: Ledger) => void, tell?: (progress: Progress) => void): () => void {
    const watcher: Watcher = { reach, emit };
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = async () => {
      const ledger = await this.read(reach, tell).catch(() => undefined);
      if (isStopped) return;
      if (ledger) {
        this.#watchers.add(watcher);
        emit(ledger);
        // The store could not be reached; perhaps it can soon.
      } else timer = setTimeout(begin, READ_AGAIN_MS);
    };
    void begin();
    return () => {
      isStopped = true;
      clearTimeout(timer);
      this.#watchers.delete(watcher);
    };
  }

  /** How many changes the ledger has seen, drafts apart: the measure of how old a backup is. */
  get changes(): number {
    return this.#open.manifest.changes;
  }

  /** How many commits the vault has seen. */
  get seq(): number {
    return this.#open.manifest.seq;
  }

  /** Whether what is kept outlives the page; a sample ledger does not. */
  get isLasting(): boolean {
    return this.#open.rows.lasting;
  }

  /** Whether everything that has been read so far opens and fits together. */
  get isSound(): boolean {
    const health = this.#open.health;
    return this.#open.closed.size === 0 && (health === undefined || (health.damaged === 0 && !health.incomplete));
  }

  /** What was found when everything was last read; `undefined` until then. */
  get health(): Health | undefined {
    return this.#open.health;
  }

  /** Header and sealed rows as they lie in the store at one moment, for a snapshot. */
  sealedCopy(): Promise<AllRows> {
    return this.#open.rows.all();
  }

  /** Lets go of everything that was read. */
  close(): void {
    this.#stopWatching();
    this.#watchers.clear();
    this.#open.sheets.clear();
    this.#open.rows.close();
  }

  async #commit(changes: readonly Change[]): Promise<Answer> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const answer = await this.#tryOnce(changes).catch((error) => err({ kind: faultOf(error), isHeld: false }));
      if (answer !== 'behind') return answer;
      await this.#comeUp();
    }
    return err({ kind: 'busy', isHeld: false });
  }

  /** After a refused write: reads what another tab wrote; where none did, a sheet lies there that was not found. */
  async #comeUp(): Promise<void> {
    const seq = this.seq;
    const places = await this.#open.catchUp().catch(() => []);
    if (this.seq === seq) await this.#open.openAll().catch(() => undefined);
    this.#tell(places);
  }

  async #tryOnce(changes: readonly Change[]): Promise<Answer | 'behind'> {
    await this.#open.open(placesOf(changes));
    const applied = applyChanges(this.#open.sheets, changes, this.#open.closed);
    if ('kind' in applied) return err(applied);
    const answer = await this.#write(applied);
    if (answer === 'done') return ok({ undo: applied.undo });
    return answer === 'behind' ? answer : err({ kind: answer, isHeld: false });
  }

  /** Commits what waits. What somebody changed meanwhile is let go: it has been kept already, or overtaken. */
  async #commitHeld(): Promise<void> {
    for (const held of this.#outbox.waiting) {
      const answer = await this.#commit(held);
      if (answer.ok || answer.error.kind === 'changed-elsewhere') await this.#outbox.release(held);
    }
  }

  async #replace(entries: readonly Entry[]): Promise<Result<void, CommitFault>> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const answer = await this.#replaceOnce(entries).catch(faultOf);
      if (answer === 'done') return ok(undefined);
      if (answer !== 'behind') return err({ kind: answer, isHeld: false });
      await this.#open.catchUp().catch(() => []);
    }
    return err({ kind: 'busy', isHeld: false });
  }

  /** Every sheet gets a later revision than any row has, so that none of the old rows fits in its place. */
  async #replaceOnce(entries: readonly Entry[]): Promise<'done' | 'behind' | RowFault> {
    const { rows } = await this.#open.rows.all();
    const rev = rows.reduce((latest, row) => Math.max(latest, row.rev), 0) + 1;
    const { keys, manifest } = this.#open;
    const sealed = await Promise.all([...laidOut(entries)].map(([name, list]) => sealSheet(keys, name, rev, list)));
    const puts = sealed.flatMap((piece) => piece.rows);
    const fresh = { ...EMPTY_MANIFEST, seq: manifest.seq, changes: manifest.changes };
    const next = { ...(await advanced(keys, fresh, [], puts, 1)), touched: [ALL_ROWS] };
    const answer = await this.#put(next, { puts, deletes: 'all' });
    if (answer !== 'done') return answer;
    this.#open.sheets.clear();
    this.#open.closed.clear();
    this.#open.settle(
      this.#open.header,
      next,
      sealed.map((piece) => piece.sheet),
    );
    this.#open.becomeWhole();
    this.#tell('all');
    return 'done';
  }

  /** Seals what was applied, outside any transaction, and writes it in one. */
  async #write(applied: Applied): Promise<'done' | 'behind' | RowFault> {
    const { keys, manifest } = this.#open;
    const before: RowMark[] = [];
    const sealed = await Promise.all(
      [...applied.sheets].map(([name, entries]) => {
        const old: Sheet | undefined = this.#open.sheets.get(name);
        for (const id of old?.rowIds ?? []) before.push({ id, rev: old?.rev ?? 0 });
        return sealSheet(keys, name, (old?.rev ?? 0) + 1, entries);
      }),
    );
    const puts = sealed.flatMap((piece) => piece.rows);
    const kept = new Set(puts.map((row) => row.id));
    const deletes = before.map((mark) => mark.id).filter((id) => !kept.has(id));
    const next = await advanced(keys, manifest, before, puts, applied.counted);
    const answer = await this.#put(next, { puts, deletes });
    if (answer !== 'done') return answer;
    this.#open.settle(
      this.#open.header,
      next,
      sealed.map((piece) => piece.sheet),
    );
    this.#tell([...applied.sheets.keys()].map(placeOfSheet));
    return 'done';
  }

  /** Writes rows and the manifest that counts them, one tab at a time. */
  async #put(next: Manifest, what: Pick<RowWrite, 'puts' | 'deletes'>): Promise<'done' | 'behind' | RowFault> {
    const { rows, keys, manifest } = this.#open;
    const mf = { seq: next.seq, blob: await sealManifest(keys, next) };
    const header = { ...this.#open.header, mf };
    const answer = await withLock('vault-write', () => rows.write({ seq: manifest.seq, header, ...what }));
    if (answer !== 'done') return answer;
    this.#open.header = header;
    if (rows.lasting) noteVault(header);
    return 'done';
  }

  async #catchUp(): Promise<void> {
    this.#tell(await this.#open.catchUp());
  }

  #tell(places: readonly string[] | 'all'): void {
    for (const watcher of this.#watchers) {
      if (places === 'all' || isWithin(watcher.reach, places)) watcher.emit(this.#ledger(watcher.reach));
    }
  }

  #ledger(reach: Reach): Ledger {
    return ledgerOf(this.#open.entries(reach === 'all' ? 'all' : new Set<string>(placesIn(reach))));
  }

  /** One thing at a time: a reading that overlapped a commit could put back what was before it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** Why the store cannot be reached; any other error is a mistake of ours. */
function faultOf(error: unknown): RowFault {
  if (error instanceof StoreUnavailable) return error.fault;
  throw error;
}

function placesIn(reach: Exclude<Reach, 'all'>): readonly Place[] {
  return ['standing', ...reach.months];
}

function isWithin(reach: Reach, places: readonly string[]): boolean {
  return places.length > 0 && (reach === 'all' || placesIn(reach).some((place) => places.includes(place)));
}
