// Stretch messages: what the page and the stretch worker say to one another.

import type { Bytes } from '#platform/cipher.ts';
import type { ScryptCost } from '../format/kdf.ts';

export type StretchAsk = { readonly secret: Bytes; readonly salt: Bytes; readonly cost: ScryptCost };

export type StretchTell =
  | { readonly tell: 'tenths'; readonly tenths: number }
  | { readonly tell: 'stretched'; readonly bytes: Bytes }
  | { readonly tell: 'no-room' };
