// Actions: the only writer of promises. Each reads the clock and chance once, asks the domain, and commits.

import { type Day, monthOf } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { changePledge, closePledge, makePledge } from '#domain/promises/making.ts';
import { markByPartner, type PartnerSaid } from '#domain/promises/partner-mark.ts';
import type { Ending, Pledge, PledgeParts } from '#domain/promises/pledge.ts';
import { type Answer, type OutcomeRefusal, outcomesOn, recordOutcome } from '#domain/promises/recording.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday, todayIn } from '#storage/reach.ts';

/** Keeps a new promise and lets its draft go, in one commit. Answers whether it is kept. */
export function keepPledge(parts: PledgeParts, keeper: DraftKeeper): Promise<boolean> {
  return keepWith(keeper, [{ put: makePledge(parts, newStamp()) }]);
}

/** Keeps what a promise says from today on; the earlier version stays beside it. */
export async function keepChange(
  pledge: Pledge,
  parts: PledgeParts,
  reason: string,
  keeper: DraftKeeper,
): Promise<boolean> {
  const put = changePledge(pledge, parts, { today: await readToday(), reason, at: thisInstant() });
  return keepWith(keeper, [{ put, over: pledge }]);
}

/** Ends a promise: nothing falls due after today. Released, nothing falls due today either. */
export async function endPledge(pledge: Pledge, closing: string, ending?: Ending): Promise<boolean> {
  const how = ending === undefined ? {} : { ending };
  const put = closePledge(pledge, { today: await readToday(), closing, at: thisInstant(), ...how });
  return (await commit([{ put, over: pledge }])).ok;
}

/** Deletes a promise with everything that was noted or typed about it, in one commit (rule PR12). */
export async function deletePledge(pledge: Pledge): Promise<boolean> {
  const ledger = await readLedger('all');
  const at = thisInstant();
  const about = [
    pledge,
    ...ledger.outcome.filter((outcome) => outcome.pledgeId === pledge.id),
    ...ledger['partner-mark'].filter((mark) => mark.pledgeId === pledge.id),
    ...ledger.draft.filter((draft) => draft.target === pledge.id),
  ];
  return (await commit(about.map((drop) => ({ drop, at })))).ok;
}

/** Keeps how a day went, in the place of what was said of it before. */
export function keepOutcome(
  pledge: Pledge,
  answer: Answer,
  keeper: DraftKeeper,
): Promise<Result<void, OutcomeRefusal | 'not-kept'>> {
  return keepSaid(pledge, answer.on, { answer }, keeper);
}

/** What was said of a day: one's own answer, and what the other said, as two facts in one commit (rule PR22). */
export type SaidOfDay = {
  readonly answer?: Answer | undefined;
  /** Absent where it was not asked; `undefined` takes a mark away. */
  readonly partner?: { readonly said: PartnerSaid | undefined };
};

/** Keeps both, or what there is of them. */
export async function keepSaid(
  pledge: Pledge,
  on: Day,
  said: SaidOfDay,
  keeper: DraftKeeper,
): Promise<Result<void, OutcomeRefusal | 'not-kept'>> {
  const ledger = await readLedger({ months: [monthOf(on)] });
  const day = todayIn(ledger);
  const recorded = said.answer && recordOutcome(pledge, ledger.outcome, said.answer, day, newStamp());
  if (recorded !== undefined && !recorded.ok) return recorded;
  const occasion = { pledgeId: pledge.id, on };
  const marked = said.partner && markByPartner(occasion, said.partner.said, ledger['partner-mark'], newStamp());
  const changes: readonly Change[] = [
    ...(recorded === undefined ? [] : [recorded.value]),
    ...(marked === undefined ? [] : ['drop' in marked ? { ...marked, at: thisInstant() } : marked]),
  ];
  return (await keepWith(keeper, changes)) ? ok(undefined) : err('not-kept');
}

/** Takes back what was said of a day; it is then undecided again. */
export async function takeBackOutcome(pledge: Pledge, on: Day, keeper: DraftKeeper): Promise<boolean> {
  const { outcome } = await readLedger({ months: [monthOf(on)] });
  const at = thisInstant();
  return keepWith(
    keeper,
    outcomesOn(pledge, outcome, on).map((drop) => ({ drop, at })),
  );
}

/** Lets a draft go, so that it can be brought back by undo. */
export async function letGo(keeper: DraftKeeper): Promise<void> {
  await keepWith(keeper, []);
}

/** The changes and the end of the draft, together. */
async function keepWith(keeper: DraftKeeper, changes: readonly Change[]): Promise<boolean> {
  const kept = changes.length > 0 ? await keeper.keep(changes) : await keeper.letGoWithUndo();
  return kept === undefined || kept.ok;
}
