// Reminder: one line in a calendar. Made of days and times alone; its title is the person's neutral one, never the act.

import { type Day, daysAfter, type Weekday } from '../kernel/day.ts';
import { fallsBetween, firstDayOf, lastDayOf, nextFall, type Schedule } from '../kernel/recurrence.ts';
import { pauseOn } from '../promises/pausing.ts';
import type { Pledge } from '../promises/pledge.ts';
import type { CalendarWords } from '../settings/calendar-words.ts';
import { linesOf, weeklyRule } from './rule.ts';

/** `uid` stays the same in every file, so that a calendar changes what it has (rule CA1). Minutes after midnight. */
export type Reminder = {
  readonly uid: string;
  readonly title: string;
  readonly on: Day;
  readonly minute: number;
  readonly rule: string | undefined;
  /** Days left out, on which the promise rests. */
  readonly except: readonly Day[];
  /** It is over or let go: a calendar that has it takes it out. */
  readonly cancelled: boolean;
};

/** How far ahead the days of a rest are left out. */
const REST_DAYS = 400;
/** Within this many days every schedule falls in every month it falls in at all. */
const YEAR_DAYS = 400;

/** The reminders of the promises chosen, and of the evenings where any are. */
export function remindersOf(
  chosen: { readonly pledges: readonly Pledge[]; readonly evenings: readonly Weekday[] },
  words: CalendarWords,
  today: Day,
): readonly Reminder[] {
  const tasks = chosen.pledges.flatMap((pledge) => reminderOf(pledge, words));
  return [...tasks, ...eveningOf(chosen.evenings, words, today)];
}

/** The reminder of a promise; none for a standing commitment, which has no days. */
function reminderOf(pledge: Pledge, words: CalendarWords): readonly Reminder[] {
  const { schedule } = pledge;
  if (schedule === undefined) return [];
  const start = firstDayOf(schedule);
  const last = lastWanted(pledge, schedule);
  return linesOf(schedule, last).map(({ rule, isFor }, nth) => {
    const on = fallsBetween(withoutEnd(schedule), start, daysAfter(start, YEAR_DAYS)).find(isFor) ?? start;
    return {
      uid: nth === 0 ? pledge.id : `${pledge.id}-${nth + 1}`,
      ...{ title: words.task, on, minute: words.taskMinute, rule },
      except: restDays(pledge, schedule).filter(isFor),
      cancelled: last !== undefined && last < on,
    };
  });
}

function withoutEnd(schedule: Schedule): Schedule {
  if (schedule.every === 'once') return schedule;
  const { until, ...rest } = schedule;
  return rest;
}

function eveningOf(evenings: readonly Weekday[], words: CalendarWords, today: Day): readonly Reminder[] {
  if (evenings.length === 0) return [];
  const on = nextFall({ every: 'week', weekdays: evenings, from: today }, today) ?? today;
  const { eveningId: uid, evening: title, eveningMinute: minute } = words;
  return [{ uid, title, on, minute, rule: weeklyRule(evenings), except: [], cancelled: false }];
}

/** The last day a calendar should show: its end, its closing, or the day before a rest without an end. */
function lastWanted(pledge: Pledge, schedule: Schedule): Day | undefined {
  const rest = pledge.pauses?.find(({ until }) => until === undefined);
  const ends = [
    lastDayOf(schedule),
    pledge.closedOn && (pledge.ending === 'released' ? daysAfter(pledge.closedOn, -1) : pledge.closedOn),
    rest && daysAfter(rest.from, -1),
  ].filter((day) => day !== undefined);
  return ends.sort()[0];
}

function restDays(pledge: Pledge, schedule: Schedule): readonly Day[] {
  if (schedule.every === 'once') return [];
  return (pledge.pauses ?? []).flatMap(({ from, until }) => {
    if (until === undefined) return [];
    const last = daysAfter(until, -1);
    const to = last < daysAfter(from, REST_DAYS) ? last : daysAfter(from, REST_DAYS);
    return fallsBetween(schedule, from, to).filter((day) => pauseOn(pledge, day) !== undefined);
  });
}
