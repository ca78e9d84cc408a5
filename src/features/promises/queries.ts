// Queries: what the screens of promises show, derived from the ledger. Nothing is written here.

import { type Day, dayAt, daysAfter, type Instant, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { Breach } from '#domain/people/breach.ts';
import type { Person } from '#domain/people/person.ts';
import { firstDueOf, isOver, nextDue, outcomesByDay } from '#domain/promises/occasions.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import type { Pledge, PledgeParts } from '#domain/promises/pledge.ts';
import { COUNTED_DAYS, type Standing, standingOf } from '#domain/promises/standing.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { readLedger, watchLedger } from '#storage/ledger.ts';
import { today, wallTimeAt } from '#storage/present.ts';

/** One promise, with everything a card or a page says of it. */
export type PromiseView = {
  readonly pledge: Pledge;
  readonly outcomes: readonly Outcome[];
  readonly today: Day;
  readonly madeOn: Day;
  readonly standing: Standing;
  readonly next: Day | undefined;
  readonly names: Names;
};

/** What the promise's person and breach are called, where it names them. */
export type Names = { readonly person: string | undefined; readonly breach: Breach | undefined };

/** The promises by standing; offered ones first, then the newest. */
export type PromisesView = {
  readonly open: readonly PromiseView[];
  readonly standing: readonly PromiseView[];
  readonly ended: readonly PromiseView[];
};

/** What a form needs to know beside its draft. */
export type FormView = {
  readonly today: Day;
  readonly persons: readonly Person[];
  readonly breaches: readonly Breach[];
};

export function watchPromises(emit: (view: PromisesView) => void): () => void {
  return watchLedger({ months: countedMonths() }, (ledger) => {
    const day = dayNow(ledger);
    const views = ledger.pledge.map((pledge) => promiseView(pledge, ledger, day)).sort(offeredFirst);
    const isEnded = (view: PromiseView) => isOver(view.pledge, view.outcomes, day);
    emit({
      open: views.filter((view) => !isEnded(view) && view.pledge.schedule !== undefined),
      standing: views.filter((view) => !isEnded(view) && view.pledge.schedule === undefined),
      ended: views.filter(isEnded),
    });
  });
}

/** One promise with all its days; `absent` where there is none, or no longer. */
export function watchPromise(id: string, emit: (view: PromiseView | 'absent') => void): () => void {
  let stopped = false;
  let stop = () => {};
  void findPledge(id).then((found) => {
    if (stopped) return;
    stop = watchLedger(found === undefined ? { months: [] } : { months: monthsOf(found) }, (ledger) => {
      const pledge = ledger.pledge.find((kept) => kept.id === id);
      emit(pledge === undefined ? 'absent' : promiseView(pledge, ledger, dayNow(ledger)));
    });
  });
  return () => {
    stopped = true;
    stop();
  };
}

export async function readFormView(): Promise<FormView> {
  const ledger = await readLedger({ months: [] });
  return { today: dayNow(ledger), persons: ledger.person, breaches: ledger.breach };
}

/** What the parts of a promise, or of an earlier version, refer to. */
export function namesOf(parts: PledgeParts, ledger: Pick<Ledger, 'person' | 'breach'>): Names {
  return {
    person: ledger.person.find((person) => person.id === parts.personId)?.name,
    breach: ledger.breach.find((breach) => breach.id === parts.breachId),
  };
}

function promiseView(pledge: Pledge, ledger: Ledger, day: Day): PromiseView {
  const outcomes = [...outcomesByDay(pledge.id, ledger.outcome).values()];
  return {
    pledge,
    outcomes,
    today: day,
    madeOn: dayOf(pledge.madeAt, ledger),
    standing: standingOf(pledge, outcomes, day),
    next: nextDue(pledge, outcomes, day),
    names: namesOf(pledge, ledger),
  };
}

function offeredFirst(a: PromiseView, b: PromiseView): number {
  const offered = Number(b.pledge.asked === 'offered') - Number(a.pledge.asked === 'offered');
  return offered === 0 ? b.pledge.madeAt - a.pledge.madeAt : offered;
}

/** An open promise, or one that ended in the counted months, is found at once; else all months are looked through. */
async function findPledge(id: string): Promise<Pledge | undefined> {
  const near = await readLedger({ months: countedMonths() });
  const found = near.pledge.find((pledge) => pledge.id === id);
  return found ?? (await readLedger('all')).pledge.find((pledge) => pledge.id === id);
}

/** From the first day of a promise to the month after this one, where a coming day may be decided already. */
function monthsOf(pledge: Pledge): readonly Month[] {
  const made = wallTimeAt(pledge.madeAt).day;
  const first = firstDueOf(pledge);
  return monthsBetween(monthOf(first === undefined || made < first ? daysAfter(made, -1) : first), nextMonth());
}

function countedMonths(): readonly Month[] {
  return monthsBetween(monthOf(daysAfter(today(0), -COUNTED_DAYS)), nextMonth());
}

function nextMonth(): Month {
  return monthsAfter(monthOf(today(0)), 1);
}

function monthsBetween(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

function dayNow(ledger: Ledger): Day {
  return today(dayEndOf(ledger.settings[0]));
}

function dayOf(moment: Instant, ledger: Ledger): Day {
  return dayAt(wallTimeAt(moment), dayEndOf(ledger.settings[0]));
}
