// How a day near today is called.

import { type Day, daysBetween } from '#domain/kernel/day.ts';
import { dayInWords } from '../../format.ts';

/** "Today", "Yesterday", "Tomorrow", a weekday of the last six days, else a short date. */
export function onDayInWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  if (ago === -1) return 'Tomorrow';
  return ago > 1 && ago < 7 ? dayInWords(day, 'weekday') : dayInWords(day, 'short');
}
