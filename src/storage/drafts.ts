// Drafts: what is being typed is sealed at the first pause, and at once when the page is left or hidden. Between two
// pauses it lies ready, sealed as well, for the last moment of the page (`parting.ts`).

import { type Draft, type DraftContent, draft as draftShape } from '#domain/drafts/draft.ts';
import { newEnvelope, revised } from '#domain/entry.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { parse } from '#domain/kernel/parse.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { Change } from './changes.ts';
import type { CommitFault, Committed } from './committed.ts';
import { keepReady, release, takeParting } from './leaving/parting.ts';
import { type Tried, withFirstIds } from './leaving/second-try.ts';
import { askBeforeLeaving } from './leaving/unsealed.ts';
import { commit, hearCommits, hearOpenings, isLedgerOpen, openLedger, readLedger } from './ledger.ts';
import { newStamp, thisInstant } from './present.ts';

/** What is typed is sealed this long after the last key, at most `LONGEST_WAIT_MS` after the first. */
const PAUSE_MS = 300;
const LONGEST_WAIT_MS = 2_000;

const keepers = new Set<DraftKeeper>();

/** Seals whatever is being typed in any form, or was when it was closed. */
export async function sealAllDrafts(): Promise<void> {
  await Promise.all([...keepers].map((keeper) => keeper.seal()));
}

askBeforeLeaving({ seal: sealAllDrafts });
// Once the ledger is let go of, no word may be left here.
hearOpenings((isOpen) => {
  if (isOpen) return;
  for (const keeper of keepers) keeper.forget();
  keepers.clear();
});

/** Which draft a form works on: the one named (it need not exist yet), or the one for `target`, or the one for a new entry. */
export type DraftSearch = {
  readonly form: DraftContent['form'];
  readonly target?: Id;
  readonly draftId?: Id;
  /** Begin afresh although there is another draft for a new entry. */
  readonly fresh?: boolean;
};

/** Keeps the draft of one open form. Begin with `beginDraft`, end with `stop`. */
export class DraftKeeper {
  readonly #target: Id | undefined;
  #newId: Id | undefined;
  #madeId: Id | undefined;
  #kept: Draft | undefined;
  #waiting: DraftContent | undefined;
  /** What is on its way to the disk, and may have arrived when the page is left. */
  #underWay: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #sealing: Promise<boolean> = Promise.resolve(true);
  #isSpent = false;
  #isElsewhere = false;
  /** What was to be kept and could not be. */
  #tried: Tried = [];
  /** Called with false when a draft could not be sealed, so that the form can say so. */
  onSealed: (sealed: boolean) => void = () => {};
  /** Called when what could not be kept has been kept after all, just as the form has it: nothing is left to do there. */
  onKept: () => void = () => {};

  constructor(found: Draft | undefined, { target, draftId }: Pick<DraftSearch, 'target' | 'draftId'>) {
    this.#kept = found;
    this.#target = target ?? found?.target;
    this.#newId = draftId;
    keepers.add(this);
  }

  /** What was found when the form was opened, or typed since: words to go on with. */
  get content(): DraftContent | undefined {
    return this.#waiting ?? this.#kept?.content;
  }

  /** When the draft that was found was last sealed. */
  get sealedAt(): Draft['changedAt'] | undefined {
    return this.#kept?.changedAt;
  }

  /** Tells what the form holds now. It is sealed at the next pause. */
  typed(content: DraftContent): void {
    this.#waiting = content;
    this.#isSpent = false;
    const typedAt = thisInstant();
    this.#since ??= typedAt;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(PAUSE_MS, this.#since + LONGEST_WAIT_MS - typedAt));
    this.#timer = setTimeout(() => void this.seal(), wait);
    this.#lieReady();
  }

  /** Seals what is waiting, now. Answers whether nothing is left unsealed. */
  seal(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#sealing = this.#sealing.then(() => this.#sealWaiting());
    return this.#sealing;
  }

