// Actions: the only writer of boundaries and of the charter. Each reads the clock and chance once and asks the domain.

import type { Boundary, BoundaryMark } from '#domain/boundaries/boundary.ts';
import { type BoundaryForm, readBoundaryForm } from '#domain/boundaries/boundary-form.ts';
import type { Charter } from '#domain/boundaries/charter.ts';
import { type CharterForm, changeCharter, makeCharter, readCharterForm } from '#domain/boundaries/charter-keeping.ts';
import { type MarkForm, marksOf, noteBoundary } from '#domain/boundaries/holding.ts';
import { changeBoundary, closeBoundary, leaveAsIs, makeBoundary } from '#domain/boundaries/keeping.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Living } from '#domain/ledger.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';
import type { KeepFault } from '#ui/form/use-form.ts';
import { readBoundaryFormView } from './queries.ts';

type Kept = Promise<Result<void, KeepFault>>;

/** Keeps a boundary, new or over the one before, which stays beside it with the reason. */
export async function keepBoundary(form: BoundaryForm, keeper: DraftKeeper, over?: Boundary): Kept {
  const { today: day, clauses } = await readBoundaryFormView(over);
  const parts = readBoundaryForm(form, clauses);
  if (!parts.ok) return parts;
  const at = thisInstant();
  return keepWith(
    keeper,
    over
      ? { put: changeBoundary(over, parts.value, { today: day, why: form.why, at }), over }
      : { put: makeBoundary(parts.value, newStamp()) },
  );
}

/** Leaves a boundary as it is until its next day to be looked at. */
export async function leaveBoundary(boundary: Boundary): Promise<boolean> {
  return (await commit([{ put: leaveAsIs(boundary, await readToday(), thisInstant()), over: boundary }])).ok;
}

/** Ends a boundary, or withdraws from it. */
export async function endBoundary(boundary: Boundary, closing: string): Promise<boolean> {
  const put = closeBoundary(boundary, { today: await readToday(), closing, at: thisInstant() });
  return (await commit([{ put, over: boundary }])).ok;
}

/** Deletes a boundary with everything that was noted or typed about it, in one commit (rule BO9). */
export async function deleteBoundary(boundary: Boundary): Promise<boolean> {
  const ledger = await readLedger('all');
  const drafts = ledger.draft.filter((draft) => draft.target === boundary.id);
  return deleteAll([boundary, ...marksOf(boundary, ledger['boundary-mark']), ...drafts]);
}

/** Keeps how it went on a day. */
export async function keepMark(boundary: Boundary, form: MarkForm, keeper: DraftKeeper, over?: BoundaryMark): Kept {
  const put = noteBoundary(boundary, form, await readToday(), newStamp(), over);
  return put.ok ? keepWith(keeper, over ? { put: put.value, over } : { put: put.value }) : put;
}

/** Deletes one note of how it went. */
export function deleteMark(mark: BoundaryMark): Promise<boolean> {
  return deleteAll([mark]);
}

/** Keeps the charter; the page before stays beside it. */
export async function keepCharter(form: CharterForm, keeper: DraftKeeper, over?: Charter): Kept {
  const parts = readCharterForm(form);
  if (!parts.ok) return parts;
  return keepWith(
    keeper,
    over
      ? { put: changeCharter(over, parts.value, await readToday(), thisInstant()), over }
      : { put: makeCharter(parts.value, newStamp()) },
  );
}

/** Deletes the charter and what was being typed of it. */
export async function deleteCharter(charter: Charter): Promise<boolean> {
  const { draft } = await readLedger({ months: [] });
  return deleteAll([charter, ...draft.filter(({ target }) => target === charter.id)]);
}

async function deleteAll(entries: readonly Living[]): Promise<boolean> {
  const at = thisInstant();
  return (await commit(entries.map((drop) => ({ drop, at })))).ok;
}

/** The change and the end of the draft, together. */
async function keepWith(keeper: DraftKeeper, change: Change): Kept {
  return (await keeper.keep([change])).ok ? ok(undefined) : err('not-kept');
}
