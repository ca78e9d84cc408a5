// Seen ledgers: what was handed out, so that the same sheets give the very same ledger again. A screen that is told
// of it a second time need not be drawn a second time.

import type { Month } from '#domain/kernel/day.ts';
import { type Ledger, ledgerOf, type Place } from '#domain/ledger.ts';
import type { OpenSheets } from '../open-sheets.ts';
import type { Sheet } from '../sheets.ts';

/** How much of the ledger a reader needs: what stays open is always in it. */
export type Reach = { readonly months: readonly Month[] } | 'all';

/** Ledgers kept at a time: those of the screen and of what goes on beside it. */
const MOST = 4;

export class SeenLedgers {
  readonly #open: OpenSheets;
  readonly #seen = new Map<string, { readonly sheets: readonly Sheet[]; readonly ledger: Ledger }>();

  constructor(open: OpenSheets) {
    this.#open = open;
  }

  /** What is within reach, as far as it is open. */
  ledger(reach: Reach): Ledger {
    const name = reach === 'all' ? reach : reach.months.join();
    const sheets = this.#open.sheetsIn(reach === 'all' ? 'all' : new Set<string>(placesIn(reach)));
    const before = this.#seen.get(name);
    this.#seen.delete(name);
    const isSame = before?.sheets.length === sheets.length && before.sheets.every((sheet, at) => sheet === sheets[at]);
    const seen = before && isSame ? before : { sheets, ledger: ledgerOf(entriesOn(sheets)) };
    this.#seen.set(name, seen);
    for (const oldest of this.#seen.keys()) if (this.#seen.size > MOST) this.#seen.delete(oldest);
    return seen.ledger;
  }

  /** The same, where all of it has been read already. */
  now(reach: Reach): Ledger | undefined {
    return this.#open.isOpen(reach === 'all' ? 'all' : placesIn(reach)) ? this.ledger(reach) : undefined;
  }

  /** Lets go of all of them. */
  forget(): void {
    this.#seen.clear();
  }
}

/** The places that a reach takes in. */
export function placesIn(reach: Exclude<Reach, 'all'>): readonly Place[] {
  return ['standing', ...reach.months];
}

/** Whether one of the places lies within reach. */
export function isWithin(reach: Reach, places: readonly string[]): boolean {
  return places.length > 0 && (reach === 'all' || placesIn(reach).some((place) => places.includes(place)));
}

function* entriesOn(sheets: readonly Sheet[]) {
  for (const { entries } of sheets) yield* entries;
}
