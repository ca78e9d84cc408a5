// Line picture: a facet line as places on an axis of days.

import { words } from '#content/catalogue.ts';
import { dayNumber } from '#domain/insights/day-number.ts';
import type { FacetLine } from '#domain/insights/facet-line.ts';
import { USUAL_DAYS } from '#domain/insights/facet-line.ts';
import { lengthOf, type Period, type PeriodName, type Stretch } from '#domain/insights/period.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { LinePicture } from '#ui/figure/line-chart.ts';

/** Days marked above a line, each with its sort. */
export type Marks = readonly { readonly sort: number; readonly days: readonly Day[] }[];

/** All that figures of one period are drawn from. */
export interface Drawing {
  readonly ledger: Ledger;
  readonly period: Period;
  /** How the period is called, where it has a name. */
  readonly name?: PeriodName;
  readonly stretches: readonly Stretch[];
  readonly marks: Marks;
  readonly as: 'pictures' | 'tables';
}

/** Axes longer than this name months instead of days. */
const LONG_DAYS = 200;

export function pictureOf({ period, days, smooth, usual, gaps }: FacetLine, marks: Marks): LinePicture {
  const { lines, noEntries } = words('figures');
  const length = lengthOf(period);
  const first = dayNumber(period.from);
  const at = (day: Day) => dayNumber(day) - first;
  const last = length - 1;
  const middle = Math.round(last / 2);
  return {
    length,
    dots: days.map(({ on, value }) => ({ at: at(on), value })),
    smooth: smooth.map((piece) => piece.map(({ on, value }) => ({ at: at(on), value }))),
    band: usual && { from: Math.max(0, length - USUAL_DAYS), to: last, low: usual.low, high: usual.high },
    gaps: gaps.map(({ after, before }) => ({ from: at(after), to: at(before) })),
    marks: marks.flatMap(({ sort, days: marked }) => marked.map((day) => ({ at: at(day), sort }))),
    ticks: [0, middle, last].map((place) => ({
      at: place,
      label: lines.tick(daysAfter(period.from, place), length > LONG_DAYS),
    })),
    noEntries,
  };
}
