// Ledger store: reading, committing and watching one open vault. The database is the only truth.

import { idOf } from '#domain/kernel/ids.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Entry, Ledger, Place } from '#domain/ledger.ts';
import { type Applied, applyChanges, type Change, placesOf } from './changes.ts';
import { type CommitFault, type Committed, faultOf, type WholeFault } from './committed.ts';
import type { HeaderRow } from './format/header.ts';
import type { VaultKeys } from './format/keys.ts';
import { advanced, type Manifest, type RowMark } from './format/manifest.ts';
import type { Slot } from './format/slots.ts';
import { Outbox } from './leaving/outbox.ts';
import { overTried, type Tried } from './leaving/second-try.ts';
import { type Health, OpenSheets, type Salvage } from './open-sheets.ts';
import { placesIn, type Reach, SeenLedgers } from './reading/seen-ledgers.ts';
import { Watchers } from './reading/watchers.ts';
import type { AllRows, Progress, RowStore } from './rows/rows.ts';
import { laidSheet, placeOfSheet, type Sheet, sealRows } from './sheets.ts';
import { isOlderCopy } from './snapshots/canary.ts';
import { putRows, rekeyRows, replaceRows, swapSlots, type Written } from './writing.ts';

type Answer = Result<Committed, CommitFault>;

const TRIES = 6;
const READ_AGAIN_MS = 2_000;

export class LedgerStore {
  readonly #open: OpenSheets;
  readonly #seen: SeenLedgers;
  #outbox: Outbox;
  readonly #watchers: Watchers;
  readonly #stopWatching: () => void;
  #queue: Promise<unknown> = Promise.resolve();
  /** Whether this device knew the vault further on than it is now: a copy from before was put in its place. */
  readonly isOlder: boolean;
  /** Called when another tab has put other keys in the place of these: nothing can be read or written any more. */
  onOutdated: () => void = () => {};
  /** Called when changes that waited have reached the disk after all. */
  onLateCommit: (changes: readonly Change[], committed: Committed) => void = () => {};

  constructor(rows: RowStore, keys: VaultKeys, header: HeaderRow, manifest: Manifest) {
    this.#open = new OpenSheets(rows, keys, header, manifest);
    this.#seen = new SeenLedgers(this.#open);
    this.#watchers = new Watchers(this.#seen);
    this.#outbox = new Outbox(keys);
    this.isOlder = rows.lasting && isOlderCopy(header);
    this.#stopWatching = rows.watch(() => void this.#inTurn(() => this.#catchUp()).catch(() => undefined));
  }

