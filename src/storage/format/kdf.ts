// KDF: how a slot says what its secret was made from. Written with the slot and bound to it, so each may differ.

import type { Bytes } from '#platform/cipher.ts';
import { lengthPrefixed, readU32, textOf, u32 } from './bytes.ts';

/** The cost of scrypt: 2^logN blocks of r × 128 bytes, p times. */
export type ScryptCost = { readonly logN: number; readonly r: number; readonly p: number };

/** What is tried for a new slot, the next where the device has no room for the one before (`vault.md` D1). */
export const COSTS: readonly ScryptCost[] = [
  { logN: 17, r: 8, p: 1 },
  { logN: 16, r: 8, p: 2 },
  { logN: 15, r: 8, p: 3 },
];

/** A cheaper slot was not made by us; a dearer one would hold the device up. */
const LEAST_WORK = 3 * 2 ** 15;
const BOUNDS = { leastLogN: 15, mostLogN: 20, r: 8, mostP: 8 };

/** `damaged`: not of our making, or cheaper or dearer than any slot may be. `newer`: a kind this version does not know. */
export type KdfFault = 'damaged' | 'newer';

/** The bytes that name scrypt and its cost. */
export function scryptKdf({ logN, r, p }: ScryptCost): Bytes {
  return lengthPrefixed('scrypt', u32(logN), u32(r), u32(p));
}

/** The bytes that name a passkey: its secret comes from the authenticator that holds the credential. */
export function passkeyKdf(credential: Bytes): Bytes {
  return lengthPrefixed('prf', credential);
}

/** The cost that `scryptKdf` wrote, within its bounds. */
export function costIn(kdf: Bytes): ScryptCost | KdfFault {
  const [name, ...numbers] = partsOf(kdf) ?? [];
  if (name === undefined) return 'damaged';
  if (!isNamed(name, 'scrypt')) return 'newer';
  const [logN, r, p] = numbers.map((part) => (part.length === 4 ? readU32(part, 0) : 0));
  if (logN === undefined || r === undefined || p === undefined || numbers.length !== 3) return 'damaged';
  const isWithin =
    logN >= BOUNDS.leastLogN &&
    logN <= BOUNDS.mostLogN &&
    r === BOUNDS.r &&
    p <= BOUNDS.mostP &&
    2 ** logN * p >= LEAST_WORK;
  return isWithin ? { logN, r, p } : 'damaged';
}

/** The credential that `passkeyKdf` wrote. */
export function credentialIn(kdf: Bytes): Bytes | KdfFault {
  const [name, credential] = partsOf(kdf) ?? [];
  if (name === undefined) return 'damaged';
  if (!isNamed(name, 'prf')) return 'newer';
  return credential ?? 'damaged';
}

function isNamed(part: Bytes, name: string): boolean {
  try {
    return textOf(part) === name;
  } catch {
    return false;
  }
}

/** The parts that `lengthPrefixed` put together; `undefined` where the lengths do not fit. */
function partsOf(bytes: Bytes): readonly Bytes[] | undefined {
  const parts: Bytes[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + readU32(bytes, at);
    if (end > bytes.length) return undefined;
    parts.push(bytes.slice(at + 4, end));
    at = end;
  }
  return parts;
}
