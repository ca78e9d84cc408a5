// Unlock: from a secret to an open vault. Nothing here is ever written, but the number of wrong tries.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import { sameBytes } from '#platform/cipher.ts';
import { lengthPrefixed } from '../format/bytes.ts';
import type { HeaderRow } from '../format/header.ts';
import { credentialIn } from '../format/kdf.ts';
import { deriveKeys } from '../format/keys.ts';
import type { SlotKind } from '../format/slots.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { firstLook } from '../rows/first-look.ts';
import { type RowStore, StoreUnavailable } from '../rows/rows.ts';
import { openByKeys, type VaultFault } from '../vault.ts';
import { masterBy, type Secret, type SecretFault } from './secrets.ts';
import { type Stretch, type StretchTask, stretchInWorker } from './stretch.ts';
import { forgetTries, msUntilNextTry, noteWrongTry } from './tries.ts';

/**
 * Why a secret did not open the vault. `resting`: too many tries, and it is not time yet. `slot-damaged`, `slot-newer`:
 * the secret may be right, but what it should open is not whole. `vault`: the vault itself does not open.
 */
export type UnlockFault =
  | { readonly kind: Exclude<SecretFault, 'damaged' | 'newer'> | 'slot-damaged' | 'slot-newer' }
  | { readonly kind: 'resting'; readonly ms: number }
  | { readonly kind: 'vault'; readonly fault: VaultFault };

/** Opens the vault of this device with a secret. */
export async function unlock(
  secret: Secret,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Result<LedgerStore, UnlockFault>> {
  const found = await lookedAt();
  if (typeof found === 'string') return err({ kind: 'vault', fault: found });
  const { rows, header } = found;
  const opened = await openRowsBy(rows, header, secret, task, stretch);
  if (opened.ok) {
    await opened.value.commitHeld();
    return opened;
  }
  rows.close();
  const { kind } = opened.error;
  if (kind !== 'wrong' && kind !== 'absent') return opened;
  return (await opensCopy(header, secret, task, stretch)) ? err({ kind: 'slot-damaged' }) : opened;
}

/** Whether the secret opens the copy, although the slot here does not know it: then the slot was damaged (rule LK9). */
async function opensCopy(header: HeaderRow, secret: Secret, task: StretchTask, stretch: Stretch): Promise<boolean> {
  const { newestSnapshot } = await import('../snapshots/snapshots.ts');
  const copy = (await newestSnapshot().catch(() => undefined))?.header;
  const isSame = copy && sameBytes(slotBytes(copy, secret), slotBytes(header, secret));
  if (copy === undefined || isSame || !sameBytes(copy.vaultId, header.vaultId)) return false;
  const master = await masterBy(copy, secret, task, stretch);
  if (typeof master === 'string') return false;
  master.fill(0);
  forgetTries();
  return true;
}

function slotBytes({ slots }: HeaderRow, secret: Secret): Uint8Array {
  const slot = slots.find(({ kind }) => kind === secret.kind);
  return slot ? lengthPrefixed(slot.id, slot.kdf, slot.salt, slot.commit, slot.nonce, slot.wrapped) : new Uint8Array(0);
}

/** Opens rows with a secret, wherever they lie. */
export async function openRowsBy(
  rows: RowStore,
  header: HeaderRow,
  secret: Secret,
  task: StretchTask,
  stretch: Stretch,
): Promise<Result<LedgerStore, UnlockFault>> {
  const master = await tried(header, secret, task, stretch);
  if (!master.ok) return master;
  const keys = await deriveKeys(master.value, header.vaultId, header.epoch);
  master.value.fill(0);
  const opened = await openByKeys(rows, header, keys);
  return opened.ok ? opened : err({ kind: 'vault', fault: opened.error });
}

/** The master key that a secret unwraps, unless it is too early for another try (rule LK10). The caller wipes it. */
export async function tried(
  header: HeaderRow,
  secret: Secret,
  task: StretchTask,
  stretch: Stretch,
): Promise<Result<Uint8Array<ArrayBuffer>, UnlockFault>> {
  // Only a passphrase can be guessed.
  const isGuessable = secret.kind === 'passphrase';
  const ms = isGuessable ? msUntilNextTry() : 0;
  if (ms > 0) return err({ kind: 'resting', ms });
  const master = await masterBy(header, secret, task, stretch);
  if (master === 'damaged') return err({ kind: 'slot-damaged' });
  if (master === 'newer') return err({ kind: 'slot-newer' });
  if (typeof master === 'string') {
    if (master === 'wrong' && isGuessable) noteWrongTry();
    return err({ kind: master });
  }
  forgetTries();
  return ok(master);
}

/** What the lock screen needs of the slots: which kinds there are, and what a passkey is asked with. */
export type Ways = {
  readonly kinds: readonly SlotKind[];
  readonly passkey:
    | { readonly credential: Uint8Array<ArrayBuffer>; readonly salt: Uint8Array<ArrayBuffer> }
    | undefined;
};

/** How the vault of this device can be opened. */
export async function waysToOpen(): Promise<Ways> {
  const found = await lookedAt();
  if (typeof found === 'string') return { kinds: [], passkey: undefined };
  found.rows.close();
  return waysIn(found.header);
}

/** The same, of a header that is at hand. */
export function waysIn({ slots }: HeaderRow): Ways {
  const held = slots.find((slot) => slot.kind === 'passkey');
  const credential = held && credentialIn(held.kdf);
  const passkey = held && credential && typeof credential !== 'string' ? { credential, salt: held.salt } : undefined;
  return { kinds: slots.map((slot) => slot.kind), passkey };
}

async function lookedAt(): Promise<{ readonly rows: RowStore; readonly header: HeaderRow } | VaultFault> {
  const rows = await firstLook();
  if (rows === 'absent') return 'lost';
  if (typeof rows === 'string') return rows;
  try {
    const header = await rows.header();
    if (header?.fmt === 1) return { rows, header };
    rows.close();
    return header === undefined ? 'lost' : 'newer';
  } catch (error) {
    rows.close();
    if (error instanceof StoreUnavailable) return error.fault;
    throw error;
  }
}
