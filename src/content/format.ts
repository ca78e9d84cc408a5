// Format: days, times, numbers, lists and plurals in the language spoken now, by `Intl`.

import { type Day, firstOf, type Instant, type Month, noonOf, type Weekday } from '#domain/kernel/day.ts';
import { locale } from './language.ts';

type DayStyle = 'full' | 'long' | 'short' | 'brief' | 'weekday' | 'month' | 'monthBrief';

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  brief: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  monthBrief: { month: 'short', year: 'numeric' },
};

const dayFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A day in words: `full` "Friday, 20 November 2026", `long`, `short` "Fri, 20 Nov", `brief` "20 Nov", `weekday` "Friday". */
export function dayInWords(day: Day, style: DayStyle = 'full'): string {
  const format = remembered(
    dayFormats,
    style,
    () => new Intl.DateTimeFormat(locale(), { ...DAY_STYLES[style], timeZone: 'UTC' }),
  );
  return format.format(noonOf(day));
}

/** "November 2026". */
export function monthInWords(month: Month): string {
  return dayInWords(firstOf(month), 'month');
}

/** "Monday", or "Mon". */
export function weekdayInWords(weekday: Weekday, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(locale(), { weekday: style, timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  return format.format(Date.UTC(2024, 0, weekday, 12));
}

/** A time of day from minutes after midnight: "21:40". */
export function minuteInWords(minute: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, 0, minute),
  );
}

/** A moment as local day and time. */
export function instantInWords(instant: Instant): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(instant);
}

/** A number with the language's separators. */
export function numberInWords(value: number, digits = 0): string {
  const format = remembered(
    numberFormats,
    digits,
    () => new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }),
  );
  return format.format(value);
}

/** "a, b and c". */
export function listInWords(items: readonly string[]): string {
  // One alone is no list in any language, and the first use of a list takes the browser a while.
  if (items.length < 2) return items[0] ?? '';
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** "12 days ago", "today". `count` is negative for the past. */
export function agoInWords(count: number, unit: 'day' | 'week' | 'month'): string {
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(count, unit);
}

/** The form of a sentence that a count asks for. */
export function plural(
  count: number,
  forms: { readonly one: string; readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  return forms[new Intl.PluralRules(locale()).select(count)] ?? forms.other;
}

/** To make a format takes far longer than to use it, and a table of years uses the same one hundreds of times. */
function remembered<F>(formats: Map<string, F>, name: string | number, make: () => F): F {
  const key = `${locale()} ${name}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}
