// Ids: 16 random bytes as 22 characters of base64url. They say nothing of kind, time or order.

import { type Brand, brand } from './brand.ts';

/** The id of an entry of the kind `K`. */
export type Id<K extends string = string> = Brand<string, 'Id'> & { readonly kind?: K };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ID = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** The id that 16 bytes spell. Refuses (throws) any other length: that is a bug of the caller. */
export function idOf<K extends string>(bytes: Uint8Array): Id<K> {
  if (bytes.length !== 16) throw new RangeError('an id has 16 bytes');
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  text += ALPHABET[(held << (6 - bits)) & 63];
  return brand<Id<K>>(text);
}

/** Whether `text` is spelt like an id (the last character carries only two bits). */
export function isId(text: unknown): text is Id {
  return typeof text === 'string' && ID.test(text);
}
