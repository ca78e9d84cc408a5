// Seal: the only door between plain bytes and what a table accepts. Knows keys and bytes, no screen and no kind.

import { type Brand, brand } from '#domain/kernel/brand.ts';
import { type Bytes, open, seal } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import { joined, lengthPrefixed, readU32, readU64, u8, u32, u64 } from './format/bytes.ts';
import type { RowKeys } from './format/keys.ts';
import { padded, unpadded } from './format/padding.ts';

/** Sealed bytes. Only this module makes them, so plain text cannot be stored by mistake. */
export type Sealed = Brand<Bytes, 'Sealed'>;

export type SealFault = 'damaged' | 'newer';

const MAGIC = 0x56;
const FORMAT = 1;
const SUITE = 1;
const HEAD = 3 + 4 + 8 + 12;

let lastNonce: Bytes = new Uint8Array(12);

/** What a row's bytes are bound to: its id (16 bytes) and its revision. */
export type Binding = { readonly id: Bytes; readonly rev: number };

/** Pads and seals `plain` for one row (`vault.md` 3.3). Throws when the system's chance repeats itself (V5). */
export async function sealRow(
  keys: RowKeys,
  binding: Binding,
  plain: Uint8Array,
  chance = randomBytes,
): Promise<Sealed> {
  const nonce = chance(12);
  if (nonce.every((byte, at) => byte === lastNonce[at])) throw new Error('the source of chance repeats itself');
  lastNonce = nonce;
  const body = await seal(keys.records, nonce, boundData(keys, binding), padded(plain));
  const head = joined([u8(MAGIC), u8(FORMAT), u8(SUITE), u32(keys.epoch), u64(binding.rev), nonce]);
  return brand<Sealed>(joined([head, body]));
}

/** Opens what `sealRow` made for the same row, revision, vault and epoch; anything else is a fault. */
export async function openRow(keys: RowKeys, binding: Binding, sealed: Bytes): Promise<Uint8Array | SealFault> {
  if (sealed.length < HEAD + 16 || sealed[0] !== MAGIC) return 'damaged';
  if ((sealed[1] ?? 0) > FORMAT || (sealed[2] ?? 0) > SUITE) return 'newer';
  if (sealed[1] !== FORMAT || sealed[2] !== SUITE) return 'damaged';
  if (readU32(sealed, 3) !== keys.epoch || readU64(sealed, 7) !== binding.rev) return 'damaged';
  const nonce = sealed.subarray(HEAD - 12, HEAD);
  const plain = await open(keys.records, nonce, boundData(keys, binding), sealed.subarray(HEAD));
  return plain === undefined ? 'damaged' : (unpadded(plain) ?? 'damaged');
}

/** The associated data of a row: suite, vault, row, revision and epoch. */
export function boundData(keys: Pick<RowKeys, 'vaultId' | 'epoch'>, binding: Binding): Bytes {
  return lengthPrefixed('vault/1/rec', u8(SUITE), keys.vaultId, binding.id, u64(binding.rev), u32(keys.epoch));
}
