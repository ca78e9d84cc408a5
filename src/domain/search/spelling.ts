// Spelling: how words are compared in search. Case, accents and ligatures do not matter (rule RE5).

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[\t-\r -~]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic. Other marks carry the word itself. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const LETTER = /[ßæœøđðłþıς]/g;
/** Scripts that write no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The text as search compares it. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text, folded, in order. Where a script writes no spaces each character is a word. */
export function foldedWords(text: string): readonly string[] {
  const plain = folded(text);
  const words = plain.match(PLAIN.test(plain) ? PLAIN_WORD : WORD) ?? [];
  return UNSPACED.test(plain) ? words.flatMap(spread) : words;
}

/** A word of a text: where it lies in it, and how search compares it. */
export type PlacedWord = { readonly start: number; readonly end: number; readonly folded: string };

/** The words of a text one after the other, each with its place, as `foldedWords` gives them. */
export function* placedWords(text: string): Generator<PlacedWord> {
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    for (const piece of UNSPACED.test(match[0]) ? spread(match[0]) : [match[0]]) {
      yield { start, end: start + piece.length, folded: folded(piece) };
      start += piece.length;
    }
  }
}

function spread(word: string): readonly string[] {
  return UNSPACED.test(word) ? (word.match(SPREAD) ?? []) : [word];
}

const SPREAD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
