// Form queries: what the form of a promise needs to know beside its draft.

import type { Day } from '#domain/kernel/day.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { activeCount } from '#domain/promises/smaller-steps.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { readLedger } from '#storage/ledger.ts';
import { todayIn } from '#storage/reach.ts';
import { countedMonths } from '../kept-months.ts';

export type FormView = {
  readonly today: Day;
  readonly persons: readonly Person[];
  readonly breaches: readonly Breach[];
  /** The standing commitments, which another promise may help to hold. */
  readonly commitments: readonly Pledge[];
  /** The promises that are active. */
  readonly active: number;
};

/** What the form of one promise needs; itself it does not count among the active ones. */
export async function readFormView(own?: string): Promise<FormView> {
  const ledger = await readLedger({ months: countedMonths() });
  const day = todayIn(ledger);
  const others = ledger.pledge.filter(({ id }) => id !== own);
  return {
    today: day,
    persons: ledger.person,
    breaches: ledger.breach,
    commitments: others.filter(({ size, closedOn }) => size === 'standing' && closedOn === undefined),
    active: activeCount({ pledge: others, outcome: ledger.outcome }, day),
  };
}
