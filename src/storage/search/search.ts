// Search: finding in everything written. The index lives in a worker; the page holds no text beyond the ledger's own.

import { type Entry, entriesOf, type Ledger } from '#domain/ledger.ts';
import { type Subject, searchableOf, timeOf } from '#domain/search/searchable.ts';
import { breath } from '#platform/attention.ts';
import { startWorker } from '#platform/workers.ts';
import { hearOpenings, openLedger } from '../ledger.ts';
import type { LedgerStore } from '../ledger-store.ts';
import type { Progress } from '../rows/rows.ts';
import type { FromWorker, SearchText, ToWorker } from './messages.ts';
import workerAddress from './search.worker.ts?worker&url';

/** `opening`: the ledger is read. `reading`: the worker reads what was written. Finds may come before `ready`. */
export type SearchState =
  | { readonly at: 'opening' | 'reading'; readonly progress: Progress }
  | { readonly at: 'ready' }
  | { readonly at: 'failed' };

/** The best finds, and how many there are in all. */
export type Finds = { readonly entries: readonly Entry[]; readonly total: number };

/** The part of a `Worker` that search uses. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Question = { readonly query: string; readonly subject?: Subject; readonly most: number };

/** One message to the worker holds at most this much text, so that neither side is held up for long. */
const LONGEST_MESSAGE = 200_000;

/** Entries that are gone through before the page may answer. */
const PIECE = 2_000;
/** Entries that can be sorted as numbers; far more than a ledger has. */
const PLACES = 2 ** 20;

/** What was written last can be found first. Sorted as numbers, by the second, which is many times as fast as by comparing. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length > PLACES) return entries;
  const order = Float64Array.from(entries, ({ changedAt }, at) => Math.floor(changedAt / 1_000) * PLACES + at).sort();
  const sorted: Entry[] = [];
  for (let last = order.length - 1; last >= 0; last -= 1) {
    const entry = entries[(order[last] ?? 0) % PLACES];
    if (entry) sorted.push(entry);
  }
  return sorted;
}

/** A search over one open ledger, from its first use until `end`. */
export class Search {
  /** What was last looked for, so that the way back from a find leads to the finds. */
  query = '';
  readonly #worker: SearchWorker;
  readonly #stopWatching: () => void;
  readonly #listeners = new Set<(state: SearchState) => void>();
  #state: SearchState = { at: 'opening', progress: { done: 0, total: 0 } };
  #entryById: ReadonlyMap<string, Entry> = new Map();
  /** What the worker has still to read and to forget, by id. */
  readonly #unread = new Set<string>();
  readonly #ended = new Set<string>();
  #total = 0;
  #busy = false;
  #round = 0;
  #asked = 0;
  #answer: ((finds: Finds | undefined) => void) | undefined;

  constructor(store: LedgerStore, worker: SearchWorker) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#hear(event.data));
    worker.addEventListener('error', () => this.#become({ at: 'failed' }));
    this.#stopWatching = store.watch(
      'all',
      (ledger) => void this.#follow(ledger),
      (progress) => this.#become({ at: 'opening', progress }),
    );
  }

  /** What is found now; nothing when a later question overtook this one or the search has ended. */
  find(question: Question): Promise<Finds | undefined> {
    this.#answer?.(undefined);
    this.#asked += 1;
    this.#post({ say: 'find', number: this.#asked, ...question });
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** Hears how far the reading is, now and after each step; the answer stops it. */
  hear(listener: (state: SearchState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Ends the worker, and the index with it. */
  end(): void {
    this.#round += 1;
    this.#stopWatching();
    this.#worker.terminate();
    this.#answer?.(undefined);
    this.#listeners.clear();
    this.#unread.clear();
    this.#entryById = new Map();
    this.query = '';
  }

  /** In pieces, since it goes through everything; a later ledger overtakes an earlier one. */
  async #follow(ledger: Ledger): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const before = this.#entryById;
    const entries = entriesOf(ledger);
    const entryById = new Map<string, Entry>();
    const changed: Entry[] = [];
    for (const [at, entry] of entries.entries()) {
      entryById.set(entry.id, entry);
      if (before.get(entry.id) !== entry) changed.push(entry);
      if (at % PIECE === PIECE - 1) await breath();
      if (round !== this.#round) return;
    }
    this.#entryById = entryById;
    for (const id of before.keys()) if (!entryById.has(id)) this.#ended.add(id);
    for (const { id } of newestFirst(changed)) this.#unread.add(id);
    this.#total = this.#unread.size;
    this.#sendNext();
  }

  /** One message at a time, so that a question never waits behind more than one. */
  #sendNext(): void {
    if (this.#busy) return;
    if (this.#ended.size > 0) {
      this.#post({ say: 'forget', ids: [...this.#ended] });
      this.#ended.clear();
    } else if (this.#unread.size > 0) {
      this.#post({ say: 'read', texts: this.#nextTexts() });
    } else {
      this.#become({ at: 'ready' });
      return;
    }
    this.#busy = true;
    this.#become({ at: 'reading', progress: { done: this.#total - this.#unread.size, total: this.#total } });
  }

  #nextTexts(): readonly SearchText[] {
    const texts: SearchText[] = [];
    let size = 0;
    for (const id of this.#unread) {
      if (size >= LONGEST_MESSAGE) break;
      this.#unread.delete(id);
      const entry = this.#entryById.get(id);
      const searchable = entry && searchableOf(entry);
      if (!searchable) this.#ended.add(id);
      if (!searchable) continue;
      const text = searchable.texts.join('\n');
      texts.push({ id, subject: searchable.subject, time: timeOf(searchable.when), text });
      size += text.length;
    }
    return texts;
  }

  #hear(message: FromWorker): void {
    if (message.say === 'done') {
      this.#busy = false;
      this.#sendNext();
    } else if (message.number === this.#asked) {
      const entries = message.ids.map((id) => this.#entryById.get(id)).filter((entry) => entry !== undefined);
      this.#answer?.({ entries, total: message.total });
      this.#answer = undefined;
    }
  }

  #become(state: SearchState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}

let current: { readonly search: Search; readonly store: LedgerStore } | undefined;

/** The search over the open ledger, begun with its first use. */
export function openSearch(): Search {
  const store = openLedger();
  if (current?.store !== store) {
    endSearch();
    current = { search: new Search(store, startWorker(workerAddress)), store };
  }
  return current.search;
}

/** What was last looked for in the open ledger. */
export function recentQuery(): string {
  return current?.store === openLedger() ? current.search.query : '';
}

// What was read must not outlive the ledger it was read from.
hearOpenings(endSearch);

/** Ends the search, and the worker with all it holds. */
export function endSearch(): void {
  current?.search.end();
  current = undefined;
}
