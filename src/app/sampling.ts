// Sampling: looking around in a ledger of made-up entries that lives in memory only (rule FR6).

import { goInstead } from '#platform/address.ts';
import { useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { todayHere } from './day.ts';
import { open } from './opening.ts';
import { failure, message, phase } from './state.ts';

/** Opens the samples. What is on this device is neither read nor changed. */
export async function lookAround(): Promise<void> {
  const [{ sampleEntries }, store] = await Promise.all([import('#content/sample.ts'), createSampleVault()]);
  await store.replace(sampleEntries(todayHere()));
  useLedger(store);
  phase.value = { at: 'sample' };
  goInstead('');
}

/** Lets the samples go and returns to where one came from. */
export async function stopLookingAround(): Promise<void> {
  useLedger(undefined);
  message.value = undefined;
  failure.value = undefined;
  goInstead('');
  phase.value = { at: 'opening' };
  await open();
}