  /**
   * Keeps the changes, all or none. When it answers ok they are on the disk, flushed (rule V5). `tried`: what the same
   * form could not keep before, perhaps on the disk by now; it is gone on with (rule D7).
   */
  commit(changes: readonly Change[], tried: Tried = []): Promise<Answer> {
    return this.#inTurn(async () => {
      const answer = await this.#commit(changes, tried);
      if (answer.ok) {
        await this.#outbox.release(changes);
        await this.#commitHeld();
        return answer;
      }
      const { kind } = answer.error;
      // Of a store that is gone nobody can promise it, yet a copy that is brought back takes up what waits.
      if (kind === 'gone') await this.#outbox.hold(changes);
      if (!this.#open.rows.lasting || (kind !== 'full' && kind !== 'closed' && kind !== 'stuck')) return answer;
      return err({ kind, isHeld: await this.#outbox.hold(changes) });
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
    return this.#inTurn(async () => {
      const answer = await this.#whole<never>(() => replaceRows(this.#open, entries));
      if (!answer.ok) return err({ kind: answer.error, isHeld: false });
      this.#watchers.tell('all');
      return answer;
    });
  }

  /** Seals everything under new keys, with the slots that lead to them, in one transaction. The old keys open nothing then. */
  rekey(keys: VaultKeys, slots: readonly Slot[]): Promise<Result<void, WholeFault | 'unsound'>> {
    return this.#inTurn(async () => {
      const answer = await this.#whole<'unsound'>(() => rekeyRows(this.#open, keys, slots));
      if (answer.ok) this.#outbox = await this.#outbox.under(keys);
      return answer;
    });
  }

  /** Writes other slots for the same keys, in one transaction that touches no row. */
  changeSlots(change: (slots: readonly Slot[]) => readonly Slot[]): Promise<Result<void, WholeFault>> {
    return this.#inTurn(() => this.#whole<never>(() => swapSlots(this.#open, change)));
  }

  /** What is within reach, as it stands. */
  read(reach: Reach, tell?: (progress: Progress) => void): Promise<Ledger> {
    return this.#inTurn(async () => {
      await (reach === 'all' ? this.#open.openAll(tell) : this.#open.open(placesIn(reach)));
      return this.#seen.ledger(reach);
    });
  }

  /** Opens what a commit will need, before it is there. What cannot be read now is read then. */
  foresee(places: readonly Place[]): void {
    void this.#inTurn(() => this.#open.open(places)).catch(() => undefined);
  }

  /** What is within reach, at once, where it has been read before; as it stood then. */
  now(reach: Reach): Ledger | undefined {
    return this.#seen.now(reach);
  }

  /** Emits what is within reach, now and after each change in any tab, until the answer is called. */
  watch(reach: Reach, emit: (ledger: Ledger) => void, tell?: (progress: Progress) => void): () => void {
    const watcher = { reach, emit };
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
      this.#watchers.remove(watcher);
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

  /** The header as it was last seen or written, and the keys that go with it. */
  get header(): HeaderRow {
    return this.#open.header;
  }

  get keys(): VaultKeys {
    return this.#open.keys;
  }

  /** Which vault this is, as its snapshots name it. */
  get vault(): string {
    return idOf(this.#open.header.vaultId);
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

  /** Everything that can still be read, or else what has been read: the way out where the store is lost. Never fails. */
  salvage(): Promise<Salvage> {
    return this.#inTurn(() => this.#open.salvage());
  }

  /** Lets go of everything that was read. */
  close(): void {
    this.#stopWatching();
    this.#watchers.end();
    this.#seen.forget();
    this.#open.sheets.clear();
    this.#open.rows.close();
  }

  async #commit(changes: readonly Change[], tried: Tried = []): Promise<Answer> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const answer = await this.#tryOnce(changes, tried, attempt > 0).catch((error) =>
        err({ kind: faultOf(error), isHeld: false }),
      );
      if (answer !== 'behind') return answer;
      await this.#comeUp();
      if (this.#open.isGone) return err({ kind: 'gone', isHeld: false });
    }
    return err({ kind: 'busy', isHeld: false });
  }

  /** After a refused write: reads what another tab wrote; where none did, a sheet lies there that was not found. */
  async #comeUp(): Promise<void> {
    const seq = this.seq;
    const places = await this.#open.catchUp().catch(() => []);
    if (this.#open.isOutdated) return this.onOutdated();
    if (this.seq === seq) await this.#open.openAll().catch(() => undefined);
    this.#watchers.tell(places);
  }

  async #tryOnce(wanted: readonly Change[], tried: Tried, inTurn: boolean): Promise<Answer | 'behind'> {
    await this.#open.open(placesOf([...wanted, ...tried.flat()]));
    const changes = overTried(wanted, tried, this.#open.sheets);
    const applied = applyChanges(this.#open.sheets, changes, this.#open.closed);
    if ('kind' in applied) return err(applied);
    const answer = await this.#write(applied, inTurn);
    if (answer === 'done') return ok({ undo: applied.undo });
    return answer === 'behind' ? answer : err({ kind: answer, isHeld: false });
  }

  /** Commits what waits. What somebody changed meanwhile is let go: it has been kept already, or overtaken. */
  async #commitHeld(): Promise<void> {
    for (const held of this.#outbox.waiting) {
      const answer = await this.#commit(held);
      if (answer.ok) this.onLateCommit(held, answer.value);
      if (answer.ok || answer.error.kind === 'changed-elsewhere') await this.#outbox.release(held);
    }
  }

  /** Tries a write of everything until no other tab is first. */
  async #whole<F extends string>(write: () => Promise<Written | F>): Promise<Result<void, WholeFault | F>> {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const answer = await write().catch(faultOf);
      if (answer === 'done') return ok(undefined);
      if (answer === 'stuck') break;
      if (answer !== 'behind') return err(answer);
      await this.#catchUp().catch(() => undefined);
      if (this.#open.isOutdated) break;
    }
    return err('busy');
  }

  /** Seals what was applied, outside any transaction, and writes it in one. */
  async #write(applied: Applied, inTurn: boolean): Promise<Written> {
    const { keys, manifest } = this.#open;
    const before: RowMark[] = [];
    const laid = await Promise.all(
      [...applied.sheets].map(([name, entries]) => {
        const old: Sheet | undefined = this.#open.sheets.get(name);
        for (const id of old?.rowIds ?? []) before.push({ id, rev: old?.rev ?? 0 });
        return laidSheet(keys, name, (old?.rev ?? 0) + 1, entries);
      }),
    );
    const rows = laid.flatMap((piece) => piece.rows);
    const kept = new Set(rows.map((row) => row.id));
    const deletes = before.map((mark) => mark.id).filter((id) => !kept.has(id));
    const next = advanced(keys, manifest, before, rows, applied.counted);
    const answer = await putRows(this.#open, next, { puts: sealRows(keys, rows), deletes }, { inTurn });
    if (answer !== 'done') return answer;
    this.#open.settle(
      this.#open.header,
      await next,
      laid.map((piece) => piece.sheet),
    );
    this.#watchers.tellSoon([...applied.sheets.keys()].map(placeOfSheet));
    return 'done';
  }

  async #catchUp(): Promise<void> {
    this.#watchers.tell(await this.#open.catchUp());
    if (this.#open.isOutdated) this.onOutdated();
  }

  /** One thing at a time: a reading that overlapped a commit could put back what was before it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
