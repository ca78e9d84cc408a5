// Phrases: finding the phrases of a language's list in what somebody wrote. The lists are the language pack's.

/** Whether any phrase of the list stands in the text as words of its own, whatever its case. */
export function holdsPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => patternOf(phrase).test(plainOf(text)));
}

/** The first phrase of the list that stands in the text. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => patternOf(phrase).test(plainOf(text)));
}

/** `*` at the end of a phrase stands for any ending of its last word. Marks without words around them stand anywhere. */
function patternOf(phrase: string): RegExp {
  const open = phrase.endsWith('*');
  const words = plainOf(open ? phrase.slice(0, -1) : phrase);
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = !open && /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${escaped}${after}`, 'u');
}

/** Lower case, one form of each letter, straight apostrophes: "I’ll" and "I'll" are the same words. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'");
}
