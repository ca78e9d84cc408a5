// Facet line: what is drawn of one facet. Gaps stay gaps; nothing is said before there is enough to say it from.

import { type Day, daysAfter } from '../kernel/day.ts';
import { dayNumber } from './day-number.ts';
import type { DayValue } from './facet-days.ts';
import { isWithin, type Period, type Stretch } from './period.ts';
import { median, quantile } from './statistics.ts';

/** The smoothed line starts with the sixth entry day, 14 days after the first at the soonest (rule IN3). */
export const ENOUGH_ENTRY_DAYS = 6;
export const ENOUGH_DAYS = 14;
/** How much a new entry day counts in the smoothed line. */
const WEIGHT = 0.25;
/** More empty days than this break the line. */
const MOST_EMPTY_DAYS = 7;
/** The usual range is the middle 80 % of the last 42 days. */
export const USUAL_DAYS = 42;
const USUAL = { low: 0.1, high: 0.9 };
/** A usual range as wide as this is said to vary a lot. */
const WIDE = 2.5;

/** The range in which most days lay, from how many entry days, and whether that is a wide one. */
export type Usual = { readonly low: number; readonly high: number; readonly entryDays: number; readonly wide: boolean };

/** The last day with an answer before some empty days, and the first after them. */
export type Gap = { readonly after: Day; readonly before: Day };

export type FacetLine = {
  readonly period: Period;
  readonly days: readonly DayValue[];
  readonly smooth: readonly (readonly DayValue[])[];
  readonly usual: Usual | undefined;
  readonly gaps: readonly Gap[];
};

/** All days of a facet, and the smoothed line through them. */
export type WholeLine = { readonly days: readonly DayValue[]; readonly smooth: readonly (readonly DayValue[])[] };

/** The line over all time; what a period shows is a part of it. */
export function wholeLine(days: readonly DayValue[]): WholeLine {
  return { days, smooth: smoothed(days) };
}

/** What is drawn of a line in a period that ends today. The smoothed line is the same in every period. */
export function facetLine({ days, smooth }: WholeLine, period: Period): FacetLine {
  const shown = days.filter(({ on }) => isWithin(on, period));
  return {
    period,
    days: shown,
    smooth: smooth.map((piece) => piece.filter(({ on }) => isWithin(on, period))).filter((piece) => piece.length > 0),
    usual: usualRange(days, period.to),
    gaps: gapsIn(shown),
  };
}

/**
 * The smoothed line in pieces: exponentially weighted by entry day from the first one on, shown from the sixth entry
 * day and 14 days on, broken where more than seven days are empty (`content.md` 4.5).
 */
export function smoothed(days: readonly DayValue[]): readonly (readonly DayValue[])[] {
  const pieces: DayValue[][] = [];
  const first = days[0];
  if (first === undefined) return pieces;
  const begun = dayNumber(first.on);
  let before = begun;
  let level = first.value;
  let piece: DayValue[] = [];
  days.forEach((day, at) => {
    level += WEIGHT * (day.value - level);
    const number = dayNumber(day.on);
    if (isGap(before, number)) piece = [];
    before = number;
    if (at + 1 < ENOUGH_ENTRY_DAYS || number - begun < ENOUGH_DAYS) return;
    if (piece.length === 0) pieces.push(piece);
    piece.push({ on: day.on, value: level });
  });
  return pieces;
}

/** Where most of the last 42 days until `today` lay; nothing from fewer than six entry days. */
export function usualRange(days: readonly DayValue[], today: Day): Usual | undefined {
  const from = daysAfter(today, 1 - USUAL_DAYS);
  const values = days.filter(({ on }) => on >= from && on <= today).map(({ value }) => value);
  if (values.length < ENOUGH_ENTRY_DAYS) return undefined;
  const low = quantile(values, USUAL.low);
  const high = quantile(values, USUAL.high);
  return { low, high, entryDays: values.length, wide: high - low >= WIDE };
}

/** The middle value of each stretch and how many entry days it has; without one where it has none. */
export function byStretch(
  days: readonly DayValue[],
  stretches: readonly Stretch[],
): readonly { readonly stretch: Stretch; readonly entryDays: number; readonly middle: number | undefined }[] {
  let at = 0;
  return stretches.map((stretch) => {
    const values: number[] = [];
    for (let day = days[at]; day !== undefined && day.on <= stretch.to; day = days[at]) {
      if (day.on >= stretch.from) values.push(day.value);
      at += 1;
    }
    return { stretch, entryDays: values.length, middle: values.length === 0 ? undefined : median(values) };
  });
}

function gapsIn(days: readonly DayValue[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let last: { readonly on: Day; readonly number: number } | undefined;
  for (const { on } of days) {
    const number = dayNumber(on);
    if (last !== undefined && isGap(last.number, number)) gaps.push({ after: last.on, before: on });
    last = { on, number };
  }
  return gaps;
}

/** Whether too many days lie empty between two, by their numbers. */
function isGap(before: number, day: number): boolean {
  return day - before - 1 > MOST_EMPTY_DAYS;
}
