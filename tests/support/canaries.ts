// Canaries: words that nobody else writes, and the search for them in every file of a folder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word that occurs nowhere: no dictionary, no browser, no other canary has a part of it. */
export function canary(field: string): string {
  return `Zq${[...field].map((letter) => letter.charCodeAt(0).toString(36)).join('')}xvw`;
}

/** Each form in which a text may lie in a file: the encodings of browsers, and base64 at each of its three offsets. */
function formsOf(word: string): readonly Buffer[] {
  const utf16 = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)]).toString('base64');
    // The first and the last letters depend on what stands beside them.
    return Buffer.from(encoded.slice(offset === 0 ? 0 : 4, -4));
  });
  return [Buffer.from(word), utf16, Buffer.from(utf16).swap16(), Buffer.from(word.toLowerCase()), ...base64];
}

/** Where which of the words lies, as `file: word`. */
export function foundIn(folder: string, words: readonly string[]): readonly string[] {
  const wanted = words.map((word) => ({ word, forms: formsOf(word) }));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    return wanted.flatMap(({ word, forms }) =>
      forms.some((form) => bytes.includes(form)) || entry.name.includes(word) ? [`${file}: ${word}`] : [],
    );
  });
}

/** Which of the words stand in one of the texts. */
export function foundAmong(texts: readonly string[], words: readonly string[]): readonly string[] {
  return words.filter((word) => texts.some((text) => text.includes(word) || decoded(text).includes(word)));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
