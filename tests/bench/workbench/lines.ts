// Lines: Chart.js by itself, drawing the points that Look back draws, on a page with nothing else. It is told where each
// point lies; it reads, computes and says nothing.

import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { FACETS } from '#domain/check-ins/check-in.ts';
import { daysFrom } from '#domain/insights/day-number.ts';
import { type DayValue, facetDays } from '#domain/insights/facet-days.ts';
import { facetLine, wholeLine } from '#domain/insights/facet-line.ts';
import { lengthOf, type Period, type PeriodName, periodOf } from '#domain/insights/period.ts';
import type { Day } from '#domain/kernel/day.ts';
import { tenYearsOfCheckIns } from '../../support/ten-years.ts';

export type Box = { readonly width: number; readonly height: number };

type Place = { readonly x: number; readonly y: number };
type Points = { readonly length: number; readonly lines: readonly (readonly [Place[], Place[]])[] };

const COLOUR = '#3a4a8c';

/** The check-ins of the ten years that are measured: one for each day, from one side. */
export function measuredCheckIns(today: Day) {
  return tenYearsOfCheckIns({ until: today, voice: 'rebuilder', gaps: false });
}

/** Empties the page, draws the last six weeks, and puts a button there that draws all ten years in their place. */
export function showLinesAlone(today: Day, box: Box): void {
  Chart.register(LineController, LineElement, PointElement, LinearScale);
  const [weeks, years] = (['six-weeks', 'all'] as const).map((name) => pointsOf(name, today));
  const main = document.createElement('main');
  const button = document.createElement('button');
  button.textContent = 'All';
  const boxes = FACETS.map(() => {
    const frame = document.createElement('div');
    frame.style.cssText = `position: relative; width: ${box.width}px; height: ${box.height}px`;
    const canvas = document.createElement('canvas');
    frame.append(canvas);
    main.append(frame);
    return canvas;
  });
  document.body.replaceChildren(button, main);
  const charts: Chart<'line', Place[]>[] = [];
  const draw = ({ length, lines }: Points) => {
    for (const chart of charts.splice(0)) chart.destroy();
    for (const [at, canvas] of boxes.entries()) charts.push(chartOf(canvas, length, lines[at] ?? [[], []]));
  };
  button.addEventListener('click', () => years && draw(years));
  if (weeks) draw(weeks);
}

function pointsOf(name: PeriodName, today: Day): Points {
  const checkIns = measuredCheckIns(today);
  const period = periodOf(name, today, checkIns[0]?.on);
  const lines = FACETS.map((facet): readonly [Place[], Place[]] => {
    const { days, smooth } = facetLine(wholeLine(facetDays(checkIns, facet, { voice: 'rebuilder' }, [])), period);
    return [placesOf(days, period), smooth.flatMap((piece) => placesOf(piece, period))];
  });
  return { length: lengthOf(period), lines };
}

function placesOf(days: readonly DayValue[], { from }: Period): Place[] {
  return days.map(({ on, value }) => ({ x: daysFrom(from, on), y: value }));
}

function chartOf(canvas: HTMLCanvasElement, length: number, [dots, smooth]: readonly [Place[], Place[]]) {
  return new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        { data: dots, borderWidth: 0, pointRadius: 1.25, pointBorderWidth: 0, pointBackgroundColor: COLOUR },
        { data: smooth, borderWidth: 1, borderColor: COLOUR, pointRadius: 0 },
      ],
    },
    options: {
      ...{ animation: false, events: [], maintainAspectRatio: false, parsing: false, normalized: true },
      scales: { x: { type: 'linear', min: -0.5, max: length - 0.5 }, y: { min: 0, max: 6, ticks: { stepSize: 2 } } },
    },
  });
}
