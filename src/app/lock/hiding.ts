// Hiding: cover first, then seal what is being typed, then let go of everything and leave. It locks all tabs, where a
// passphrase is set.

import { words } from '#content/catalogue.ts';
import { coverPage, leaveForNeutralPage } from '#platform/cover.ts';
import { tellTabs } from '#platform/tabs.ts';
import { useLedger } from '#storage/ledger.ts';
import { phase } from '../state.ts';
import { canLock, draftsSealed } from './locking.ts';

let hiding = false;

/** Hides everything, at once. */
export async function hide(): Promise<void> {
  if (hiding) return;
  hiding = true;
  coverPage(words('shell').hiddenName);
  if (canLock()) tellTabs('ledger-locked');
  await draftsSealed();
  phase.value = { at: 'opening' };
  useLedger(undefined);
  leaveForNeutralPage();
}
