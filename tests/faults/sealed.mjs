// Sealed: the ciphers of the published format (docs/data.md), by Node alone. It shares no line with the app.
import { createDecipheriv, hkdfSync, scryptSync } from 'node:crypto';

/** @typedef {{ key?: string | undefined, passphrase?: string | undefined, code?: string | undefined }} Secrets The open key in base64, or what a person has. */
/** @typedef {{ id: string, kind: string, kdf: string, salt: string, nonce: string, wrapped: string }} Slot All bytes in base64. */

const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SUM_LETTERS = 2;

/** The master key that one of the secrets unwraps from a slot. @param {Buffer} vaultId @param {Slot} slot @param {Secrets} secrets */
export function masterIn(vaultId, slot, secrets) {
  const secret = secretFor(slot, secrets);
  if (!secret) return undefined;
  const salt = bytes(slot.salt);
  const context = prefixed('vault/1/slot', vaultId, bytes(slot.id), slot.kind, bytes(slot.kdf), salt);
  const wrapping = derive(secret, salt, prefixed('vault/1/kek', context));
  return opened(wrapping, bytes(slot.nonce), context, bytes(slot.wrapped));
}

/** @param {Slot} slot @param {Secrets} secrets */
function secretFor(slot, { key, passphrase, code }) {
  if (slot.kind === 'open') return key === undefined ? undefined : bytes(key);
  if (slot.kind === 'recovery') return code === undefined ? undefined : spelt(code);
  if (slot.kind !== 'passphrase' || passphrase === undefined) return undefined;
  // "scrypt" and its three numbers, each behind its length.
  const [logN = 0, r = 0, p = 0] = [14, 22, 30].map((at) => bytes(slot.kdf).readUInt32BE(at));
  const cost = { N: 2 ** logN, r, p, maxmem: 2 ** 29 };
  return scryptSync(passphrase.normalize('NFKC'), bytes(slot.salt), 32, cost);
}

/** The bytes that a recovery code spells. @param {string} code */
function spelt(code) {
  const letters = [...code.replace(/\s/g, '')].slice(0, -SUM_LETTERS);
  return Buffer.from(letters.map((letter) => CODE_LETTERS.indexOf(letter)));
}

/** @param {Buffer} key @param {Buffer} nonce @param {Buffer} bound @param {Buffer} sealed */
export function opened(key, nonce, bound, sealed) {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bound);
  cipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** @param {Buffer} secret @param {Buffer} salt @param {Buffer} info */
export function derive(secret, salt, info) {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
}

/** @param {...(Buffer | string)} parts */
export function prefixed(...parts) {
  return Buffer.concat(parts.flatMap((part) => [u32(Buffer.byteLength(part)), Buffer.from(part)]));
}

/** @param {number} value */
export function u32(value) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

/** @param {number} value */
export function u64(value) {
  const eight = Buffer.alloc(8);
  eight.writeBigUInt64BE(BigInt(value));
  return eight;
}

/** @param {string} base64 */
export function bytes(base64) {
  return Buffer.from(base64, 'base64');
}
