// Opening: from nothing to a ledger, or to the screen that says why not.

import { goInstead } from '#platform/address.ts';
import { hearOpenings, hearOutdated, useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { createVault, openVault } from '#storage/vault.ts';
import { phase } from './state.ts';

/** Opens what is on this device and enters the phase that follows. `askTabs`: where it is locked, another tab may open it. */
export async function open({ askTabs = false }: { readonly askTabs?: boolean } = {}): Promise<void> {
  const opened = await openVault();
  if (!opened.ok) {
    if (opened.error === 'locked') await openLocked(askTabs);
    else phase.value = { at: 'fault', fault: opened.error };
  } else if (opened.value === 'none') phase.value = { at: 'first-run' };
  else enter(opened.value);
}

/** Makes a ledger where there is none, and enters it. Answers whether it could. */
export async function begin(): Promise<boolean> {
  const made = await createVault();
  if (made.ok) enter(made.value);
  else if (made.error === 'locked') phase.value = { at: 'locked' };
  else phase.value = { at: 'fault', fault: made.error };
  return made.ok;
}

/** Everybody uses `store` from now on. */
export function enter(store: LedgerStore): void {
  useLedger(store);
  phase.value = { at: 'open' };
}

async function openLocked(askTabs: boolean): Promise<void> {
  const store = askTabs && (await import('#storage/lock/tab-keys.ts').then(({ openFromTabs }) => openFromTabs()));
  if (store) enter(store);
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
