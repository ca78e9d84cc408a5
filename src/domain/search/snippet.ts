// Snippet: the few words round what was found, with the found ones marked.

import { foldedWords, type PlacedWord, placedWords } from './spelling.ts';

/** A run of text; `found` where it is one of the words looked for. */
export type Run = { readonly text: string; readonly found: boolean };

const BEFORE = 60;
const LENGTH = 200;

/**
 * About two hundred characters of the first text that holds a word of the query, in runs. Without any such word
 * the beginning of the first text. Spaces and line breaks become single spaces; ellipses show what was left out.
 */
export function snippetOf(texts: readonly string[], query: string): readonly Run[] {
  const wanted = foldedWords(query);
  const isFound = (word: PlacedWord) => wanted.some((beginning) => word.folded.startsWith(beginning));
  for (const text of texts) {
    for (const word of placedWords(text)) if (isFound(word)) return runsOf(text, word.start, isFound);
  }
  return runsOf(texts[0] ?? '', 0, () => false);
}

function runsOf(text: string, first: number, isFound: (word: PlacedWord) => boolean): readonly Run[] {
  const from = first <= BEFORE ? 0 : wordBreak(text, first - BEFORE, first);
  const to = text.length <= from + LENGTH ? text.length : wordBreak(text, from + LENGTH, text.length);
  const shown = text.slice(from, to);
  const runs: Run[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = 0;
  for (const word of placedWords(shown)) {
    if (!isFound(word)) continue;
    runs.push(
      { text: inOneLine(shown.slice(at, word.start)), found: false },
      { text: shown.slice(word.start, word.end), found: true },
    );
    at = word.end;
  }
  runs.push({ text: inOneLine(shown.slice(at)), found: false });
  if (to < text.length) runs.push({ text: ' …', found: false });
  return runs.filter((run) => run.text !== '');
}

/** The next beginning of a word from `at` on, or `at` where a script has no spaces; never beyond `limit`. */
function wordBreak(text: string, at: number, limit: number): number {
  const space = text.slice(at, Math.min(limit, at + 40)).search(/\s/);
  return space < 0 ? whole(text, Math.min(at, limit)) : at + space + (at + space < limit ? 1 : 0);
}

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
