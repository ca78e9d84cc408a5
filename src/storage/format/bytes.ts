// Bytes: the encodings of the vault format (`docs/data.md`). Integers are big-endian, text is UTF-8.

import type { Bytes } from '#platform/cipher.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export type Part = Uint8Array | string;

/** UTF-8 of `text`. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}

/** The text that UTF-8 bytes spell. Throws `TypeError` where they spell none. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Each part with its length in front, so that no two lists of parts give the same bytes. */
export function lengthPrefixed(...parts: readonly Part[]): Bytes {
  const pieces = parts.map((part) => (typeof part === 'string' ? utf8(part) : part));
  return joined(pieces.flatMap((piece) => [u32(piece.length), piece]));
}

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** One byte. */
export function u8(value: number): Bytes {
  return new Uint8Array([value]);
}

/** Four bytes. */
export function u32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Eight bytes; `value` is a safe integer. */
export function u64(value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** The number that eight bytes at `at` spell. */
export function readU64(bytes: Uint8Array, at: number): number {
  return Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at));
}

/** The number that four bytes at `at` spell. */
export function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

/** The bytes that 22 characters of base64url spell. */
export function bytesOfId(id: string): Bytes {
  const binary = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Base64 of bytes, for places that hold only text. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** The bytes that base64 spells; none where it spells nothing. */
export function bytesOfBase64(text: string): Bytes {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
