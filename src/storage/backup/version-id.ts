// Version id: the id that follows from the text of a version, so that a version is kept beside only once.

import { sha256 } from '@noble/hashes/sha2.js';
import { type Id, idOf } from '#domain/kernel/ids.ts';

const encoder = new TextEncoder();

/** The first 16 bytes of SHA-256 as an id. In plain script, since a merge waits for nothing. */
export function idOfText(text: string): Id {
  return idOf(sha256(encoder.encode(`kept/1/version${text}`)).slice(0, 16));
}
