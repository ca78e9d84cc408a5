// History: what was kept, by the day it belongs to. Days without an entry are not there.

import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { type Day, type Instant, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { outcomesByDay } from '#domain/promises/occasions.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { actOn } from '#domain/promises/texts.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import type { Review } from '#domain/reviews/review.ts';
import { type HandKept, handKeptIn } from './hand-kept.ts';

/** One thing that was kept. `act` is the promise as it read on that day, where it is still there. */
export type Kept =
  | { readonly kind: 'check-in'; readonly entry: CheckIn }
  | { readonly kind: 'outcome'; readonly entry: Outcome; readonly act: string | undefined }
  | { readonly kind: 'reflection'; readonly entry: Reflection }
  | { readonly kind: 'review'; readonly entry: Review }
  | { readonly kind: 'pledge'; readonly entry: Pledge }
  | HandKept;

/** A day and what was kept on it, in the order it was made. */
export type DayKept = { readonly on: Day; readonly kept: readonly Kept[] };

/** A month and its days with something kept, newest first. */
export type MonthKept = { readonly month: Month; readonly days: readonly DayKept[] };

/** A first and a last month, both included. */
export type Span = { readonly from: Month; readonly to: Month };

/** The months of a span in which something was kept, newest first. `dayOf` tells on which day a moment lies. */
export function historyOf(ledger: Ledger, span: Span, dayOf: (at: Instant) => Day): readonly MonthKept[] {
  const keptByDay = new Map<Day, Kept[]>();
  for (const [on, kept] of all(ledger, dayOf)) {
    const month = monthOf(on);
    if (month < span.from || month > span.to) continue;
    const list = keptByDay.get(on);
    if (list) list.push(kept);
    else keptByDay.set(on, [kept]);
  }
  const daysByMonth = new Map<Month, DayKept[]>();
  for (const on of [...keptByDay.keys()].toSorted().reverse()) {
    const kept = (keptByDay.get(on) ?? []).toSorted((a, b) => a.entry.madeAt - b.entry.madeAt);
    const days = daysByMonth.get(monthOf(on));
    if (days) days.push({ on, kept });
    else daysByMonth.set(monthOf(on), [{ on, kept }]);
  }
  return [...daysByMonth].map(([month, days]) => ({ month, days }));
}

/** The months of a span, newest first. */
export function monthsIn({ from, to }: Span): readonly Month[] {
  const months: Month[] = [];
  for (let month = to; month >= from; month = monthsAfter(month, -1)) months.push(month);
  return months;
}

/** The beginning of a text: its first line that is not blank, at most `most` characters, cut between words. */
export function firstWords(text: string, most = 90): string {
  const line =
    text
      .split('\n')
      .find((part) => part.trim() !== '')
      ?.trim() ?? '';
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

function* all(ledger: Ledger, dayOf: (at: Instant) => Day): Generator<readonly [Day, Kept]> {
  const pledgeById = new Map<string, Pledge>(ledger.pledge.map((pledge) => [pledge.id, pledge]));
  for (const entry of ledger['check-in']) yield [entry.on, { kind: 'check-in', entry }];
  for (const entry of ledger.reflection) yield [entry.on, { kind: 'reflection', entry }];
  for (const entry of ledger.review) yield [entry.on, { kind: 'review', entry }];
  for (const entry of ledger.pledge) yield [dayOf(entry.madeAt), { kind: 'pledge', entry }];
  yield* handKeptIn(ledger, dayOf);
  for (const entry of standing(ledger.outcome)) {
    const pledge = pledgeById.get(entry.pledgeId);
    yield [entry.on, { kind: 'outcome', entry, act: pledge && actOn(pledge, entry.on) }];
  }
}

/** The outcomes that stand: of two for one occasion the later revision (rule PR7). */
function standing(outcomes: readonly Outcome[]): readonly Outcome[] {
  const pledgeIds = new Set(outcomes.map((outcome) => outcome.pledgeId));
  return [...pledgeIds].flatMap((id) => [...outcomesByDay(id, outcomes).values()]);
}
