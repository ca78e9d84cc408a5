// Days: when a day ends, when a week begins, and the evenings a person chose. One entry holds them all.

import type { Instant, Weekday } from '../kernel/day.ts';
import type { CalendarWords } from './calendar-words.ts';
import { type Country, dayEndOf, SETTINGS_ID, type Settings } from './settings.ts';

/** The ends of a day that are offered, in minutes after midnight: from midnight to 6 a.m. */
export const DAY_ENDS: readonly number[] = [0, 60, 120, 180, 240, 300, 360];

/** What the form for days and times holds. */
export type DayChoices = {
  readonly dayEndsAtMinute: number;
  readonly firstWeekday: Weekday;
  readonly checkInDays: readonly Weekday[];
};

/** The choices in force: those set, else 4 a.m., Monday, and no evening in particular. */
export function dayChoicesOf(settings: Settings | undefined): DayChoices {
  return {
    dayEndsAtMinute: dayEndOf(settings),
    firstWeekday: settings?.firstWeekday ?? 1,
    checkInDays: settings?.checkInDays ?? [],
  };
}

/** The settings with other days and times. Evenings are put in the order of the week, each once. */
export function withDays(settings: Settings | undefined, choices: DayChoices, at: Instant): Settings {
  const checkInDays = [...new Set(choices.checkInDays)].sort((a, b) => a - b);
  return { ...nextSettings(settings, at), ...choices, checkInDays };
}

/** What may be seen, and where Hide lies. */
export type Discretion = { readonly quietWords: boolean; readonly hideAtEdge: boolean };

/** The discretion in force: nothing hidden, and Hide at the top, until it is set otherwise. */
export function discretionOf(settings: Settings | undefined): Discretion {
  return { quietWords: settings?.quietWords ?? false, hideAtEdge: settings?.hideAtEdge ?? false };
}

/** The settings with another discretion. */
export function withDiscretion(settings: Settings | undefined, discretion: Discretion, at: Instant): Settings {
  return { ...nextSettings(settings, at), ...discretion };
}

/** The settings with, or without, a word on Today about an old backup (rule BK15). */
export function withBackupNote(settings: Settings | undefined, isWanted: boolean, at: Instant): Settings {
  return { ...nextSettings(settings, at), noBackupNote: !isWanted };
}

/** The settings with the words and times of the last calendar file. */
export function withCalendar(settings: Settings | undefined, calendar: CalendarWords, at: Instant): Settings {
  return { ...nextSettings(settings, at), calendar };
}

/** The settings with another country for Help, or with none remembered. */
export function withCountry(settings: Settings | undefined, country: Country | undefined, at: Instant): Settings {
  const { country: _, ...rest } = nextSettings(settings, at);
  return country === undefined ? rest : { ...rest, country };
}

/** The seven days of a week that begins on `first`. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return [...week.slice(first - 1), ...week.slice(0, first - 1)];
}

/** The settings as they are, in their next revision; the first one where there are none. */
export function nextSettings(settings: Settings | undefined, at: Instant): Settings {
  if (settings === undefined) return { kind: 'settings', id: SETTINGS_ID, rev: 1, changedAt: at };
  return { ...settings, rev: settings.rev + 1, changedAt: at };
}
