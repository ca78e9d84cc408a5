// Day number: a day as a count, by whole-number arithmetic. A figure of ten years asks for thousands of them at once.

import type { Day } from '../kernel/day.ts';

/** Days since the first of March of the year 0; only differences mean anything. */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  // Counted from March, so that a leap day comes last in its year.
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1;
  return year * 365 + leaps + dayOfYear;
}

/** How many days `to` lies after `from`; negative when before. */
export function daysFrom(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
