// Sealed head: what an age file says of itself before anything is derived. Kind and cost are told by content.

import { err, ok, type Result } from '../kernel/result.ts';
import type { FileFault } from './file-fault.ts';
import { LIMITS } from './limits.ts';

export const ARMOUR_BEGINS = '-----BEGIN AGE ENCRYPTED FILE-----';
export const ARMOUR_ENDS = '-----END AGE ENCRYPTED FILE-----';

const VERSION_LINE = 'age-encryption.org/v1\n';
const STANZA = /^-> scrypt [A-Za-z0-9+/]{22} (\d{1,3})\n(?:[A-Za-z0-9+/]+\n)+$/;
const LAST_LINE = /^--- [A-Za-z0-9+/]{43}\n/m;
const NONCE_AND_TAG = 32;

/** What the first bytes of a file are: sealed, sealed and written as text, or something else. */
export function outerKindOf(start: string): 'sealed' | 'armoured' | 'other' {
  if (start.startsWith('age-encryption.org/')) return 'sealed';
  return start.trimStart().startsWith(ARMOUR_BEGINS) ? 'armoured' : 'other';
}

/**
 * Reads the head of a sealed file: `start` is its first bytes as Latin-1, `length` that of the whole file.
 * Answers the work factor, so that a costly file is refused before a key is derived (X16).
 */
export function readSealedHead(start: string, length: number): Result<{ readonly workFactor: number }, FileFault> {
  if (!start.startsWith(VERSION_LINE)) return err({ kind: 'foreign' });
  const last = LAST_LINE.exec(start);
  if (last === null) return err({ kind: start.length < LIMITS.headBytes ? 'cut' : 'damaged' });
  const stanzas = start.slice(VERSION_LINE.length, last.index);
  const found = STANZA.exec(stanzas);
  if (found === null) return err({ kind: stanzas.startsWith('-> scrypt ') ? 'damaged' : 'keyed' });
  const workFactor = Number(found[1]);
  if (workFactor > LIMITS.workFactor) return err({ kind: 'too-much-work' });
  if (length < last.index + last[0].length + NONCE_AND_TAG) return err({ kind: 'cut' });
  return ok({ workFactor });
}
