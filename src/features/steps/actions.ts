// Actions: the only writer of ladders and their tries. Each reads the clock and chance once and asks the domain.

import { daysAfter } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Living } from '#domain/ledger.ts';
import {
  changeLadder,
  closeLadder,
  type LadderForm,
  lookLater,
  makeLadder,
  noteStep,
  openRung,
  readLadderForm,
  type StepForm,
  triesOf,
} from '#domain/steps/climbing.ts';
import type { Ladder, Step } from '#domain/steps/ladder.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';
import type { KeepFault } from '#ui/form/use-form.ts';

type Kept = Promise<Result<void, KeepFault>>;

/** Keeps a ladder, new or over the one before, which stays beside it. */
export async function keepLadder(form: LadderForm, keeper: DraftKeeper, over?: Ladder): Kept {
  const parts = readLadderForm(form);
  if (!parts.ok) return parts;
  return keepWith(
    keeper,
    over
      ? { put: changeLadder(over, parts.value, await readToday(), thisInstant()), over }
      : { put: makeLadder(parts.value, newStamp()) },
  );
}

/** Opens another rung, higher or lower, or none. */
export async function stepTo(ladder: Ladder, nth: number | undefined): Promise<void> {
  await commit([{ put: openRung(ladder, nth, thisInstant()), over: ladder }]);
}

/** Leaves a ladder as it is until its next day to look back. */
export async function leaveLadder(ladder: Ladder): Promise<void> {
  const put = lookLater(ladder, daysAfter(await readToday(), 30), thisInstant());
  await commit([{ put, over: ladder }]);
}

/** Puts a ladder away; it stays readable. */
export async function putAway(ladder: Ladder): Promise<boolean> {
  return (await commit([{ put: closeLadder(ladder, await readToday(), thisInstant()), over: ladder }])).ok;
}

/** Deletes a ladder with everything that was noted or typed about it, in one commit (rule ST6). */
export async function deleteLadder(ladder: Ladder): Promise<boolean> {
  const ledger = await readLedger('all');
  return deleteAll([
    ladder,
    ...triesOf(ladder, ledger.step),
    ...ledger.draft.filter(({ target }) => target === ladder.id),
  ]);
}

/** Keeps how a step was. */
export async function keepStep(ladder: Ladder, form: StepForm, keeper: DraftKeeper, over?: Step): Kept {
  const put = noteStep(ladder, form, await readToday(), newStamp(), over);
  return put.ok ? keepWith(keeper, over ? { put: put.value, over } : { put: put.value }) : put;
}

/** Deletes the note of one try. */
export function deleteStep(step: Step): Promise<boolean> {
  return deleteAll([step]);
}

async function deleteAll(entries: readonly Living[]): Promise<boolean> {
  const at = thisInstant();
  return (await commit(entries.map((drop) => ({ drop, at })))).ok;
}

/** The change and the end of the draft, together. */
async function keepWith(keeper: DraftKeeper, change: Change): Kept {
  return (await keeper.keep([change])).ok ? ok(undefined) : err('not-kept');
}
