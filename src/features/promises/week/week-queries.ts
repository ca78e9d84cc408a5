// Week queries: the open days of the last seven.

import { type Day, daysAfter, monthOf } from '#domain/kernel/day.ts';
import type { OpenPledge } from '#domain/promises/occasions.ts';
import { openWeek } from '#domain/promises/week.ts';
import { watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { todayIn } from '#storage/reach.ts';

export type WeekView = { readonly today: Day; readonly open: readonly OpenPledge[] };

export function watchWeek(emit: (view: WeekView) => void): () => void {
  const near = today(0);
  return watchLedger({ months: [...new Set([monthOf(daysAfter(near, -14)), monthOf(near)])] }, (ledger) => {
    const day = todayIn(ledger);
    emit({ today: day, open: openWeek(ledger, day) });
  });
}
