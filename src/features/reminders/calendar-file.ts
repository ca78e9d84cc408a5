// Calendar file: reminders as iCalendar. The library writes the form; nothing but times, ids and neutral titles goes in.

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day, Instant } from '#domain/kernel/day.ts';
import type { Reminder } from '#domain/reminders/reminder.ts';
import type { Ahead } from '#domain/settings/calendar-words.ts';

const LENGTH_MINUTES = 10;
const MINUTE_MS = 60_000;
/** Counting from here, the minute of making is a sequence that only grows and fits any calendar. */
const SEQUENCE_FROM_MS = Date.UTC(2020, 0, 1);

/** The text of a calendar file made at `now`. Times are those of the wall, wherever the calendar travels. */
export function calendarFile(reminders: readonly Reminder[], ahead: Ahead | undefined, now: Instant): string {
  const calendar = ical({ prodId: '-//Notes//Notes//EN', method: ICalCalendarMethod.PUBLISH });
  const sequence = Math.floor((now - SEQUENCE_FROM_MS) / MINUTE_MS);
  for (const { uid, title, on, minute, rule, except, cancelled } of reminders) {
    const event = calendar.createEvent({
      id: uid,
      summary: title,
      start: wallTime(on, minute),
      end: wallTime(on, minute + LENGTH_MINUTES),
      floating: true,
      stamp: new Date(now),
      sequence,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(rule === undefined || cancelled ? {} : { repeating: recurrence(rule, except, minute) }),
    });
    if (ahead !== undefined && !cancelled) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: ahead * 60, description: title });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** A time of the wall, as the library takes it for events that float: in the fields of UTC. */
function wallTime(on: Day, minute: number): Date {
  return new Date(Date.parse(`${on}T00:00:00Z`) + minute * MINUTE_MS);
}

function recurrence(rule: string, except: readonly Day[], minute: number): string {
  const days = except.map((on) => wallTime(on, minute).toISOString().slice(0, 19).replaceAll(/[-:]/g, ''));
  return days.length === 0 ? `RRULE:${rule}` : `RRULE:${rule}\nEXDATE:${days.join(',')}`;
}
