// Page draft: a page of writing as a draft holds it. Longer than an entry may be, and still nothing is lost (rule RE2).

import { LONGEST_TEXT } from '../kernel/parse.ts';
import { type Page, pageOf, wellFormed } from '../reflections/keeping.ts';
import type { Draft, DraftContent } from './draft.ts';

export type PageContent = Extract<DraftContent, { readonly form: 'reflection' }>;

/** The draft that holds this page. */
export function pageToContent({ genre, on, text, title, tags, breachId }: Page): PageContent {
  const [first = '', ...further] = pieces(wellFormed(text));
  return {
    form: 'reflection',
    genre,
    on,
    text: first,
    ...(further.length === 0 ? {} : { further }),
    ...(title === '' ? {} : { title: wellFormed(title) }),
    tags,
    ...(breachId === undefined ? {} : { breachId }),
  };
}

/** The page that this draft holds. */
export function contentToPage(content: PageContent): Page {
  return { ...pageOf(content), text: [content.text, ...(content.further ?? [])].join('') };
}

/** The drafts of writing, the one last worked on first. */
export function pageDraftsIn(drafts: readonly Draft[]): readonly (Draft & { readonly content: PageContent })[] {
  return drafts.filter(isPageDraft).sort((a, b) => b.changedAt - a.changedAt);
}

function isPageDraft(draft: Draft): draft is Draft & { readonly content: PageContent } {
  return draft.content.form === 'reflection';
}

/** The text in pieces of the longest length a field has, none of which begins or ends with half a character. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + LONGEST_TEXT);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    found.push(text.slice(at, end));
    at = end;
  }
  return found;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
