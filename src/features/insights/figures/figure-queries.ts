// Figure queries: all that was kept, and the day it is. Older months are opened in the background, with progress.

import type { Day, Weekday } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { watchLedger } from '#storage/ledger.ts';
import { todayIn } from '#storage/reach.ts';

export type FigureView = { readonly ledger: Ledger; readonly today: Day; readonly firstWeekday: Weekday };

type Tell = NonNullable<Parameters<typeof watchLedger>[2]>;
export type Opened = Parameters<Tell>[0];

/** Everything that figures are drawn from, now and after each change. */
export function watchFigures(emit: (view: FigureView) => void, tell: Tell): () => void {
  return watchLedger(
    'all',
    (ledger) => {
      const settings = ledger.settings[0];
      emit({ ledger, today: todayIn(ledger), firstWeekday: settings?.firstWeekday ?? 1 });
    },
    tell,
  );
}

/** The first day with something that is drawn. */
export function firstDayIn(ledger: Ledger): Day | undefined {
  let first: Day | undefined;
  for (const entries of [ledger['check-in'], ledger.outcome, ledger.setback]) {
    for (const { on } of entries) if (first === undefined || on < first) first = on;
  }
  return first;
}
