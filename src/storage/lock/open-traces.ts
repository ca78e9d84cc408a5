// Open traces: the key that lay open before a passphrase was set, in its two places. Taken away once it opens nothing
// that counts, and put there again when the passphrase is taken off.

import type { Bytes } from '#platform/cipher.ts';
import { withLock } from '#platform/locks.ts';
import { forgetPrivately } from '#platform/private-files.ts';
import { isLocked } from '../format/header.ts';
import { dexieRows } from '../rows/dexie-rows.ts';
import { forgetOpenKey, keepOpenKey } from '../rows/open-key.ts';
import { keepKeyCopy } from '../snapshots/key-copy.ts';

/** One at a time over all tabs: a key must not be taken away while another tab goes back to it. */
const LOCK = 'vault-slots';

/** Takes the key away in both places, where the vault is locked. Safe to repeat, so a cut-off locking is finished later. */
export function clearOpenKey(): Promise<void> {
  return withLock(LOCK, async () => {
    const rows = await dexieRows();
    if (typeof rows === 'string') return;
    const header = await rows.header().finally(rows.close);
    if (header === undefined || !isLocked(header)) return;
    // The one in the database last: as long as it is there, the next opening comes here again.
    await forgetPrivately('s.key');
    await forgetOpenKey();
  });
}

/** Lays `key` open in both places and runs `swap`, which makes it the one that opens. Where that fails, the key goes again. */
export function withOpenKey(key: Bytes, swap: () => Promise<boolean>): Promise<boolean> {
  return withLock(LOCK, async () => {
    // The key first: a vault without its key would be lost, a key without a vault is nothing.
    await keepOpenKey(key);
    const isSwapped = await swap();
    if (isSwapped) await keepKeyCopy(key).catch(() => false);
    else await forgetOpenKey();
    return isSwapped;
  });
}
