// Queries: what the screens of small steps show, derived from the ledger. Nothing is written here.

import { type Day, dayAt, daysAfter, type Month } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { laddersToLookAt, rungsAround, suggestedRung, triesOf } from '#domain/steps/climbing.ts';
import type { Ladder, Rung, Step } from '#domain/steps/ladder.ts';
import { watchLedger } from '#storage/ledger.ts';
import { today, wallTimeAt } from '#storage/present.ts';
import { findEntry, monthsSince, todayIn, watchFound } from '#storage/reach.ts';

/** How long what was put away stays on the list, in days. */
const PUT_AWAY_DAYS = 180;

/** One ladder, with everything a card or a page says of it. */
export type LadderView = {
  readonly ladder: Ladder;
  readonly tries: readonly Step[];
  readonly around: { readonly [K in 'open' | 'below' | 'above']: Rung | undefined };
  readonly suggested: Rung | undefined;
  readonly isToLookAt: boolean;
  readonly today: Day;
};

export type StepsView = { readonly open: readonly LadderView[]; readonly putAway: readonly LadderView[] };

export function watchSteps(emit: (view: StepsView) => void): () => void {
  return watchLedger({ months: monthsSince(daysAfter(today(0), -PUT_AWAY_DAYS)) }, (ledger) => {
    const views = ledger.ladder.toSorted((a, b) => a.madeAt - b.madeAt).map((ladder) => ladderView(ladder, ledger));
    emit({
      open: views.filter(({ ladder }) => ladder.closedOn === undefined),
      putAway: views.filter(({ ladder }) => ladder.closedOn !== undefined),
    });
  });
}

/** One ladder with all its tries; `absent` where there is none, or no longer. */
export function watchLadder(id: string, emit: (view: LadderView | 'absent') => void): () => void {
  return watchFound(findLadder(id), monthsOf, (ledger) => {
    const ladder = ledger.ladder.find((kept) => kept.id === id);
    emit(ladder ? ladderView(ladder, ledger) : 'absent');
  });
}

function ladderView(ladder: Ladder, ledger: Ledger): LadderView {
  const day = todayIn(ledger);
  return {
    ladder,
    tries: triesOf(ladder, ledger.step),
    around: rungsAround(ladder),
    suggested: suggestedRung(ladder, ledger.step),
    isToLookAt: laddersToLookAt([ladder], day).length > 0,
    today: day,
  };
}

/** An open ladder is found at once; for one that was put away, all months are looked through. */
function findLadder(id: string): Promise<Ladder | undefined> {
  return findEntry(id, ({ ladder }) => ladder);
}

/** From a year before it was made, since a try may be noted for an earlier day, to the next month. */
function monthsOf(ladder: Ladder): readonly Month[] {
  return monthsSince(daysAfter(dayAt(wallTimeAt(ladder.madeAt), 0), -365));
}
