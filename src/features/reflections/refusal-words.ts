// Refusal words: why a page is not kept, said at the field it is about.

import { words } from '#content/catalogue.ts';
import { LONGEST_TEXT } from '#domain/kernel/parse.ts';
import type { Refusal } from '#domain/reflections/keeping.ts';

/** A refusal of the domain, or a day that cannot be read. */
export type RefusedPage = Refusal | { readonly field: 'on'; readonly why: 'no-day' };

/** What to say at `field`, if the refusal is about it. */
export function refusedField(refusal: RefusedPage | undefined, field: RefusedPage['field']): string | undefined {
  const { editor } = words('reflections');
  if (refusal?.field !== field) return undefined;
  switch (refusal.why) {
    case 'empty':
      return editor.empty;
    case 'too-long':
      return refusal.field === 'title'
        ? editor.titleTooLong(refusal.over)
        : editor.tooLong(LONGEST_TEXT + refusal.over, LONGEST_TEXT);
    case 'future':
      return editor.future;
    case 'no-day':
      return editor.noDay;
  }
}
