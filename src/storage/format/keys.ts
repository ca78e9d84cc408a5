// Keys: what is derived from the vault's master key. Nothing here ever holds the master key itself.

import { type Bytes, hkdf, type MacKey, macKey, type SealingKey, sealingKey } from '#platform/cipher.ts';
import { lengthPrefixed, u32 } from './bytes.ts';

/** The keys of one vault and one key epoch. None of them can be read out. */
export type VaultKeys = {
  readonly vaultId: Bytes;
  readonly epoch: number;
  /** Seals the sheets and the manifest. */
  readonly records: SealingKey;
  /** Seals what the Together view shows, and opens nothing else (decision 44). */
  readonly shown: SealingKey;
  /** Turns the name of a sheet into the id of its row. */
  readonly names: MacKey;
  /** Adds up the manifest. */
  readonly set: MacKey;
  /** Signs the header. */
  readonly header: MacKey;
};

/** What sealing a row needs: which vault and epoch it belongs to, and one key. */
export type RowKeys = Pick<VaultKeys, 'vaultId' | 'epoch' | 'records'>;

/** The keys that open what the Together view shows, and nothing else. */
export function keysOfShown({ vaultId, epoch, shown }: VaultKeys): RowKeys {
  return { vaultId, epoch, records: shown };
}

/** Derives all keys of an epoch from the master key (`vault.md` 3.4). */
export async function deriveKeys(master: Bytes, vaultId: Bytes, epoch: number): Promise<VaultKeys> {
  const derive = (purpose: string) => hkdf(master, vaultId, lengthPrefixed(`vault/1/${purpose}`, u32(epoch)));
  const [records, shown, names, set, header] = await Promise.all(
    ['records', 'shown', 'names', 'set', 'header'].map(derive),
  );
  if (!records || !shown || !names || !set || !header) throw new Error('five keys were asked for');
  const [recordKey, shownKey] = await Promise.all([sealingKey(records), sealingKey(shown)]);
  const [nameKey, setKey, headerKey] = await Promise.all([macKey(names), macKey(set), macKey(header)]);
  return { vaultId, epoch, records: recordKey, shown: shownKey, names: nameKey, set: setKey, header: headerKey };
}
