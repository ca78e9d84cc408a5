// Queries: what the screens of boundaries and of the charter show, derived from the ledger. Nothing is written here.

import { type Boundary, type BoundaryMark, type BoundarySort, SORTS } from '#domain/boundaries/boundary.ts';
import type { Charter } from '#domain/boundaries/charter.ts';
import { charterIn } from '#domain/boundaries/charter-keeping.ts';
import { clausesOn, marksOf, type Standing, standingOn, toLookAtAgain } from '#domain/boundaries/holding.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { readLedger, watchLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { findEntry, monthsSince, todayIn, watchFound } from '#storage/reach.ts';

/** How long what has ended stays on the list, in days. */
const ENDED_DAYS = 180;

/** One boundary, with everything a card or a page says of it. */
export type BoundaryView = {
  readonly boundary: Boundary;
  readonly marks: readonly BoundaryMark[];
  readonly standing: Standing;
  readonly isToLookAt: boolean;
  readonly today: Day;
};

export type BoundariesView = {
  /** By sort, the newest first. */
  readonly open: readonly { readonly sort: BoundarySort; readonly views: readonly BoundaryView[] }[];
  readonly ended: readonly BoundaryView[];
  readonly hasCharter: boolean;
};

/** What a form needs to know beside its draft. */
export type BoundaryFormView = { readonly today: Day; readonly clauses: number };

export type CharterView = { readonly charter: Charter | undefined; readonly today: Day };

export function watchBoundaries(emit: (view: BoundariesView) => void): () => void {
  return watchLedger({ months: monthsSince(daysAfter(today(0), -ENDED_DAYS)) }, (ledger) => {
    const views = ledger.boundary
      .toSorted((a, b) => b.madeAt - a.madeAt)
      .map((boundary) => boundaryView(boundary, ledger));
    const open = views.filter(({ standing }) => standing !== 'ended');
    emit({
      open: SORTS.map((sort) => ({ sort, views: open.filter(({ boundary }) => boundary.sort === sort) })).filter(
        (group) => group.views.length > 0,
      ),
      ended: views.filter(({ standing }) => standing === 'ended'),
      hasCharter: ledger.charter.length > 0,
    });
  });
}

/** One boundary with all that was noted of it; `absent` where there is none, or no longer. */
export function watchBoundary(id: string, emit: (view: BoundaryView | 'absent') => void): () => void {
  const monthsOf = (found: Boundary) => monthsSince(found.startsOn);
  return watchFound(findBoundary(id), monthsOf, (ledger) => {
    const boundary = ledger.boundary.find((kept) => kept.id === id);
    emit(boundary ? boundaryView(boundary, ledger) : 'absent');
  });
}

export async function readBoundaryFormView(except?: Boundary): Promise<BoundaryFormView> {
  const ledger = await readLedger({ months: [] });
  const day = todayIn(ledger);
  return { today: day, clauses: clausesOn(ledger.boundary, day, except) };
}

export function watchCharter(emit: (view: CharterView) => void): () => void {
  return watchLedger({ months: [] }, (ledger) => emit({ charter: charterIn(ledger.charter), today: todayIn(ledger) }));
}

function boundaryView(boundary: Boundary, ledger: Ledger): BoundaryView {
  const day = todayIn(ledger);
  return {
    boundary,
    marks: marksOf(boundary, ledger['boundary-mark']),
    standing: standingOn(boundary, day),
    isToLookAt: toLookAtAgain([boundary], day).length > 0,
    today: day,
  };
}

/** An open boundary is found at once; for one that has ended, all months are looked through. */
function findBoundary(id: string): Promise<Boundary | undefined> {
  return findEntry(id, ({ boundary }) => boundary);
}
