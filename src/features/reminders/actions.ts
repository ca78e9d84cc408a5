// Reminder actions: makes the calendar file, keeps its words, and hands it over. The library comes with the first file.

import type { Weekday } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { remindersOf } from '#domain/reminders/reminder.ts';
import type { CalendarWords } from '#domain/settings/calendar-words.ts';
import { withCalendar } from '#domain/settings/days.ts';
import { download } from '#platform/files.ts';
import { share } from '#platform/share.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { todayIn } from '#storage/reach.ts';

/** What goes into a file, and how it is worded; the evenings get an id with the first one. */
export type Wanted = {
  readonly pledges: readonly Pledge[];
  readonly evenings: readonly Weekday[];
  readonly words: Omit<CalendarWords, 'eveningId'>;
};

/** Makes the file and keeps its words; nothing where they could not be kept, since ids must stay the same. */
export async function makeCalendar({ pledges, evenings, words }: Wanted): Promise<File | undefined> {
  const ledger = await readLedger({ months: [] });
  const over = ledger.settings[0];
  const calendar: CalendarWords = { ...words, eveningId: over?.calendar?.eveningId ?? freshId() };
  const at = thisInstant();
  const put = withCalendar(over, calendar, at);
  if (!(await commit([over ? { put, over } : { put }], { quiet: true })).ok) return undefined;
  const { calendarFile } = await import('./calendar-file.ts');
  const day = todayIn(ledger);
  const text = calendarFile(remindersOf({ pledges, evenings }, calendar, day), words.ahead, at);
  return new File([text], `kept-${day}.ics`, { type: 'text/calendar' });
}

/** Hands the file to the downloads. */
export function saveCalendar(file: File): void {
  download(file);
}

/** Hands the file to the system's sheet, where downloads lead nowhere. */
export function shareCalendar(file: File): Promise<'shared' | 'cancelled' | 'failed'> {
  return share(file);
}

function freshId(): Id {
  return newStamp().id;
}
