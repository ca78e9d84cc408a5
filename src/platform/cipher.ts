// Cipher: WebCrypto under three names. Knows bytes, nothing of entries or passphrases.

export type Bytes = Uint8Array<ArrayBuffer>;
export type SealingKey = CryptoKey;
export type MacKey = CryptoKey;

/** The 32 bytes that HKDF-SHA256 derives. */
export async function hkdf(secret: Bytes, salt: Bytes, info: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, 256));
}

/** An AES-256-GCM key that cannot be read out again. */
export function sealingKey(raw: Bytes): Promise<SealingKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** An HMAC-SHA256 key that cannot be read out again. */
export function macKey(raw: Bytes): Promise<MacKey> {
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Seals `plain`; the last 16 bytes of the answer are the tag. The nonce is 12 bytes and never used twice. */
export async function seal(key: SealingKey, nonce: Bytes, bound: Bytes, plain: Bytes): Promise<Bytes> {
  return new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound, tagLength: 128 }, key, plain),
  );
}

/** Opens what `seal` made, or answers `undefined` when a bit of it, of `nonce` or of `bound` differs. */
export async function open(key: SealingKey, nonce: Bytes, bound: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound, tagLength: 128 }, key, sealed),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}

/** HMAC-SHA256 of `data`. */
export async function mac(key: MacKey, data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
}

/** SHA-256 of `data`. */
export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', data));
}

/** Whether two byte strings are the same, in a time that does not depend on where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}
