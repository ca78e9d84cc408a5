// Tab keys: a second tab opens with the keys of the first. They cannot be read out, only used, and go through no disk.

import { isRecord } from '#domain/kernel/parse.ts';
import { sameBytes } from '#platform/cipher.ts';
import { answerTabs, askTabs } from '#platform/tabs.ts';
import { isLocked } from '../format/header.ts';
import type { VaultKeys } from '../format/keys.ts';
import { isLedgerOpen, openLedger } from '../ledger.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { firstLook } from '../rows/first-look.ts';
import { openByKeys } from '../vault.ts';

const QUESTION = 'keys';
/** Another tab answers at once or not at all. */
const WITHIN_MS = 250;

/** Hands the keys of the open vault to tabs that ask, where it is one that locks. The answer stops it. */
export function handKeys(): () => void {
  return answerTabs(QUESTION, () => {
    if (!isLedgerOpen()) return undefined;
    const { header, keys, isLasting } = openLedger();
    return isLasting && isLocked(header) ? keys : undefined;
  });
}

/** The vault of this device opened with the keys of another tab, where one has it open. */
export async function openFromTabs(): Promise<LedgerStore | undefined> {
  const keys = await askTabs(QUESTION, WITHIN_MS);
  if (!areKeys(keys)) return undefined;
  const rows = await firstLook();
  if (typeof rows === 'string') return undefined;
  const header = await rows.header().catch(() => undefined);
  if (header?.epoch === keys.epoch && sameBytes(header.vaultId, keys.vaultId)) {
    const opened = await openByKeys(rows, header, keys);
    if (opened.ok) return opened.value;
  }
  rows.close();
  return undefined;
}

function areKeys(value: unknown): value is VaultKeys {
  if (!isRecord(value) || !(value['vaultId'] instanceof Uint8Array) || typeof value['epoch'] !== 'number') return false;
  return ['records', 'shown', 'names', 'set', 'header'].every((name) => value[name] instanceof CryptoKey);
}
