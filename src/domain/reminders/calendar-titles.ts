// Calendar titles: what may stand in a calendar, where others read over a shoulder.

import { phraseIn } from '../promises/phrases.ts';
import { LONGEST_TITLE } from '../settings/calendar-words.ts';

/** What a title can be refused for. `tells`: the word in it that gives the subject away. */
export type TitleFlaw = { readonly why: 'empty' | 'long' } | { readonly why: 'tells'; readonly word: string };

/**
 * Why a title cannot go into a calendar (rule CA3): others read over a shoulder there. `banned` is the language's list,
 * `names` are the people of the ledger.
 */
export function titleFlaw(title: string, banned: readonly string[], names: readonly string[]): TitleFlaw | undefined {
  const written = title.trim();
  if (written === '') return { why: 'empty' };
  if (written.length > LONGEST_TITLE) return { why: 'long' };
  const word = phraseIn(written, [...banned, ...names.filter((name) => name.trim() !== '')]);
  return word === undefined ? undefined : { why: 'tells', word: word.replace(/\*$/, '') };
}