  /** Commits what the form has become, and takes the draft away with it. When that fails the draft stays. */
  async keep(changes: readonly Change[]): Promise<Result<Committed, CommitFault>> {
    const unsealed = this.#waiting;
    const content = this.content;
    const whole = withFirstIds([...changes, ...(await this.spent())], this.#tried);
    const committing = commit(whole, { tried: this.#tried });
    // From here on the whole commit lies ready for the last moment, and with it the end of the draft.
    release(this);
    const result = await committing;
    this.#tried = result.ok ? [] : [...this.#tried, whole];
    if (result.ok) this.#forgetKept();
    else {
      this.#endOnceKept(whole, content);
      if (unsealed !== undefined && this.#waiting === undefined) this.typed(unsealed);
    }
    return result;
  }

  /** Lets go of what was typed, all of it: the undo of that commit brings every word back. */
  async letGoWithUndo(): Promise<Result<Committed, CommitFault> | undefined> {
    await this.seal();
    return this.#kept ? this.keep([]) : undefined;
  }

  /**
   * The changes that take the draft away, to go into the same commit that keeps the entry (rule D3). From then on
   * nothing more is sealed, until something is typed again. `keep` does both, and is safe when the commit fails.
   */
  async spent(): Promise<readonly Change[]> {
    clearTimeout(this.#timer);
    this.#isSpent = true;
    this.#since = undefined;
    this.#waiting = undefined;
    await this.#sealing;
    return this.#kept ? [{ drop: this.#kept, at: thisInstant() }] : [];
  }

  /** Lets the draft go without a word. What was typed is then nowhere. */
  async letGo(): Promise<void> {
    const changes = await this.spent();
    release(this);
    if (changes.length > 0) await commit(changes, { quiet: true });
    this.#forgetKept();
    this.stop();
  }

  /** Ends the keeping, when the form closes. What is waiting is sealed; what could not be is tried again later. */
  stop(): void {
    this.onSealed = () => {};
    this.onKept = () => {};
    void this.seal().then((sealed) => sealed && keepers.delete(this));
  }

  /** Lets go of every word without writing anything: the ledger is closed. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#isSpent = true;
    this.#waiting = undefined;
    this.#forgetKept();
  }

  async #sealWaiting(): Promise<boolean> {
    const content = this.#waiting;
    if (content === undefined || this.#isSpent || !isLedgerOpen()) return true;
    this.#since = undefined;
    const sealed = (await this.#put(content)) || (await this.#putBeside(content));
    if (sealed && this.#waiting === content) {
      this.#waiting = undefined;
      release(this);
    } else if (this.#waiting !== undefined) this.#lieReady();
    this.onSealed(sealed);
    return sealed && this.#waiting === undefined;
  }

  async #put(content: DraftContent): Promise<boolean> {
    const change = this.#changeFor(content);
    // A draft that does not read back would close the sheet it lies on, and all that stays open with it.
    if (!parse(draftShape, change.put).ok) return false;
    this.#underWay = change.put;
    const result = await commit([change], { quiet: true }).finally(() => {
      this.#underWay = undefined;
    });
    if (result.ok) {
      this.#kept = change.put;
      return true;
    }
    const { error } = result;
    this.#isElsewhere = error.kind === 'changed-elsewhere';
    const theirs = 'theirs' in error && error.theirs?.kind === 'draft' ? error.theirs : undefined;
    // Another tab has taken up what this one held when it went out of sight.
    if (theirs === undefined || JSON.stringify(theirs.content) !== JSON.stringify(content)) return false;
    this.#kept = theirs;
    return true;
  }

  /** Seals what waits ahead of time, for the last moment of the page. */
  #lieReady(): void {
    const content = this.#waiting;
    if (content === undefined || !isLedgerOpen() || !openLedger().isLasting) return;
    const first = this.#underWay && { put: this.#underWay };
    const { put } = this.#changeFor(content);
    if (!parse(draftShape, put).ok) return;
    const next = first ? { put: { ...put, rev: first.put.rev + 1 } } : { put };
    keepReady(this, first ? [first, next] : [next]);
  }

  /** Takes the draft away once what waited has been kept by itself, unless more was typed since. */
  #endOnceKept(whole: readonly Change[], content: DraftContent | undefined): void {
    const stop = hearCommits(({ changes, result }) => {
      if (!result.ok || changes !== whole) return;
      stop();
      if (JSON.stringify(this.content) !== JSON.stringify(content)) return;
      clearTimeout(this.#timer);
      this.#since = undefined;
      this.#waiting = undefined;
      release(this);
      // One after the other: a press in the meantime waits for it.
      this.#sealing = this.#sealing.then(() => this.#takeAway()).then(() => true);
      this.onKept();
    });
  }

  async #takeAway(): Promise<void> {
    const kept = this.#kept;
    if (kept && (await commit([{ drop: kept, at: thisInstant() }], { quiet: true })).ok) this.#forgetKept();
  }

  #forgetKept(): void {
    this.#kept = undefined;
    this.#madeId = undefined;
  }

  /** Another tab went on with the draft, or kept it: what is typed here becomes a draft of its own. */
  async #putBeside(content: DraftContent): Promise<boolean> {
    if (!this.#isElsewhere) return false;
    this.#isElsewhere = false;
    this.#forgetKept();
    this.#newId = undefined;
    return this.#put(content);
  }

  #changeFor(content: DraftContent): { readonly put: Draft; readonly over?: Draft } {
    if (this.#kept) return { put: { ...revised(this.#kept, thisInstant()), content }, over: this.#kept };
    const { id, at } = newStamp();
    const target = this.#target === undefined ? {} : { target: this.#target };
    // The same id until it is sealed, however often that is tried.
    this.#madeId ??= this.#newId ?? id;
    return { put: { ...newEnvelope('draft', { id: this.#madeId, at }), madeAt: at, ...target, content } };
  }
}

/** Finds the draft a form should go on with, and keeps it from now on. */
export async function beginDraft(search: DraftSearch): Promise<DraftKeeper> {
  // A form that was closed a moment ago, here or in a tab that is gone, may still be on its way to the disk.
  await Promise.all([sealAllDrafts(), takeParting()]);
  const { draft: drafts } = await readLedger({ months: [] });
  const found = drafts.find((draft) =>
    search.draftId === undefined
      ? !search.fresh && draft.content.form === search.form && draft.target === search.target
      : draft.id === search.draftId,
  );
  // Each draft ends there, in the commit that keeps its entry: that one need not read it first.
  openLedger().foresee(['gone']);
  return new DraftKeeper(found, search);
}
