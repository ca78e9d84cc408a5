// Locking: a quick stand-in for the stretch worker, and the steps that the tests of the lock share.

import { sha256 } from '#platform/cipher.ts';
import { joined, u32 } from '#storage/format/bytes.ts';
import { useLedger } from '#storage/ledger.ts';
import { setLock } from '#storage/lock/changing.ts';
import type { Secret } from '#storage/lock/secrets.ts';
import type { Stretch, StretchTask } from '#storage/lock/stretch.ts';
import { unlock } from '#storage/lock/unlock.ts';
import { createVault } from '#storage/vault.ts';
import { note, right } from '../notes.ts';

export const PASSPHRASE = 'quiet harbour eight lamps';
export const RECOVERY = Uint8Array.from({ length: 26 }, (_, at) => at);
export const task: StretchTask = { tell: () => {}, cancelled: new AbortController().signal };

/** As sound as scrypt for what is tested here, and a thousand times quicker. */
export const quick: Stretch = ({ secret, salt, cost }) =>
  sha256(joined([secret, salt, u32(cost.logN), u32(cost.r), u32(cost.p)]));

export const typed = (text: string): Secret => ({ kind: 'passphrase', text });
export const code = (bytes = RECOVERY): Secret => ({ kind: 'recovery', bytes });

/** A vault with these lines, in use and locked. */
export async function lockedVault(...lines: readonly string[]) {
  const store = await right(createVault());
  useLedger(store);
  for (const line of lines) await right(store.commit([{ put: note(line) }]));
  await right(setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, quick));
  return store;
}

/** Opens the vault of this device. */
export function opening(secret: Secret) {
  return unlock(secret, task, quick);
}
