// Events: what happened on which days, one row a kind. A later kind of entry finds its place by one more row.
// Plain counts with their gaps: nothing is a rate, and nothing is compared (rule IN7).

import type { CheckIn, Context } from '../check-ins/check-in.ts';
import type { Day } from '../kernel/day.ts';
import type { Ledger } from '../ledger.ts';
import { isWithin, type Period } from './period.ts';

type Row = {
  /** Whether it can be marked above the four lines. */
  readonly marks: boolean;
  /** The days on which it happened, once for each time. */
  readonly days: (ledger: Ledger) => readonly Day[];
};

const EVENTS = {
  talk: { marks: true, days: (ledger) => around(ledger['check-in'], 'talk') },
  flashback: {
    marks: true,
    days: (ledger) => [...around(ledger['check-in'], 'reminder'), ...setbacks(ledger, 'reminder')],
  },
  information: { marks: true, days: (ledger) => around(ledger['check-in'], 'new-information') },
  promise: { marks: true, days: (ledger) => ledger.outcome.map(({ on }) => on) },
  'changed-early': { marks: false, days: (ledger) => daysWhere(ledger.outcome, ({ state }) => state === 'changed') },
  'told-early': {
    marks: false,
    days: (ledger) => [
      ...daysWhere(ledger.outcome, ({ told }) => told === 'before-asked'),
      ...daysWhere(ledger.setback, ({ told }) => told === 'unasked'),
    ],
  },
  repaired: { marks: false, days: (ledger) => daysWhere(ledger.outcome, ({ repair }) => repair?.end === 'repaired') },
  'repair-open': {
    marks: false,
    days: (ledger) => daysWhere(ledger.outcome, ({ state, repair }) => state === 'missed' && repair?.end === undefined),
  },
  'limit-respected': {
    marks: false,
    days: (ledger) => daysWhere(ledger['boundary-mark'], ({ state }) => state === 'respected'),
  },
  'limit-crossed': {
    marks: false,
    days: (ledger) => daysWhere(ledger['boundary-mark'], ({ state }) => state === 'crossed'),
  },
  step: { marks: true, days: (ledger) => ledger.step.map(({ on }) => on) },
  'hard-day': { marks: false, days: (ledger) => setbacks(ledger, 'hard-day') },
  slip: { marks: false, days: (ledger) => setbacks(ledger, 'slip') },
  deception: { marks: false, days: (ledger) => setbacks(ledger, 'deception') },
} as const satisfies Readonly<Record<string, Row>>;

export type EventName = keyof typeof EVENTS;
/** What a review is shown: what is open at its end can be looked at there. */
export const REVIEWED_EVENTS: readonly EventName[] = Object.keys(EVENTS).filter(isEvent);
/** What is shown of any time. A repair that nobody took up is not held against a past year. */
export const EVENT_NAMES: readonly EventName[] = REVIEWED_EVENTS.filter((name) => name !== 'repair-open');
export const MARKED_EVENTS: readonly EventName[] = EVENT_NAMES.filter((name) => EVENTS[name].marks);

/** An event and its days in a period, in order; a day is there as often as it happened. */
export type EventRow = { readonly name: EventName; readonly days: readonly Day[] };

/** The events of these names in a period; those that never happened have no day. */
export function eventsIn(
  ledger: Ledger,
  period: Period,
  names: readonly EventName[] = EVENT_NAMES,
): readonly EventRow[] {
  return names.map((name) => ({
    name,
    days: EVENTS[name]
      .days(ledger)
      .filter((day) => isWithin(day, period))
      .sort(),
  }));
}

function isEvent(name: string): name is EventName {
  return Object.hasOwn(EVENTS, name);
}

function around(checkIns: readonly CheckIn[], context: Context): readonly Day[] {
  return daysWhere(checkIns, ({ contexts }) => contexts.includes(context));
}

function setbacks(ledger: Ledger, sort: Ledger['setback'][number]['sort']): readonly Day[] {
  return daysWhere(ledger.setback, (setback) => setback.sort === sort);
}

function daysWhere<E extends { readonly on: Day }>(entries: readonly E[], fits: (entry: E) => boolean): readonly Day[] {
  return entries.filter(fits).map(({ on }) => on);
}
