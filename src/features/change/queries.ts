// Queries: what the screens of the change plan show, derived from the ledger. Nothing is written here.

import { type Day, daysAfter, type Month } from '#domain/kernel/day.ts';
import type { ChangePlan, Milestone, Ruler } from '#domain/promises/change/plan.ts';
import { latestFirst, planIn } from '#domain/promises/change/planning.ts';
import { watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { findEntry, monthsSince, todayIn } from '#storage/reach.ts';

/** How far back signs and rulers are shown here; Look back has the earlier ones. */
const SHOWN_DAYS = 365;

export type ChangeView = {
  readonly plan: ChangePlan | undefined;
  readonly milestones: readonly Milestone[];
  readonly rulers: readonly Ruler[];
  readonly today: Day;
};

export function watchChange(emit: (view: ChangeView) => void): () => void {
  return watchLedger({ months: shownMonths() }, (ledger) =>
    emit({
      plan: planIn(ledger['change-plan']),
      milestones: latestFirst(ledger.milestone),
      rulers: latestFirst(ledger.ruler),
      today: todayIn(ledger),
    }),
  );
}

/** A sign to change, with the day it is; `undefined` where there is none, or no longer. */
export function findMilestone(id: string): Promise<Milestone | undefined> {
  return findEntry(id, ({ milestone }) => milestone, shownMonths());
}

/** A ruler to change; `undefined` where there is none, or no longer. */
export function findRuler(id: string): Promise<Ruler | undefined> {
  return findEntry(id, ({ ruler }) => ruler, shownMonths());
}

function shownMonths(): readonly Month[] {
  return monthsSince(daysAfter(today(0), -SHOWN_DAYS));
}
