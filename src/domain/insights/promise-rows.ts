// Promise rows: each promise with its occasions in a period, by area, since reliability differs by area. Nothing is added up.

import { decidedOccasionsOf, type Occasion } from '../promises/occasions.ts';
import type { Outcome } from '../promises/outcome.ts';
import { AREAS, type Area, type Pledge } from '../promises/pledge.ts';
import { type Mark, markOf } from '../promises/standing.ts';
import type { Period } from './period.ts';

export type PromiseRow = {
  readonly pledge: Pledge;
  readonly occasions: readonly Occasion[];
  /** How often each mark is among them; those that are not there have no count. */
  readonly counts: ReadonlyMap<Mark, number>;
};
export type AreaRows = { readonly area: Area; readonly rows: readonly PromiseRow[] };

/** The promises with an occasion in the period, by area; those offered first, then in the order they were made. */
export function promiseRows(
  kept: { readonly pledge: readonly Pledge[]; readonly outcome: readonly Outcome[] },
  period: Period,
): readonly AreaRows[] {
  const outcomesById = new Map<string, Outcome[]>();
  for (const outcome of kept.outcome) {
    const outcomes = outcomesById.get(outcome.pledgeId);
    if (outcomes) outcomes.push(outcome);
    else outcomesById.set(outcome.pledgeId, [outcome]);
  }
  const rows = kept.pledge
    .toSorted((a, b) => Number(b.asked === 'offered') - Number(a.asked === 'offered') || a.madeAt - b.madeAt)
    .map((pledge) => promiseRow(pledge, outcomesById.get(pledge.id) ?? [], period))
    .filter(({ occasions }) => occasions.length > 0);
  return AREAS.map((area) => ({ area, rows: rows.filter(({ pledge }) => (pledge.area ?? 'other') === area) })).filter(
    (group) => group.rows.length > 0,
  );
}

function promiseRow(pledge: Pledge, outcomes: readonly Outcome[], { from, to }: Period): PromiseRow {
  const occasions = decidedOccasionsOf(pledge, outcomes, from, to);
  const counts = new Map<Mark, number>();
  for (const mark of occasions.map(markOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return { pledge, occasions, counts };
}
