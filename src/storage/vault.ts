// Vault: opening what is there, making what is not, erasing all of it. What lies on the disk is always sealed.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import { type Bytes, sameBytes } from '#platform/cipher.ts';
import { withLock } from '#platform/locks.ts';
import { forgetPrivately, hasPrivateFiles } from '#platform/private-files.ts';
import { randomBytes } from '#platform/random.ts';
import { forgetAll } from '#platform/small-memory.ts';
import { type HeaderRow, isHeaderWhole, isLocked, signedHeader } from './format/header.ts';
import { deriveKeys, type VaultKeys } from './format/keys.ts';
import { EMPTY_MANIFEST, openManifest, sealManifest } from './format/manifest.ts';
import { makeSlot, openSlot } from './format/slots.ts';
import { LedgerStore } from './ledger-store.ts';
import { DATABASE_NAME } from './rows/database.ts';
import { firstLook } from './rows/first-look.ts';
import { beginFirstRead, takeFirstRead } from './rows/first-read.ts';
import { memoryRows } from './rows/memory-rows.ts';
import { closeDevice, DEVICE_DATABASE, keepOpenKey, openKey } from './rows/open-key.ts';
import { type RowStore, StoreUnavailable } from './rows/rows.ts';
import { isVaultKnown, noteVault } from './snapshots/canary.ts';

/**
 * Why the vault does not open. `missing`: no IndexedDB. `lost`: there was a vault and the browser lost it.
 * `keyless`: its key is gone. `damaged`: its header does not fit together. `newer`: made by a newer version.
 * `closed`: the browser does not let us in, another tab may hold it. `unreadable`: the browser cannot open its own storage. `full`: no room. `locked`: only a secret that
 * somebody keeps opens it (`lock/unlock.ts`).
 */
export type VaultFault =
  | 'missing'
  | 'lost'
  | 'keyless'
  | 'damaged'
  | 'newer'
  | 'closed'
  | 'unreadable'
  | 'full'
  | 'locked';

type Opened = Result<LedgerStore, VaultFault>;

/**
 * Whether the vault of this device will open without being asked for a secret, as far as header and key tell: known well
 * before it is open. Ask before `openVault`.
 */
export async function opensByItself(): Promise<boolean> {
  const { header, key } = beginFirstRead();
  const [found, secret] = await Promise.all([header, key]);
  return found !== undefined && secret !== undefined && !isLocked(found);
}

/** Opens the vault of this device; `none` where there has never been one. */
export async function openVault(): Promise<Result<LedgerStore | 'none', VaultFault>> {
  const begun = takeFirstRead();
  const rows = await firstLook(begun);
  if (rows === 'absent') return noneOrLost();
  if (typeof rows === 'string') return err(rows);
  const opened = await openRows(rows, begun.key);
  if (!opened.ok || opened.value === 'none') rows.close();
  else await opened.value.commitHeld();
  return opened;
}

async function openRows(
  rows: RowStore,
  asked: Promise<Bytes | undefined>,
): Promise<Result<LedgerStore | 'none', VaultFault>> {
  try {
    const header = await rows.header();
    if (header === undefined) return noneOrLost();
    const key = await asked;
    if (isLocked(header)) {
      if (key) await finishLocking();
      return err('locked');
    }
    const opened = key ? await openWith(rows, header, key) : err('keyless' as const);
    return opened.ok || opened.error !== 'keyless' ? opened : openWithCopy(rows, header, key);
  } catch (error) {
    if (error instanceof StoreUnavailable) return err(error.fault);
    throw error;
  }
}

/** Opens rows with the secret of their open slot. */
export async function openWith(rows: RowStore, header: HeaderRow, key: Bytes): Promise<Opened> {
  if (header.fmt !== 1) return err('newer');
  const slot = header.slots.find((held) => held.kind === 'open');
  if (slot === undefined) return err('keyless');
  const master = await openSlot(slot, key, header.vaultId);
  if (master === 'wrong-secret') return err('keyless');
  if (master === 'damaged') return err('damaged');
  const keys = await deriveKeys(master, header.vaultId, header.epoch);
  master.fill(0);
  return openByKeys(rows, header, keys);
}

/** Opens rows with the keys themselves, which must be those of this vault and epoch. */
export async function openByKeys(rows: RowStore, header: HeaderRow, keys: VaultKeys): Promise<Opened> {
  const [isWhole, manifest] = await Promise.all([isHeaderWhole(keys, header), openManifest(keys, header.mf)]);
  if (!isWhole || manifest === undefined) return err('damaged');
  return ok(new LedgerStore(rows, keys, header, manifest));
}

