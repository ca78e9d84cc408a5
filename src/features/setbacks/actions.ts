// Actions: the only writer of hard moments, groundings, cards and hard dates.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Living } from '#domain/ledger.ts';
import { type HardDateForm, keepableHardDate } from '#domain/setbacks/hard-dates.ts';
import {
  type CardForm,
  keepableCard,
  keepableGrounding,
  noteSetback,
  type SetbackForm,
} from '#domain/setbacks/noting.ts';
import type { Card, CardSort, Grounding, HardDate, Setback } from '#domain/setbacks/setback.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';
import type { KeepFault } from '#ui/form/use-form.ts';

type Kept = Promise<Result<void, KeepFault>>;
type Made<E> = Result<E, Exclude<KeepFault, string>>;

/** Keeps a note of a hard moment. */
export async function keepSetback(form: SetbackForm, keeper: DraftKeeper, over?: Setback): Kept {
  return keepWith(keeper, noteSetback(form, await readToday(), newStamp(), over), over);
}

/** Keeps a way back to here in one's own words. */
export function keepGrounding(words: string, keeper: DraftKeeper, over?: Grounding): Kept {
  return keepWith(keeper, keepableGrounding(words, newStamp(), over), over);
}

/** Keeps a card; what it said before stays beside it. */
export async function keepCard(sort: CardSort, form: CardForm, keeper: DraftKeeper, over?: Card): Kept {
  return keepWith(keeper, keepableCard(sort, form, await readToday(), newStamp(), over), over);
}

/** Keeps a day that is known to be hard. */
export function keepHardDate(form: HardDateForm, keeper: DraftKeeper, over?: HardDate): Kept {
  return keepWith(keeper, keepableHardDate(form, newStamp(), over), over);
}

/** Deletes one of them, with what was being typed of it. */
export async function deleteEntry(entry: Setback | Grounding | Card | HardDate): Promise<boolean> {
  const { draft } = await readLedger({ months: [] });
  const at = thisInstant();
  const gone: readonly Living[] = [entry, ...draft.filter(({ target }) => target === entry.id)];
  return (await commit(gone.map((drop) => ({ drop, at })))).ok;
}

/** The entry and the end of the draft, together. */
async function keepWith<E extends Living>(keeper: DraftKeeper, made: Made<E>, over: E | undefined): Kept {
  if (!made.ok) return made;
  const kept = await keeper.keep([over ? { put: made.value, over } : { put: made.value }]);
  return kept.ok ? ok(undefined) : err('not-kept');
}
