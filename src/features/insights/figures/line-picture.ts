// Line picture: a facet line as places on an axis of days.

import { words } from '#content/catalogue.ts';
import { daysFrom } from '#domain/insights/day-number.ts';
import type { FacetLine } from '#domain/insights/facet-line.ts';
import { USUAL_DAYS } from '#domain/insights/facet-line.ts';
import { lengthOf } from '#domain/insights/period.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { LinePicture } from '#ui/figure/line-chart.ts';

/** Days marked above a line, each with its sort. */
export type Marks = readonly { readonly sort: number; readonly days: readonly Day[] }[];

/** Axes longer than this name months instead of days. */
const LONG_DAYS = 200;

export function pictureOf({ period, days, smooth, usual, gaps }: FacetLine, marks: Marks): LinePicture {
  const { lines, noEntries } = words('figures');
  const length = lengthOf(period);
  const at = (day: Day) => daysFrom(period.from, day);
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
