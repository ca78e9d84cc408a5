// Look back queries: the months on the page, and the next one back in which something was kept.

import { type Day, dayAt, type Month, monthOf, monthsAfter, type Weekday } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { DAY_ENDS_AT_MINUTE, dayEndOf } from '#domain/settings/settings.ts';
import { readLedger, watchLedger } from '#storage/ledger.ts';
import { today, wallTimeAt } from '#storage/present.ts';
import { historyOf, type MonthKept, monthsIn, type Span } from './history.ts';

export type History = { readonly months: readonly MonthKept[]; readonly firstWeekday: Weekday };

/** How far back one search goes, and in what steps: sheets are opened newest first, and no more than needed. */
const SEARCHED_MONTHS = 24;
const STEP_MONTHS = 6;
/** The first year a day can lie in; it is not looked into. */
const FIRST_YEAR = '1900';

/** The month it is now, for the first page. */
export function monthNow(): Month {
  return monthOf(today(DAY_ENDS_AT_MINUTE));
}

/** What was kept in the months of a span, now and after each change. */
export function watchHistory(span: Span, emit: (history: History) => void): () => void {
  return watchLedger({ months: reachOf(span) }, (ledger) =>
    emit({ months: historyIn(ledger, span), firstWeekday: ledger.settings[0]?.firstWeekday ?? 1 }),
  );
}

/** Either the next month back with something in it, or how far back there is nothing. */
export type Earlier = { readonly found: Month } | { readonly nothingFrom: Month };

/** Looks for the next month before `month` in which something was kept, at most two years back. */
export async function findEarlier(month: Month): Promise<Earlier> {
  let from = month;
  for (let looked = 0; looked < SEARCHED_MONTHS && hasBefore(from); looked += STEP_MONTHS) {
    const to = monthsAfter(from, -1);
    from = monthsAfter(from, -STEP_MONTHS);
    const span = { from, to };
    const newest = historyIn(await readLedger({ months: reachOf(span) }), span)[0];
    if (newest) return { found: newest.month };
  }
  return { nothingFrom: from };
}

/** Whether anything can lie before this month. */
export function hasBefore(month: Month): boolean {
  return !month.startsWith(FIRST_YEAR);
}

function historyIn(ledger: Ledger, span: Span): readonly MonthKept[] {
  const endsAt = dayEndOf(ledger.settings[0]);
  return historyOf(ledger, span, (at): Day => dayAt(wallTimeAt(at), endsAt));
}

/** All months from the first of the span until now: a promise that was closed later lies with a later month. */
function reachOf({ from, to }: Span): readonly Month[] {
  const now = monthsAfter(monthNow(), 1);
  return monthsIn({ from, to: to > now ? to : now });
}
