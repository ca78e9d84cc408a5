// Queries: what the screens of hard moments show, derived from the ledger. Nothing is written here.

import { type Day, daysAfter, type Month, monthOf } from '#domain/kernel/day.ts';
import { type Way, waysInOrder } from '#domain/setbacks/grounding.ts';
import { isSecondDeception, remindersOnMostDays, setbacksInOrder } from '#domain/setbacks/noting.ts';
import type { Card, Grounding, HardDate, Setback } from '#domain/setbacks/setback.ts';
import { isLedgerOpen, watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { findEntry, monthsSince, todayIn, watchFound } from '#storage/reach.ts';

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
    const day = todayIn(ledger);
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
  const monthsOf = (found: Setback) => [...shownMonths(), monthOf(found.on)];
  return watchFound(findSetback(id), monthsOf, (ledger) => {
    const setback = ledger.setback.find((kept) => kept.id === id);
    if (!setback) return emit('absent');
    emit({ setback, isSecond: isSecondDeception(setback, ledger.setback), groundings: ledger.grounding });
  });
}

function findSetback(id: string): Promise<Setback | undefined> {
  return findEntry(id, ({ setback }) => setback, shownMonths());
}

function shownMonths(): readonly Month[] {
  return monthsSince(daysAfter(today(0), -SHOWN_DAYS));
}
