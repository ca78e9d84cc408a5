// Watchers: who is told when something within reach has changed.

import type { Ledger } from '#domain/ledger.ts';
import { isWithin, type Reach, type SeenLedgers } from './seen-ledgers.ts';

export type Watcher = { readonly reach: Reach; readonly emit: (ledger: Ledger) => void };

export class Watchers {
  readonly #seen: SeenLedgers;
  readonly #all = new Set<Watcher>();
  /** Places that this tab has written and nobody was told of yet. */
  readonly #untold: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(seen: SeenLedgers) {
    this.#seen = seen;
  }

  add(watcher: Watcher): void {
    this.#all.add(watcher);
  }

  remove(watcher: Watcher): void {
    this.#all.delete(watcher);
  }

  /** Tells everybody whose reach takes in one of the places. */
  tell(places: readonly string[] | 'all'): void {
    for (const { reach, emit } of this.#all) {
      if (places === 'all' || isWithin(reach, places)) emit(this.#seen.ledger(reach));
    }
  }

  /** The same in a moment: whoever keeps something hears first that it is durable, then the screens are told. */
  tellSoon(places: readonly string[]): void {
    this.#untold.push(...places);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.tell(this.#untold.splice(0));
    });
  }

  /** Tells nobody any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#all.clear();
  }
}
