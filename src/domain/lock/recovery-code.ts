// Recovery code: 28 characters that open the notes when the passphrase is forgotten. 26 are chance (130 bits), two are a
// checksum that catches every single wrong character and every two neighbours that changed places.

import { err, ok, type Result } from '../kernel/result.ts';

/** Crockford's base32: no I, L, O or U, so that nothing is mistaken for 1, 0 or V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 26;
const GROUP = 4;
/** The largest prime that two characters can spell. */
const MODULUS = 1021;

/** How many bytes of chance a code is made from; five bits of each are used. */
export const RECOVERY_CHANCE = CHARACTERS;

/** `length`: not 28 characters. `character`: one that is never used. `sum`: a character is wrong or two changed places. */
export type RecoveryFault = 'length' | 'character' | 'sum';

/** The code made from `RECOVERY_CHANCE` bytes, in seven groups of four. */
export function recoveryCode(chance: Uint8Array): readonly string[] {
  const symbols = [...chance].slice(0, CHARACTERS).map((byte) => byte % ALPHABET.length);
  const sum = sumOf(symbols);
  const all = [...symbols, Math.floor(sum / ALPHABET.length), sum % ALPHABET.length];
  const text = all.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [];
}

/** The secret that a code spells, one byte for each character but the checksum. Case, spaces and dashes do not matter. */
export function recoverySecret(typed: string): Result<Uint8Array<ArrayBuffer>, RecoveryFault> {
  const text = bare(typed);
  if ([...text].some((character) => !ALPHABET.includes(character))) return err('character');
  if (text.length !== CHARACTERS + 2) return err('length');
  const symbols = [...text].map((character) => ALPHABET.indexOf(character));
  const data = symbols.slice(0, CHARACTERS);
  const [high = 0, low = 0] = symbols.slice(CHARACTERS);
  return sumOf(data) === high * ALPHABET.length + low ? ok(Uint8Array.from(data)) : err('sum');
}

/** Whether a group was copied rightly, however it was typed. */
export function isSameGroup(group: string, typed: string): boolean {
  return bare(typed) === group;
}

/** As the code is spelt: what is easily mistaken is read as what was meant. */
function bare(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function sumOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => (sum * ALPHABET.length + symbol) % MODULUS, 0);
}
