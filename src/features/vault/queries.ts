// Queries: how old the last backup is, and which versions lie beside. Nothing is written here.

import { isDifferent } from '#domain/exchange/merge.ts';
import { type Entry, entriesOf, type OtherVersion } from '#domain/ledger.ts';
import { type BackupAge, backupAge } from '#domain/vault/backup-age.ts';
import { openLedger, watchLedger } from '#storage/ledger.ts';

/** A version that does not stand, and the entry that does. */
export type VersionPair = { readonly version: OtherVersion; readonly stands: Entry | undefined };

/** How old the last backup is. */
export function watchBackupAge(emit: (age: BackupAge) => void): () => void {
  return watchLedger({ months: [] }, (ledger) => emit(backupAge(ledger['backup-note'][0], openLedger().changes)));
}

/** The versions that lie beside and say something else than what stands; the latest first. */
export function watchVersions(emit: (pairs: readonly VersionPair[]) => void): () => void {
  return watchLedger('all', (ledger) => {
    const standing = new Map<string, Entry>(entriesOf(ledger).map((entry) => [entry.id, entry]));
    const pairs = ledger['other-version']
      .map((version) => ({ version, stands: standing.get(version.of) }))
      .filter(({ version, stands }) => isDifferent(version, stands));
    emit(pairs.sort((a, b) => b.version.changedAt - a.version.changedAt));
  });
}
