// Reach: which day it is for the ledger's owner, how far back a screen reads, and where one entry is found.

import { type Day, dayAt, type Instant, type Month, monthOf, monthsAfter, monthsBetween } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { readLedger, watchLedger } from './ledger.ts';
import { today, wallTimeAt } from './present.ts';

/** The day it is now, by the owner's end of day. */
export function todayIn(ledger: Pick<Ledger, 'settings'>): Day {
  return today(dayEndOf(ledger.settings[0]));
}

/** The day it is now; reads the settings for it. */
export async function readToday(): Promise<Day> {
  return todayIn(await readLedger({ months: [] }));
}

/** The day a moment belongs to, by the owner's end of day. */
export function dayIn(moment: Instant, ledger: Pick<Ledger, 'settings'>): Day {
  return dayAt(wallTimeAt(moment), dayEndOf(ledger.settings[0]));
}

/** The months from that of `first` to the one after this, where a coming day may be noted already. */
export function monthsSince(first: Day): readonly Month[] {
  return monthsBetween(monthOf(first), monthsAfter(monthOf(today(0)), 1));
}

/** The entry with this id among those that `pick` names: in the `near` months first, then everywhere. */
export async function findEntry<E extends { readonly id: string }>(
  id: string,
  pick: (ledger: Ledger) => readonly E[],
  near: readonly Month[] = [],
): Promise<E | undefined> {
  const isIt = (entry: E) => entry.id === id;
  return pick(await readLedger({ months: near })).find(isIt) ?? pick(await readLedger('all')).find(isIt);
}

/** Watches the months that what was found needs; where nothing is found, what stays open. Ends with the answer's call. */
export function watchFound<E>(
  finding: Promise<E | undefined>,
  monthsOf: (found: E) => readonly Month[],
  emit: (ledger: Ledger) => void,
): () => void {
  let stopped = false;
  let stop = () => {};
  void finding.then((found) => {
    if (!stopped) stop = watchLedger({ months: found === undefined ? [] : [...new Set(monthsOf(found))] }, emit);
  });
  return () => {
    stopped = true;
    stop();
  };
}
