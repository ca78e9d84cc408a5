// Header: the one row that says how the vault opens, signed so that a swapped slot is noticed.

import { type Bytes, mac, sameBytes } from '#platform/cipher.ts';
import type { Sealed } from '../seal.ts';
import { lengthPrefixed, u32, u64 } from './bytes.ts';
import type { VaultKeys } from './keys.ts';
import type { Slot } from './slots.ts';

export type HeaderRow = {
  readonly k: 'h';
  readonly fmt: 1;
  readonly vaultId: Bytes;
  readonly epoch: number;
  readonly slots: readonly Slot[];
  /** The sealed manifest and the number of the commit that wrote it. */
  readonly mf: { readonly seq: number; readonly blob: Sealed };
  readonly hmac: Bytes;
};

/** Signs a header. The manifest is sealed by itself and not part of what is signed. */
export async function signedHeader(keys: VaultKeys, header: Omit<HeaderRow, 'hmac'>): Promise<HeaderRow> {
  return { ...header, hmac: await mac(keys.header, signedPart(header)) };
}

/** Whether only a secret that somebody keeps opens it. */
export function isLocked(header: HeaderRow): boolean {
  return header.slots.length > 0 && header.slots.every((slot) => slot.kind !== 'open');
}

/** Whether nobody has changed the header since it was signed. */
export async function isHeaderWhole(keys: VaultKeys, header: HeaderRow): Promise<boolean> {
  return sameBytes(await mac(keys.header, signedPart(header)), header.hmac);
}

function signedPart(header: Omit<HeaderRow, 'hmac'>): Bytes {
  const slots = header.slots.map((slot) =>
    lengthPrefixed(slot.id, slot.kind, slot.kdf, slot.salt, slot.commit, slot.nonce, slot.wrapped),
  );
  return lengthPrefixed(
    'vault/1/header',
    u32(header.fmt),
    header.vaultId,
    u32(header.epoch),
    u64(slots.length),
    ...slots,
  );
}
