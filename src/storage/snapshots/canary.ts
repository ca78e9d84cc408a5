// Canary: a small fact outside the database that says there is a vault, and how far it was. It means nothing to a
// reader. Where it knows of more than the database does, the database is gone or an older copy.

import { idOf } from '#domain/kernel/ids.ts';
import { recall, remember } from '#platform/small-memory.ts';
import type { HeaderRow } from '../format/header.ts';

/** Whether there has been a vault on this device. */
export function isVaultKnown(): boolean {
  return recall('kept.canary') !== undefined;
}

/** Notes how far the vault is, after each commit. */
export function noteVault(header: HeaderRow): void {
  remember('kept.canary', `${idOf(header.vaultId)}.${header.mf.seq}`);
}

/** Whether this vault was further once than its header says: then it is an older copy (`vault.md` 3.6). */
export function isOlderCopy(header: HeaderRow): boolean {
  const [vault, seq] = recall('kept.canary')?.split('.') ?? [];
  return vault === idOf(header.vaultId) && Number(seq) > header.mf.seq;
}
