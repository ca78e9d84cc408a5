import { describe, expect, it } from 'vitest';
import { draft } from '#domain/drafts/draft.ts';
import { contentToPage, pageToContent } from '#domain/drafts/page-draft.ts';
import { newEnvelope, stampOf } from '#domain/entry.ts';
import { instantOf, wallTimeOf } from '#domain/kernel/day.ts';
import { LONGEST_TEXT, parse } from '#domain/kernel/parse.ts';
import { emptyPage, type Page } from '#domain/reflections/keeping.ts';

const on = wallTimeOf({ year: 2026, month: 11, day: 23, minute: 0 }).day;
const aPage = (parts: Partial<Page>): Page => ({ ...emptyPage('apology', on), ...parts });
const asDraft = (page: Page) => ({
  ...newEnvelope('draft', stampOf(new Uint8Array(16), 5)),
  madeAt: instantOf(5),
  content: pageToContent(page),
});

describe('the draft of a page', () => {
  it('D4 · a page comes back from its draft as it was', () => {
    const page = aPage({ text: 'Words.', title: 'The loan ', tags: ['money'] });
    expect(contentToPage(pageToContent(page))).toEqual(page);
    expect(contentToPage(pageToContent(aPage({})))).toEqual(aPage({}));
  });

  it('RE2 · a page too long to be kept is sealed whole, and no character is cut in two', () => {
    const page = aPage({
      text: `${'x'.repeat(LONGEST_TEXT - 1)}🙂${'y'.repeat(LONGEST_TEXT)}`,
      title: 'z'.repeat(500),
    });
    const held = asDraft(page);
    expect(parse(draft, held).ok).toBe(true);
    expect(contentToPage(held.content)).toEqual(page);
  });
});
