// Week actions: keeps what was said of a week, all of it in one commit or nothing.

import { daysAfter, monthOf } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { recordWeek, type WeekAnswer, type WeekRefusal } from '#domain/promises/week.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { readLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { todayIn } from '#storage/reach.ts';

/** Keeps the answers and lets the draft go. */
export async function keepWeek(
  answers: readonly WeekAnswer[],
  keeper: DraftKeeper,
): Promise<Result<void, WeekRefusal | 'not-kept'>> {
  const near = today(0);
  const ledger = await readLedger({ months: [...new Set([monthOf(daysAfter(near, -14)), monthOf(near)])] });
  const day = todayIn(ledger);
  const recorded = recordWeek(ledger, answers, day, newStamp);
  if (!recorded.ok) return recorded;
  const result = await keeper.keep(recorded.value);
  return result.ok ? ok(undefined) : err('not-kept');
}
