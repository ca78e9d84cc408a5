// Opening: from nothing to a ledger, or to the screen that says why not.

import { goInstead } from '#platform/address.ts';
import { recall } from '#platform/small-memory.ts';
import { hearOpenings, hearOutdated, useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { createVault, openVault } from '#storage/vault.ts';
import { phase } from './state.ts';

/** Nobody waits longer for what was held: it is taken up all the same, later. */
const TAKING_MS = 3_000;

interface Opening {
  /** Where it is locked, another tab may open it. */
  readonly askTabs?: boolean;
  /** What is to be read before the screens are told that it is open. */
  readonly before?: () => Promise<void>;
}

/** Opens what is on this device and enters the phase that follows. */
export async function open({ askTabs = false, before }: Opening = {}): Promise<void> {
  const opened = await openVault();
  if (!opened.ok) {
    if (opened.error === 'locked') await openLocked(askTabs, before);
    else phase.value = { at: 'fault', fault: opened.error };
  } else if (opened.value === 'none') phase.value = { at: 'first-run' };
  else await enter(opened.value, before);
}

/** Makes a ledger where there is none, and enters it. Answers whether it could. */
export async function begin(): Promise<boolean> {
  const made = await createVault();
  if (made.ok) await enter(made.value);
  else if (made.error === 'locked') phase.value = { at: 'locked' };
  else phase.value = { at: 'fault', fault: made.error };
  return made.ok;
}

/** Everybody uses `store` from now on; first comes what was held when a page was left (rule D6). */
export async function enter(store: LedgerStore, before?: () => Promise<void>): Promise<void> {
  useLedger(store);
  if (recall('kept.parting') !== undefined) await Promise.race([takenUp(), soon()]);
  await before?.();
  phase.value = { at: 'open' };
}

async function takenUp(): Promise<void> {
  const { takeParting } = await import('#storage/leaving/parting.ts');
  await takeParting();
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TAKING_MS));
}

async function openLocked(askTabs: boolean, before?: () => Promise<void>): Promise<void> {
  const store = askTabs && (await import('#storage/lock/tab-keys.ts').then(({ openFromTabs }) => openFromTabs()));
  if (store) await enter(store, before);
  else phase.value = { at: 'locked' };
}

/** Follows what screens do: a restore opens a ledger where there was none, erasing lets go of the one there was. */
export function followOpenings(): void {
  hearOpenings((isOpen) => {
    const { at } = phase.value;
    if (isOpen && (at === 'first-run' || at === 'fault')) phase.value = { at: 'open' };
    // Whoever let go of it goes on to another page.
    if (!isOpen && at === 'open') phase.value = { at: 'opening' };
  });
  hearOutdated(() => {
    goInstead('');
    void open();
  });
}
