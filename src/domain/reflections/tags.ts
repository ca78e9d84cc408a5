// Tags: short words of the owner's own. Trimmed, compared without case, at most twenty on one entry (rule RE3).

import { err, ok, type Result } from '../kernel/result.ts';
import { LONGEST_TAG, MOST_TAGS } from './reflection.ts';

export type TagRefusal = 'empty' | 'too-long' | 'too-many';

/** The tag in one line: no spaces around it, no leading #, single spaces within, nothing invisible. */
export function tidyTag(written: string): string {
  return oneLine(written).replace(/^#+\s*/, '');
}

/** Text as one line without control characters and marks that turn the direction of writing about. */
export function oneLine(written: string): string {
  return written
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Bidi_Control}\p{Surrogate}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two tags are the same one: case and way of composing letters do not matter. */
export function isSameTag(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** The tags with one more, or why not. One that is there already changes nothing. */
export function withTag(tags: readonly string[], written: string): Result<readonly string[], TagRefusal> {
  const tag = tidyTag(written);
  if (tag === '') return err('empty');
  if (tag.length > LONGEST_TAG) return err('too-long');
  if (tags.some((held) => isSameTag(held, tag))) return ok(tags);
  if (tags.length >= MOST_TAGS) return err('too-many');
  return ok([...tags, tag]);
}

/** The tags without this one. */
export function withoutTag(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((held) => !isSameTag(held, tag));
}

/** The tags that the entries bear, each once, the most used first. */
export function tagsIn(entries: readonly { readonly tags: readonly string[] }[]): readonly string[] {
  const found = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const tag of entries.flatMap((entry) => entry.tags)) {
    const held = found.get(keyOf(tag));
    found.set(keyOf(tag), { tag: held?.tag ?? tag, count: (held?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
}

function keyOf(tag: string): string {
  return tidyTag(tag).normalize('NFC').toLowerCase();
}