/** The locking was cut off before the key that lay open was taken away (rule LK7). */
async function finishLocking(): Promise<void> {
  const { clearOpenKey } = await import('./lock/open-traces.ts');
  await clearOpenKey().catch(() => undefined);
}

/** Opens rows with the key that lies beside the snapshots, and puts it back where the other one was (rule V20). */
async function openWithCopy(rows: RowStore, header: HeaderRow, key?: Bytes): Promise<Opened> {
  const { keyCopy } = await import('./snapshots/key-copy.ts');
  const copy = await keyCopy();
  const opened = copy ? await openWith(rows, header, copy) : err('keyless' as const);
  if (copy && opened.ok) await keepOpenKey(copy).catch(() => undefined);
  // Two places hold the same key, and the slot does not know it: then it is the slot that was damaged.
  if (!opened.ok && opened.error === 'keyless' && copy && key && sameBytes(copy, key)) return err('damaged');
  return opened;
}

/** No vault: because there has never been one, or because the browser lost it. A key's copy is a sign too. */
async function noneOrLost(): Promise<Result<'none', 'lost'>> {
  if (isVaultKnown()) return err('lost');
  if (!hasPrivateFiles()) return ok('none');
  const { keyCopy } = await import('./snapshots/key-copy.ts');
  return (await keyCopy()) ? err('lost') : ok('none');
}

/** Makes a new vault on this device: random keys, an open slot, nothing in it. Where another tab was first, opens that. */
export function createVault(): Promise<Opened> {
  return withLock('vault-create', async () => {
    const { dexieRows } = await import('./rows/dexie-rows.ts');
    const rows = await dexieRows();
    if (typeof rows === 'string') return err(rows);
    try {
      return await created(rows);
    } catch (error) {
      rows.close();
      return err(error instanceof StoreUnavailable ? error.fault : 'closed');
    }
  });
}

async function created(rows: RowStore): Promise<Opened> {
  // The key of a vault that exists must never be written over.
  const existing = await rows.header();
  if (existing && isLocked(existing)) return err('locked');
  const held = await openKey();
  if (existing) return held ? openWith(rows, existing, held) : openWithCopy(rows, existing);
  const key = randomBytes(32);
  const { header, keys } = await newHeader(key);
  // The key first: a vault without its key would be lost, a key without a vault is nothing.
  await keepOpenKey(key);
  const answer = await rows.write({ seq: -1, puts: [], deletes: [], header });
  if (answer !== 'done') return err(answer === 'behind' || answer === 'stuck' ? 'closed' : answer);
  noteVault(header);
  const { keepKeyCopy } = await import('./snapshots/key-copy.ts');
  // Without it the vault is as good; only a lost database would then be lost for good.
  await keepKeyCopy(key).catch(() => false);
  return ok(new LedgerStore(rows, keys, header, EMPTY_MANIFEST));
}

/** A vault in memory that nothing survives: for looking around. */
export async function createSampleVault(): Promise<LedgerStore> {
  const { header, keys } = await newHeader(randomBytes(32));
  return new LedgerStore(memoryRows(header), keys, header, EMPTY_MANIFEST);
}

/** Deletes key, vault, snapshots and small facts of this device. Files that were made stay where they are. */
export async function eraseVault(): Promise<void> {
  // The key before all: without it nothing that might be left over can be read.
  await closeDevice();
  await deleteDatabase(DEVICE_DATABASE);
  await forgetPrivately('s.key');
  await deleteDatabase(DATABASE_NAME);
  await withLock('vault-snapshot', async () => {
    for (const name of ['s.now', 's.0', 's.1'] as const) await forgetPrivately(name);
  });
  forgetAll();
}

async function newHeader(key: Bytes): Promise<{ readonly header: HeaderRow; readonly keys: VaultKeys }> {
  const vaultId = randomBytes(16);
  const master = randomBytes(32);
  const slot = await makeSlot('open', key, master, vaultId);
  const keys = await deriveKeys(master, vaultId, 1);
  master.fill(0);
  const mf = { seq: 0, blob: await sealManifest(keys, EMPTY_MANIFEST) };
  return { keys, header: await signedHeader(keys, { k: 'h', fmt: 1, vaultId, epoch: 1, slots: [slot], mf }) };
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    // Another tab holds it: it closes on `versionchange`, and the deletion then goes through.
    request.onblocked = () => setTimeout(resolve, 2_000);
  });
}
