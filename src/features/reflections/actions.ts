// Reflection actions: the only writer of the screens of writing.

import type { Draft } from '#domain/drafts/draft.ts';
import { pageToContent } from '#domain/drafts/page-draft.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { changeReflection, isBlank, keepReflection, type Page, type Refusal } from '#domain/reflections/keeping.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { commit } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

/** What became of a page: kept, refused at a field, or not kept (the app then says why; the words stay). */
export type Answer = 'kept' | 'not-kept' | Refusal;

/** An id for the draft of a new entry, so that several lie side by side. */
export function newDraftId(): Id {
  return newStamp().id;
}

/** Begins to keep the draft of a page: of a change to `target`, or of a new entry under `draftId`. */
export function beginPage(which: { readonly target: Id } | { readonly draftId: Id }): Promise<DraftKeeper> {
  return beginDraft({ form: 'reflection', ...which });
}

/** Tells the keeper what is on the page now. */
export function typedPage(keeper: DraftKeeper, page: Page): void {
  keeper.typed(pageToContent(page));
}

/** Keeps the page as a new entry, or as a change to `old`, and takes its draft away (rule D3). */
export async function keepPage(
  keeper: DraftKeeper,
  page: Page,
  old: Reflection | undefined,
  today: Day,
): Promise<Answer> {
  const entry = old ? changeReflection(old, page, thisInstant(), today) : keepReflection(page, newStamp(), today);
  if (!entry.ok) return entry.error;
  const kept = await keeper.keep([old ? { put: entry.value, over: old } : { put: entry.value }]);
  return kept.ok ? 'kept' : 'not-kept';
}

/** Lets the page go. Undo brings it back as a draft. Answers whether it could. */
export async function letPageGo(keeper: DraftKeeper): Promise<boolean> {
  const result = await keeper.letGoWithUndo();
  return result?.ok ?? true;
}

/** Ends the keeping of a page that is left. One without a word leaves no draft behind. */
export function leavePage(keeper: DraftKeeper, page: Page, old: Reflection | undefined): void {
  if (!old && isBlank(page)) void keeper.letGo();
  else keeper.stop();
}

/** Lets a draft of the list go. */
export async function letDraftGo(draft: Draft): Promise<void> {
  await commit([{ drop: draft, at: thisInstant() }]);
}

/** Lets an entry go. Answers whether it could. */
export async function letReflectionGo(entry: Reflection): Promise<boolean> {
  const result = await commit([{ drop: entry, at: thisInstant() }]);
  return result.ok;
}
