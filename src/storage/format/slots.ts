// Slots: each one wraps the master key under a secret. Who has one of the secrets can open the vault.

import { type Bytes, hkdf, open, sameBytes, seal, sealingKey } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import { lengthPrefixed } from './bytes.ts';

/** `open`: its secret lies beside the notes, so anyone who uses this device can read them. */
export type SlotKind = 'open' | 'passphrase' | 'recovery' | 'passkey';

export type Slot = {
  readonly id: Bytes;
  readonly kind: SlotKind;
  /** How the secret was stretched, as length-prefixed bytes; the open slot has `none`. */
  readonly kdf: Bytes;
  readonly salt: Bytes;
  readonly commit: Bytes;
  readonly nonce: Bytes;
  readonly wrapped: Bytes;
};

export type SlotFault = 'wrong-secret' | 'damaged';

export const NO_KDF = lengthPrefixed('none');

/**
 * Wraps `master` under `secret`. The chance of the system goes into id, salt and nonce; the salt is given where the
 * secret was made with it.
 */
export async function makeSlot(
  kind: SlotKind,
  secret: Bytes,
  master: Bytes,
  vaultId: Bytes,
  kdf: Bytes = NO_KDF,
  chance: (length: number) => Bytes = randomBytes,
  given?: Bytes,
): Promise<Slot> {
  const id = chance(16);
  const salt = given ?? chance(32);
  const nonce = chance(12);
  const context = slotContext(vaultId, { id, kind, kdf, salt });
  const wrapped = await seal(await wrappingKey(secret, salt, context), nonce, context, master);
  return { id, kind, kdf, salt, commit: await commitment(secret, salt, context), nonce, wrapped };
}

/**
 * The master key that the slot wraps. The commitment is compared first, so that a wrong secret and a damaged
 * slot are told apart (`vault.md` D3). The caller wipes the answer once keys are derived.
 */
export async function openSlot(slot: Slot, secret: Bytes, vaultId: Bytes): Promise<Bytes | SlotFault> {
  const context = slotContext(vaultId, slot);
  const isCommitted = sameBytes(await commitment(secret, slot.salt, context), slot.commit);
  const master = await open(await wrappingKey(secret, slot.salt, context), slot.nonce, context, slot.wrapped);
  if (isCommitted) return master ?? 'damaged';
  // A secret that unwraps the key is the right one: then it is the commitment that was damaged.
  return master === undefined ? 'wrong-secret' : 'damaged';
}

/** The 32 bytes that bind a slot to its secret. */
export function commitment(secret: Bytes, salt: Bytes, context: Bytes): Promise<Bytes> {
  return hkdf(secret, salt, lengthPrefixed('vault/1/commit', context));
}

/** The 32 bytes that wrap the master key, before they become a key. */
export function wrappingBytes(secret: Bytes, salt: Bytes, context: Bytes): Promise<Bytes> {
  return hkdf(secret, salt, lengthPrefixed('vault/1/kek', context));
}

/** Everything about a slot that its wrapping is bound to. */
export function slotContext(vaultId: Bytes, slot: Pick<Slot, 'id' | 'kind' | 'kdf' | 'salt'>): Bytes {
  return lengthPrefixed('vault/1/slot', vaultId, slot.id, slot.kind, slot.kdf, slot.salt);
}

async function wrappingKey(secret: Bytes, salt: Bytes, context: Bytes): Promise<CryptoKey> {
  return sealingKey(await wrappingBytes(secret, salt, context));
}
