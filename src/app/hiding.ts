// Hiding: cover first, then seal what is being typed, then let go of everything and leave.

import { words } from '#content/catalogue.ts';
import { coverPage, leaveForNeutralPage } from '#platform/cover.ts';
import { sealAllDrafts } from '#storage/drafts.ts';
import { useLedger } from '#storage/ledger.ts';
import { phase } from './state.ts';

/** Sealing is not waited for longer than this. */
const SEALING_MS = 1_500;

let hiding = false;

/** Hides everything, at once. */
export async function hide(): Promise<void> {
  if (hiding) return;
  hiding = true;
  coverPage(words('shell').hiddenName);
  await Promise.race([sealAllDrafts(), new Promise((resolve) => setTimeout(resolve, SEALING_MS))]).catch(() => {});
  phase.value = { at: 'opening' };
  useLedger(undefined);
  leaveForNeutralPage();
}
