// Reminder queries: what a calendar file can hold, and the words it held last.

import { type Day, daysAfter, type Month, monthOf, type Weekday } from '#domain/kernel/day.ts';
import { isOver } from '#domain/promises/occasions.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import type { CalendarWords } from '#domain/settings/calendar-words.ts';
import { readLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { todayIn } from '#storage/reach.ts';

export type CalendarView = {
  readonly today: Day;
  /** Promises with days that are not over, the newest first. */
  readonly pledges: readonly Pledge[];
  /** Those that ended lately: a calendar that has them takes them out. */
  readonly ended: readonly Pledge[];
  readonly evenings: readonly Weekday[];
  readonly kept: CalendarWords | undefined;
  /** What the people are called: no title may name them. */
  readonly names: readonly string[];
};

const ENDED_DAYS = 60;

export async function readCalendarView(): Promise<CalendarView> {
  const near = today(0);
  const ledger = await readLedger({ months: monthsBack(near) });
  const settings = ledger.settings[0];
  const day = todayIn(ledger);
  const dated = ledger.pledge.filter(({ schedule }) => schedule !== undefined).toReversed();
  return {
    today: day,
    pledges: dated.filter((pledge) => !isOver(pledge, ledger.outcome, day)),
    ended: dated.filter(({ closedOn }) => closedOn !== undefined && closedOn >= daysAfter(day, -ENDED_DAYS)),
    evenings: settings?.checkInDays ?? [],
    kept: settings?.calendar,
    names: ledger.person.map(({ name }) => name),
  };
}

function monthsBack(near: Day): readonly Month[] {
  return [...new Set([0, 30, ENDED_DAYS].map((days) => monthOf(daysAfter(near, -days))))];
}
