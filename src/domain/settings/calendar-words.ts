// Calendar words: what a calendar shows of a promise or an evening. Chosen to say nothing, and its owner may change it.

import { id, label, object, oneOf, optional, type Shaped, whole } from '../kernel/parse.ts';

export const LONGEST_TITLE = 60;

/** Minutes between the reminder and the moment. */
export const AHEAD = [0, 10, 30, 60] as const;
export type Ahead = (typeof AHEAD)[number];

/** The words and times of the last calendar file, kept with the settings. */
export const calendarWords = object({
  /** What a promise is called in the calendar. */
  task: label(LONGEST_TITLE, 1),
  /** What an evening is called. */
  evening: label(LONGEST_TITLE, 1),
  /** Minutes after midnight. */
  taskMinute: whole(0, 1439),
  eveningMinute: whole(0, 1439),
  /** Absent where no alarm is wanted. */
  ahead: optional(oneOf(...AHEAD)),
  /** Names the evenings in every file, so that a later one takes the place of an earlier. */
  eveningId: id(),
});
export type CalendarWords = Shaped<typeof calendarWords>;
