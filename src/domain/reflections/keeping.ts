// Keeping: from what is on the page to a reflection, new or changed, or a refusal that names its field.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day, Instant } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import { LONGEST_TEXT } from '../kernel/parse.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Genre, LONGEST_TITLE, type Reflection } from './reflection.ts';
import { oneLine, withTag } from './tags.ts';

/** What is on the page. It may be too long or empty; nothing of it is ever cut. */
export type Page = {
  readonly genre: Genre;
  readonly on: Day;
  readonly text: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly breachId: Id<'breach'> | undefined;
};

/** Why a page is not kept. `over`: by how many characters. */
export type Refusal =
  | { readonly field: 'text'; readonly why: 'empty' }
  | { readonly field: 'text' | 'title'; readonly why: 'too-long'; readonly over: number }
  | { readonly field: 'on'; readonly why: 'future' };

/** A page with nothing on it yet. */
export function emptyPage(genre: Genre, on: Day, breachId?: Id<'breach'>): Page {
  return { genre, on, text: '', title: '', tags: [], breachId };
}

/** The page that an entry was written on. */
export function pageOf(
  entry: Omit<Page, 'title' | 'breachId'> & Partial<Pick<Reflection, 'title' | 'breachId'>>,
): Page {
  const { genre, on, text, title = '', tags, breachId } = entry;
  return { genre, on, text, title, tags, breachId };
}

/** Whether nothing a person wrote is on the page. */
export function isBlank(page: Page): boolean {
  return page.text.trim() === '' && page.title.trim() === '' && page.tags.length === 0;
}

/** A new reflection, or why not (rule RE2). */
export function keepReflection(page: Page, stamp: Stamp, today: Day): Result<Reflection, Refusal> {
  const refusal = refusalOf(page, today);
  return refusal ? err(refusal) : ok({ ...newEnvelope('reflection', stamp), madeAt: stamp.at, ...partsOf(page) });
}

/** The reflection as it reads after a change, or why not. */
export function changeReflection(old: Reflection, page: Page, at: Instant, today: Day): Result<Reflection, Refusal> {
  const refusal = refusalOf(page, today);
  if (refusal) return err(refusal);
  const { kind, id, rev, changedAt, madeAt } = old;
  return ok({ ...revised({ kind, id, rev, changedAt }, at), madeAt, ...partsOf(page) });
}

function refusalOf({ text, title, on }: Page, today: Day): Refusal | undefined {
  if (text.trim() === '') return { field: 'text', why: 'empty' };
  if (text.length > LONGEST_TEXT) return { field: 'text', why: 'too-long', over: text.length - LONGEST_TEXT };
  const line = oneLine(title);
  if (line.length > LONGEST_TITLE) return { field: 'title', why: 'too-long', over: line.length - LONGEST_TITLE };
  return on > today ? { field: 'on', why: 'future' } : undefined;
}

function partsOf({ genre, on, text, title, tags, breachId }: Page) {
  const line = oneLine(title);
  return {
    genre,
    on,
    text: wellFormed(text),
    ...(line === '' ? {} : { title: line }),
    tags: tags.reduce(withTagIfFits, []),
    ...(breachId === undefined ? {} : { breachId }),
  };
}

/** Half a character, which some keyboards leave behind, becomes the sign for one that is broken. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function withTagIfFits(tags: readonly string[], tag: string): readonly string[] {
  const next = withTag(tags, tag);
  return next.ok ? next.value : tags;
}
