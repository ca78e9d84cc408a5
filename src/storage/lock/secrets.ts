// Secrets: what opens a locked vault, and the slots that are made of them.

import { normalised } from '#domain/vault/passphrase.ts';
import { type Bytes, sameBytes, sha256 } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import type { PasskeyQuestions } from '#platform/system/passkey.ts';
import { lengthPrefixed, utf8 } from '../format/bytes.ts';
import type { HeaderRow } from '../format/header.ts';
import { COSTS, costIn, passkeyKdf, scryptKdf } from '../format/kdf.ts';
import { makeSlot, openSlot, type Slot } from '../format/slots.ts';
import { type Stretch, type StretchFault, type StretchTask, stretchAnew } from './stretch.ts';

/** A passphrase as it was typed; the bytes that a recovery code spells; what a passkey answered. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly bytes: Bytes }
  | { readonly kind: 'passkey'; readonly bytes: Bytes };

/** `wrong`: it opens nothing here. `absent`: there is no slot for it. `damaged`, `newer`: what its slot is. */
export type SecretFault = 'wrong' | 'absent' | 'damaged' | 'newer' | StretchFault;

/** The master key that a secret unwraps. The caller wipes it. */
export async function masterBy(
  header: HeaderRow,
  secret: Secret,
  task: StretchTask,
  stretch: Stretch,
): Promise<Bytes | SecretFault> {
  const slot = header.slots.find((held) => held.kind === secret.kind);
  if (slot === undefined) return 'absent';
  const bytes = secret.kind === 'passphrase' ? await stretched(slot, secret.text, task, stretch) : secret.bytes;
  if (typeof bytes === 'string') return bytes;
  const master = await openSlot(slot, bytes, header.vaultId);
  return master === 'wrong-secret' ? 'wrong' : master;
}

/** A slot for a new passphrase, opened once to see that it works. */
export async function passphraseSlot(
  text: string,
  master: Bytes,
  vaultId: Bytes,
  task: StretchTask,
  stretch: Stretch,
): Promise<Slot | StretchFault> {
  const salt = randomBytes(32);
  const made = await stretchAnew(utf8(normalised(text)), salt, COSTS, task, stretch);
  if (typeof made === 'string') return made;
  const slot = await makeSlot('passphrase', made.bytes, master, vaultId, scryptKdf(made.cost), randomBytes, salt);
  return checked(slot, made.bytes, master, vaultId);
}

/** A slot for a new recovery code. Its 130 bits of chance need no stretching. */
export async function recoverySlot(bytes: Bytes, master: Bytes, vaultId: Bytes): Promise<Slot> {
  return checked(await makeSlot('recovery', bytes, master, vaultId), bytes, master, vaultId);
}

/** A slot for a passkey, which answered `bytes` for `salt`. */
export async function passkeySlot(
  credential: Bytes,
  salt: Bytes,
  bytes: Bytes,
  master: Bytes,
  vaultId: Bytes,
): Promise<Slot> {
  const slot = await makeSlot('passkey', bytes, master, vaultId, passkeyKdf(credential), randomBytes, salt);
  return checked(slot, bytes, master, vaultId);
}

/** What a passkey is asked, for the salt of its slot. */
export async function passkeyQuestions(salt: Bytes): Promise<PasskeyQuestions> {
  const [first, second] = await Promise.all(
    ['first', 'second'].map((which) => sha256(lengthPrefixed('vault/1/prf', which, salt))),
  );
  if (!first || !second) throw new Error('two questions were asked for');
  return { first, second };
}

async function checked(slot: Slot, secret: Bytes, master: Bytes, vaultId: Bytes): Promise<Slot> {
  const opened = await openSlot(slot, secret, vaultId);
  if (typeof opened === 'string' || !sameBytes(opened, master)) throw new Error('a new slot does not open');
  opened.fill(0);
  return slot;
}

async function stretched(slot: Slot, text: string, task: StretchTask, stretch: Stretch): Promise<Bytes | SecretFault> {
  const cost = costIn(slot.kdf);
  if (typeof cost === 'string') return cost;
  return stretch({ secret: utf8(normalised(text)), salt: slot.salt, cost }, task);
}
