// Words of one's own: added with a place on the grid, used like the others, removed without harm (rule CI4).

import { newEnvelope, type Stamp } from '../entry.ts';
import { hasHiddenCharacters } from '../kernel/parse.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Cell, FeelingWord } from './feelings.ts';

export const LONGEST_WORD = 40;

/** Why a word is not added. */
export type WordRefusal = 'no-word' | 'too-long' | 'hidden-characters' | 'there-already' | 'no-place';

/** What a person fills in to add a word. */
export type WordParts = { readonly word: string; readonly cell: Cell | undefined };

/**
 * A new word of one's own, trimmed, or the reason against it. `taken` are the words there are already, as they are
 * shown; upper and lower case make no difference.
 */
export function addWord(parts: WordParts, taken: readonly string[], stamp: Stamp): Result<FeelingWord, WordRefusal> {
  const word = parts.word.trim();
  if (word === '') return err('no-word');
  if (word.length > LONGEST_WORD) return err('too-long');
  if (hasHiddenCharacters(word)) return err('hidden-characters');
  if (taken.some((other) => other.toLowerCase() === word.toLowerCase())) return err('there-already');
  if (parts.cell === undefined) return err('no-place');
  return ok({ ...newEnvelope('feeling-word', stamp), madeAt: stamp.at, word, ...parts.cell });
}
