// Check-in queries: what the form and its changing need to know. Nothing is written here.

import type { CheckIn } from '#domain/check-ins/check-in.ts';
import type { FeelingWord } from '#domain/check-ins/feelings.ts';
import { hasRatings, newestFirst } from '#domain/check-ins/keeping.ts';
import { type Day, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { findEntry, todayIn } from '#storage/reach.ts';

/** What the form is drawn from, besides its own draft. */
export type Surroundings = {
  readonly today: Day;
  readonly breaches: readonly Breach[];
  readonly ownWords: readonly FeelingWord[];
  /** The last check-in whose four lines were answered, within reach. */
  readonly lastRated: CheckIn | undefined;
};

const RECENT_MONTHS = 3;
const SEARCHED_MONTHS = 24;

/** The surroundings of the form, now and after each change. */
export function watchSurroundings(emit: (surroundings: Surroundings) => void): () => void {
  return watchLedger({ months: recentMonths(RECENT_MONTHS) }, (ledger) =>
    emit({
      today: todayIn(ledger),
      breaches: ledger.breach,
      ownWords: ledger['feeling-word'].toSorted((a, b) => a.madeAt - b.madeAt),
      lastRated: newestFirst(ledger['check-in']).find(hasRatings),
    }),
  );
}

/** The check-in with this id. Recent months are looked through first, the others only when it is not there. */
export function findCheckIn(id: string): Promise<CheckIn | undefined> {
  return findEntry(id, (ledger) => ledger['check-in'], recentMonths(SEARCHED_MONTHS));
}

function recentMonths(count: number): readonly Month[] {
  const month = monthOf(today(DAY_ENDS_AT_MINUTE));
  // One ahead: a day set to end early may already lie in the next month.
  return Array.from({ length: count + 1 }, (_, back) => monthsAfter(month, 1 - back));
}
