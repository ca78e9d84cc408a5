// How often the 42-day rule of content.md 4.6 speaks, in made-up people: the table there, drawn again with our own code.

import { shiftOf } from '#domain/insights/shift.ts';
import { brand } from '#domain/kernel/brand.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import { chanceOf } from '../support/real-looking.ts';

export type Person = {
  /** How far ratings move for good, after the first 42 days. */
  readonly shift: number;
  /** From one planned entry to the next. */
  readonly autocorrelation: number;
};

export type Spoken = { readonly higher: number; readonly lower: number };

const SPREAD = 1.2;
const PLANNED_WEEKDAYS = [0, 2, 4, 6];
const DONE = 0.8;
const FIRST = brand<Day>('2026-01-05');
/** The first review. */
const REVIEW_DAY = 90;

/** In what share of the first 90-day reviews a shift is named, for `people` made-up persons. */
export function reviewsThatSpeak({ shift, autocorrelation }: Person, people: number, seed: number): Spoken {
  const chance = chanceOf(seed);
  const said = { higher: 0, lower: 0 };
  for (let person = 0; person < people; person += 1) {
    const days = entriesOf(shift, autocorrelation, chance);
    const shown = shiftOf(days, daysAfter(FIRST, REVIEW_DAY - 1))?.said;
    if (shown === 'higher' || shown === 'lower') said[shown] += 1;
  }
  return { higher: said.higher / people, lower: said.lower / people };
}

function entriesOf(shift: number, autocorrelation: number, chance: () => number) {
  const level = 3 - shift / 2;
  const days: { readonly on: Day; readonly value: number }[] = [];
  let noise = normal(chance);
  for (let at = 0; at < REVIEW_DAY; at += 1) {
    if (!PLANNED_WEEKDAYS.includes(at % 7)) continue;
    noise = autocorrelation * noise + Math.sqrt(1 - autocorrelation ** 2) * normal(chance);
    if (days.length > 0 && chance() >= DONE) continue;
    const truth = level + (at >= 42 ? shift : 0) + SPREAD * noise;
    days.push({ on: daysAfter(FIRST, at), value: Math.min(6, Math.max(0, Math.round(truth))) });
  }
  return days;
}

/** Box and Muller's way from two even chances to one normal one. */
function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
