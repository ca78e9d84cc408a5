// Padding: what is written hides its length. 0x80 and zeros, to a multiple of 256 bytes up to 4 KiB, then by Padmé.

import type { Bytes } from '#platform/cipher.ts';

const STEP = 256;
const SMALL = 4096;
const MARK = 0x80;

/** `plain` and its padding. */
export function padded(plain: Uint8Array): Bytes {
  const whole = new Uint8Array(paddedLength(plain.length + 1));
  whole.set(plain);
  whole[plain.length] = MARK;
  return whole;
}

/** What `padded` was given, or `undefined` where there is no padding to take off. */
export function unpadded(whole: Uint8Array): Uint8Array | undefined {
  let end = whole.length - 1;
  while (end >= 0 && whole[end] === 0) end -= 1;
  return whole[end] === MARK ? whole.subarray(0, end) : undefined;
}

/** The length that `length` bytes are padded to. Padmé (PoPETs 2019-0056) adds at most 12 %. */
export function paddedLength(length: number): number {
  if (length <= SMALL) return Math.ceil(length / STEP) * STEP;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const unit = 2 ** (exponent - kept);
  return Math.ceil(length / unit) * unit;
}
