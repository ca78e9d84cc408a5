// Day number: a day as a count, by whole-number arithmetic. A figure of ten years asks for thousands of them at once.

import type { Day } from '../kernel/day.ts';

/** Days since the first of March of the year 0; only differences mean anything. */
export function dayNumber(day: Day): number {
  const month = twoDigits(day, 5);
  // Counted from March, so that a leap day comes last in its year.
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(day, 8) - 1;
  return year * 365 + leaps + dayOfYear;
}

/** Two figures of a text, without making a text of them. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = 48;

/** How many days `to` lies after `from`; negative when before. */
export function daysFrom(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
