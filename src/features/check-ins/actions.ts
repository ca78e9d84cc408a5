// Check-in actions: the only writer of check-ins and of words of one's own.

import type { CheckIn, CheckInParts } from '#domain/check-ins/check-in.ts';
import type { FeelingWord } from '#domain/check-ins/feelings.ts';
import { changeCheckIn, keepCheckIn, type Present, type Refusal } from '#domain/check-ins/keeping.ts';
import { addWord, type WordParts, type WordRefusal } from '#domain/check-ins/own-words.ts';
import type { Instant } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant, wallTimeAt } from '#storage/present.ts';

/** Why nothing was kept: a rule of the form, or the device, which the app tells about. */
export type NotKept = Refusal | 'not-durable';

/** Keeps a new check-in; its draft goes in the same commit. */
export async function keep(parts: CheckInParts, keeper: DraftKeeper): Promise<Result<CheckIn, NotKept>> {
  const stamp = newStamp();
  const entry = keepCheckIn(parts, stamp, await presentAt(stamp.at));
  return entry.ok ? commitSpending({ put: entry.value }, entry.value, keeper) : entry;
}

/** Keeps the changes to a check-in; its draft goes in the same commit. */
export async function change(
  entry: CheckIn,
  parts: CheckInParts,
  keeper: DraftKeeper,
): Promise<Result<CheckIn, NotKept>> {
  const at = thisInstant();
  const changed = changeCheckIn(entry, parts, at, await presentAt(at));
  if (!changed.ok) return changed;
  return commitSpending({ put: changed.value, over: entry }, changed.value, keeper);
}

/** Deletes a check-in, and with it the draft of a change to it. */
export async function remove(entry: CheckIn, keeper: DraftKeeper): Promise<boolean> {
  return (await keeper.keep([{ drop: entry, at: thisInstant() }])).ok;
}

/** Lets go of what was filled in. Its last state is sealed first, so that undo brings back all of it. */
export async function letGo(keeper: DraftKeeper): Promise<void> {
  await keeper.letGoWithUndo();
}

/** Adds a word of one's own, beside the words that are `taken`. */
export async function addOwnWord(
  parts: WordParts,
  taken: readonly string[],
): Promise<Result<FeelingWord, WordRefusal | 'not-durable'>> {
  const word = addWord(parts, taken, newStamp());
  if (!word.ok) return word;
  return (await commit([{ put: word.value }])).ok ? word : err('not-durable');
}

/** Removes a word of one's own. Check-ins that used it spell it out and keep it. */
export async function removeOwnWord(word: FeelingWord): Promise<void> {
  await commit([{ drop: word, at: thisInstant() }]);
}

async function commitSpending(put: Change, entry: CheckIn, keeper: DraftKeeper): Promise<Result<CheckIn, NotKept>> {
  return (await keeper.keep([put])).ok ? ok(entry) : err('not-durable');
}

async function presentAt(at: Instant): Promise<Present> {
  const { settings } = await readLedger({ months: [] });
  return { wall: wallTimeAt(at), dayEndsAtMinute: dayEndOf(settings[0]) };
}
