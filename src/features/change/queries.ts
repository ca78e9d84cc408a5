// Queries: what the screens of the change plan show, derived from the ledger. Nothing is written here.

import { type Day, daysAfter, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { ChangePlan, Milestone, Ruler } from '#domain/promises/change/plan.ts';
import { latestFirst, planIn } from '#domain/promises/change/planning.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { readLedger, watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';

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
      today: dayNow(ledger),
    }),
  );
}

/** A sign to change, with the day it is; `undefined` where there is none, or no longer. */
export async function findMilestone(id: string): Promise<Milestone | undefined> {
  const near = (await readLedger({ months: shownMonths() })).milestone.find((one) => one.id === id);
  return near ?? (await readLedger('all')).milestone.find((one) => one.id === id);
}

/** A ruler to change; `undefined` where there is none, or no longer. */
export async function findRuler(id: string): Promise<Ruler | undefined> {
  const near = (await readLedger({ months: shownMonths() })).ruler.find((one) => one.id === id);
  return near ?? (await readLedger('all')).ruler.find((one) => one.id === id);
}

export async function readToday(): Promise<Day> {
  return dayNow(await readLedger({ months: [] }));
}

function shownMonths(): readonly Month[] {
  const months: Month[] = [];
  const day = today(0);
  const last = monthsAfter(monthOf(day), 1);
  for (let month = monthOf(daysAfter(day, -SHOWN_DAYS)); month <= last; month = monthsAfter(month, 1))
    months.push(month);
  return months;
}

function dayNow(ledger: Ledger): Day {
  return today(dayEndOf(ledger.settings[0]));
}
