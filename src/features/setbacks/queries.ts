// Queries: what the screens of hard moments show, derived from the ledger. Nothing is written here.

import { type Day, daysAfter, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { type Way, waysInOrder } from '#domain/setbacks/grounding.ts';
import { isSecondDeception, remindersOnMostDays, setbacksInOrder } from '#domain/setbacks/noting.ts';
import type { Card, Grounding, HardDate, Setback } from '#domain/setbacks/setback.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { isLedgerOpen, readLedger, watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';

/** How far back is looked for what has helped; Look back has the earlier ones. */
const SHOWN_DAYS = 365;

export type SetbacksView = {
  readonly setbacks: readonly Setback[];
  readonly ways: readonly Way[];
  readonly groundings: readonly Grounding[];
  readonly cards: readonly Card[];
  readonly dates: readonly HardDate[];
  readonly isCareAdvised: boolean;
  readonly today: Day;
};

export function watchSetbacks(emit: (view: SetbacksView) => void): () => void {
  return watchLedger({ months: shownMonths() }, (ledger) => {
    const day = dayNow(ledger);
    emit({
      setbacks: setbacksInOrder(ledger.setback),
      ways: waysInOrder(ledger.grounding, ledger.setback),
      groundings: ledger.grounding,
      cards: ledger.card,
      dates: ledger['hard-date'],
      isCareAdvised: remindersOnMostDays(ledger.setback, day),
      today: day,
    });
  });
}

/** The ways back to here: with an open ledger one's own among them, else those that are there for everybody. */
export function watchWays(emit: (ways: readonly Way[]) => void): () => void {
  emit(waysInOrder([], []));
  if (!isLedgerOpen()) return () => {};
  return watchLedger({ months: shownMonths() }, ({ grounding, setback }) => emit(waysInOrder(grounding, setback)));
}

/** One note with all that its page says; `absent` where there is none, or no longer. */
export type SetbackView = {
  readonly setback: Setback;
  readonly isSecond: boolean;
  readonly groundings: readonly Grounding[];
};

export function watchSetback(id: string, emit: (view: SetbackView | 'absent') => void): () => void {
  let stopped = false;
  let stop = () => {};
  void findSetback(id).then((found) => {
    if (stopped) return;
    const months = found ? [...shownMonths(), monthOf(found.on)] : [];
    stop = watchLedger({ months: [...new Set(months)] }, (ledger) => {
      const setback = ledger.setback.find((kept) => kept.id === id);
      if (!setback) return emit('absent');
      emit({ setback, isSecond: isSecondDeception(setback, ledger.setback), groundings: ledger.grounding });
    });
  });
  return () => {
    stopped = true;
    stop();
  };
}

export async function readToday(): Promise<Day> {
  return dayNow(await readLedger({ months: [] }));
}

async function findSetback(id: string): Promise<Setback | undefined> {
  const near = (await readLedger({ months: shownMonths() })).setback.find((one) => one.id === id);
  return near ?? (await readLedger('all')).setback.find((one) => one.id === id);
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
