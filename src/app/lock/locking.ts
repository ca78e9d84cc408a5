// Locking: cover first, seal what is being typed, then let go of keys and notes, here and in every other tab.

import { goInstead } from '#platform/address.ts';
import { tellTabs } from '#platform/tabs.ts';
import { isLocked } from '#storage/format/header.ts';
import { sealBeforeLeaving } from '#storage/leaving/unsealed.ts';
import { isLedgerOpen, openLedger, useLedger } from '#storage/ledger.ts';
import { failure, message, phase } from '../state.ts';

/** Sealing is not waited for longer than this: what lies ready, sealed, has been held before (rule D5). */
const SEALING_MS = 1_500;

let lettingGo: Promise<void> = Promise.resolve();

/** Whether notes or copies of them are open, behind a passphrase. Without one there is nothing that locks them. */
export function canLock(): boolean {
  const { at } = phase.value;
  return at === 'together' || (at === 'open' && isLedgerOpen() && isLocked(openLedger().header));
}

/** Locks, where a passphrase is set. `quietly`: another tab said so, or the page is on its way out. */
export function lock({ quietly = false }: { readonly quietly?: boolean } = {}): void {
  if (!canLock()) return;
  const sealed = draftsSealed();
  // What the last message could take back would still hold its words.
  message.value = undefined;
  failure.value = undefined;
  phase.value = { at: 'locked' };
  getSelection()?.removeAllRanges();
  lettingGo = sealed.then(() => useLedger(undefined));
  if (quietly) return;
  goInstead('');
  tellTabs('ledger-locked');
}

/** Resolves once nothing of a lock is under way any more: only then may the notes be opened again. */
export function whenLetGo(): Promise<void> {
  return lettingGo;
}

/** Seals what is being typed, as long as somebody can be kept waiting. */
export function draftsSealed(): Promise<unknown> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, SEALING_MS));
  return Promise.race([sealBeforeLeaving(), tooLong]).catch(() => undefined);
}
