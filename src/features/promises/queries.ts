// Queries: what the screens of promises show, derived from the ledger. Nothing is written here.

import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { isOver, nextDue, outcomesByDay } from '#domain/promises/occasions.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import { type PartnerMark, partnerMarksByDay } from '#domain/promises/partner-mark.ts';
import { pauseOn } from '#domain/promises/pausing.ts';
import type { Area, Pause, Pledge, PledgeParts } from '#domain/promises/pledge.ts';
import { activeCount, areasOftenMissed, type SmallerReason, smallerReasonOf } from '#domain/promises/smaller-steps.ts';
import { type Count, type Standing, standingByArea, standingOf } from '#domain/promises/standing.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { watchLedger } from '#storage/ledger.ts';
import { dayIn, findEntry, todayIn, watchFound } from '#storage/reach.ts';
import { countedMonths, monthsOf } from './kept-months.ts';

/** One promise, with everything a card or a page says of it. */
export type PromiseView = {
  readonly pledge: Pledge;
  readonly outcomes: readonly Outcome[];
  readonly marks: readonly PartnerMark[];
  readonly today: Day;
  readonly madeOn: Day;
  readonly standing: Standing;
  readonly next: Day | undefined;
  /** Set while it rests. */
  readonly rest: Pause | undefined;
  readonly smaller: SmallerReason | undefined;
  readonly names: Names;
};

/** What the promise's person and breach are called, where it names them. */
export type Names = {
  readonly person: string | undefined;
  readonly breach: Breach | undefined;
  /** The commitment it helps to hold. */
  readonly supports: Pledge | undefined;
};

/** The promises by standing; offered ones first, then the newest. */
export type PromisesView = {
  readonly open: readonly PromiseView[];
  /** Open ones made as the one who was hurt: a list of their own, no balance for what happened (rule PR30). */
  readonly hurtSide: readonly PromiseView[];
  readonly resting: readonly PromiseView[];
  readonly standing: readonly PromiseView[];
  readonly ended: readonly PromiseView[];
  readonly areas: readonly AreaCount[];
  readonly active: number;
};

/** The counts of an area; `often` where a smaller step in it is suggested. */
export type AreaCount = Count & { readonly area: Area; readonly often: boolean };

export function watchPromises(emit: (view: PromisesView) => void): () => void {
  return watchLedger({ months: countedMonths() }, (ledger) => {
    const day = todayIn(ledger);
    const views = ledger.pledge.map((pledge) => promiseView(pledge, ledger, day)).sort(offeredFirst);
    const isEnded = (view: PromiseView) => isOver(view.pledge, view.outcomes, day);
    const open = views.filter((view) => !isEnded(view) && !view.rest && view.pledge.schedule !== undefined);
    emit({
      open: open.filter((view) => !isFromHurtSide(view)),
      hurtSide: open.filter(isFromHurtSide),
      resting: views.filter((view) => !isEnded(view) && view.rest && view.pledge.schedule !== undefined),
      standing: views.filter((view) => !isEnded(view) && view.pledge.schedule === undefined),
      ended: views.filter(isEnded),
      areas: areaCounts(ledger, day),
      active: activeCount(ledger, day),
    });
  });
}

/** One promise with all its days; `absent` where there is none, or no longer. */
export function watchPromise(id: string, emit: (view: PromiseView | 'absent') => void): () => void {
  return watchFound(findPledge(id), monthsOf, (ledger) => {
    const pledge = ledger.pledge.find((kept) => kept.id === id);
    emit(pledge === undefined ? 'absent' : promiseView(pledge, ledger, todayIn(ledger)));
  });
}

/** What the parts of a promise, or of an earlier version, refer to. */
export function namesOf(parts: PledgeParts, ledger: Pick<Ledger, 'person' | 'breach' | 'pledge'>): Names {
  return {
    person: ledger.person.find((person) => person.id === parts.personId)?.name,
    breach: ledger.breach.find((breach) => breach.id === parts.breachId),
    supports: ledger.pledge.find((pledge) => pledge.id === parts.supportsId),
  };
}

function promiseView(pledge: Pledge, ledger: Ledger, day: Day): PromiseView {
  const outcomes = [...outcomesByDay(pledge.id, ledger.outcome).values()];
  const marks = [...partnerMarksByDay(pledge.id, ledger['partner-mark']).values()];
  return {
    pledge,
    outcomes,
    marks,
    today: day,
    madeOn: dayIn(pledge.madeAt, ledger),
    standing: standingOf(pledge, outcomes, day, marks),
    next: nextDue(pledge, outcomes, day),
    rest: pauseOn(pledge, day),
    smaller: smallerReasonOf(pledge, outcomes, day),
    names: namesOf(pledge, ledger),
  };
}

function areaCounts(ledger: Ledger, day: Day): readonly AreaCount[] {
  const often = areasOftenMissed(ledger, day);
  const counts = standingByArea(ledger.pledge, ledger.outcome, day);
  return counts.map((count) => ({ ...count, often: often.includes(count.area) }));
}

function offeredFirst(a: PromiseView, b: PromiseView): number {
  const offered = Number(b.pledge.asked === 'offered') - Number(a.pledge.asked === 'offered');
  return offered === 0 ? b.pledge.madeAt - a.pledge.madeAt : offered;
}

/** An open promise, or one that ended in the counted months, is found at once; else all months are looked through. */
function findPledge(id: string): Promise<Pledge | undefined> {
  return findEntry(id, ({ pledge }) => pledge, countedMonths());
}

function isFromHurtSide({ names }: PromiseView): boolean {
  return names.breach?.role === 'hurt';
}
