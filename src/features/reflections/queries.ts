// Reflection queries: what the screens of writing need to know. Nothing is written here.

import type { Draft } from '#domain/drafts/draft.ts';
import { type PageContent, pageDraftsIn } from '#domain/drafts/page-draft.ts';
import { type Day, dayAt, type Instant, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { tagsIn } from '#domain/reflections/tags.ts';
import { type Subject, searchableOf } from '#domain/search/searchable.ts';
import { type Run, snippetOf } from '#domain/search/snippet.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { readLedger, watchLedger } from '#storage/ledger.ts';
import { today, wallTimeAt } from '#storage/present.ts';
import { findEntry, todayIn, watchFound } from '#storage/reach.ts';

export type PageDraft = Draft & { readonly content: PageContent };

/** What the place Write shows. */
export type Written = {
  readonly entries: readonly Reflection[];
  readonly drafts: readonly PageDraft[];
  readonly tags: readonly string[];
};

/** The months of the list: this one and those before it, `count` in all, newest first. */
export function monthsShown(count: number): readonly Month[] {
  const newest = monthOf(today(DAY_ENDS_AT_MINUTE));
  // A month ahead too: a day may have been kept in another time zone, where it was already tomorrow.
  return [monthsAfter(newest, 1), ...Array.from({ length: count }, (_, back) => monthsAfter(newest, -back))];
}

/** What was written in the months given, and all drafts, now and after each change. */
export function watchWritten(months: readonly Month[], emit: (written: Written) => void): () => void {
  return watchLedger({ months }, (ledger) =>
    emit({ entries: ledger.reflection, drafts: pageDraftsIn(ledger.draft), tags: tagsIn(ledger.reflection) }),
  );
}

/** What the editor is drawn from, besides its own page. */
export type Surroundings = {
  readonly today: Day;
  readonly breaches: readonly Breach[];
  readonly tags: readonly string[];
};

/** The surroundings of the editor, as they are when it opens. */
export async function readSurroundings(): Promise<Surroundings> {
  const ledger = await readLedger({ months: monthsShown(3) });
  return { today: todayIn(ledger), breaches: ledger.breach, tags: tagsIn(ledger.reflection) };
}

/** The reflection with this id. Recent months are looked through first, the others only when it is not there. */
export function findReflection(id: string): Promise<Reflection | undefined> {
  return findEntry(id, ({ reflection }) => reflection, monthsShown(3));
}

/** The reflection with this id, now and after each change; `none` where it is not. */
export function watchReflection(id: string, emit: (entry: Reflection | 'none') => void): () => void {
  const monthsOf = (found: Reflection) => [monthOf(found.on)];
  return watchFound(findReflection(id), monthsOf, ({ reflection }) =>
    emit(reflection.find((entry) => entry.id === id) ?? 'none'),
  );
}

/** One find, as it is shown. */
export type ShownFind = {
  readonly entry: Entry;
  readonly subject: Subject;
  readonly on: Day;
  readonly runs: readonly Run[];
};

/** The entries that were found, each with the words round what was looked for. */
export function showFinds(entries: readonly Entry[], query: string): readonly ShownFind[] {
  return entries.flatMap((entry) => {
    const searchable = searchableOf(entry);
    if (!searchable) return [];
    const { subject, when, texts } = searchable;
    const on = 'on' in when ? when.on : dayOf(when.at);
    return [{ entry, subject, on, runs: snippetOf(texts, query) }];
  });
}

function dayOf(at: Instant): Day {
  return dayAt(wallTimeAt(at), DAY_ENDS_AT_MINUTE);
}
