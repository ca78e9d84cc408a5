// Line chart: what Chart.js draws. Fetched with the first figure that needs it; what it means is said beside it in words.

import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type Scale,
} from 'chart.js';
import { SIGNS } from './signs.ts';

/** A day on the axis, counted from its first, and a value from 0 to 6. */
export type Point = { readonly at: number; readonly value: number };

/** A drawing of one line for itself. Days are counted from the first of the axis. */
export type LinePicture = {
  /** How many days the axis has. */
  readonly length: number;
  readonly dots: readonly Point[];
  readonly smooth: readonly (readonly Point[])[];
  readonly band:
    | { readonly from: number; readonly to: number; readonly low: number; readonly high: number }
    | undefined;
  /** From the last dot before some empty days to the first after them. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Where something is marked, and which of the marks it is. */
  readonly marks: readonly { readonly at: number; readonly sort: number }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly noEntries: string;
};

/** Colours and letters as the page has them now. */
export type Ink = {
  readonly line: string;
  readonly grid: string;
  readonly words: string;
  readonly family: string;
  readonly size: number;
  /** How strong the band is, 0 to 1. */
  readonly band: number;
  readonly pixels: number | undefined;
};

export type DrawnLine = {
  /** Draws it in other colours and letters, for the screen or for paper. */
  readonly draw: (ink: Ink) => void;
  /** Draws another picture in the same place. */
  readonly show: (picture: LinePicture, ink: Ink) => void;
  /** Shows which day is being read; none without one. */
  readonly point: (at: number | undefined) => void;
  readonly stop: () => void;
};

Chart.register(LineController, LineElement, PointElement, LinearScale);

const MOST = 6;
/** Beyond so many days dots are small, and beyond twice as many they are pale as well. */
const CROWDED_DAYS = 200;

/** Draws the picture and keeps it until `stop`. */
export function drawLine(canvas: HTMLCanvasElement, picture: LinePicture, ink: Ink): DrawnLine {
  const now: Shown = { picture, ink, pointed: undefined };
  const chart = new Chart(canvas, configuration(now));
  const update = () => {
    chart.data.datasets = datasets(now.picture, now.ink);
    chart.update('none');
  };
  return {
    draw: (next) => {
      now.ink = next;
      Object.assign(chart.options, { devicePixelRatio: next.pixels ?? globalThis.devicePixelRatio });
      chart.resize();
      update();
    },
    show: (next, inked) => {
      Object.assign(now, { picture: next, ink: inked, pointed: undefined });
      Object.assign(chart.options.scales?.['x'] ?? {}, ends(next));
      update();
    },
    point: (at) => {
      now.pointed = at;
      chart.draw();
    },
    stop: () => chart.destroy(),
  };
}

type Place = { readonly x: number; readonly y: number };

/** What is drawn now: the library asks for it at each drawing. */
type Shown = { picture: LinePicture; ink: Ink; pointed: number | undefined };

/** From half a day before the first to half a day after the last. */
function ends({ length }: LinePicture) {
  return { min: -0.5, max: length - 0.5 };
}

function configuration(now: Shown): ChartConfiguration<'line', Place[]> {
  const font = () => ({ family: now.ink.family, size: now.ink.size });
  return {
    type: 'line',
    data: { datasets: datasets(now.picture, now.ink) },
    plugins: [cloth(now)],
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { padding: () => ({ top: now.picture.marks.length > 0 ? 18 : 4, right: 4, bottom: 0, left: 0 }) },
      scales: {
        x: {
          type: 'linear',
          ...ends(now.picture),
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = now.picture.ticks.map(({ at }) => ({ value: at }));
          },
          ticks: {
            autoSkip: false,
            maxRotation: 0,
            align: 'inner',
            color: () => now.ink.words,
            font,
            callback: (value) => now.picture.ticks.find(({ at }) => at === value)?.label ?? '',
          },
        },
        y: {
          min: 0,
          max: MOST,
          border: { display: false },
          grid: { color: () => now.ink.grid, drawTicks: false },
          ticks: { stepSize: 2, padding: 8, color: () => now.ink.words, font },
        },
      },
    },
  };
}

/** How many days there are changes how they are drawn: many small dots, and beyond that pale ones under the line. */
function crowdIn({ length }: LinePicture): { readonly isCrowded: boolean; readonly isPale: boolean } {
  return { isCrowded: length > CROWDED_DAYS, isPale: length > 2 * CROWDED_DAYS };
}

function datasets(picture: LinePicture, ink: Ink) {
  const { dots, smooth } = picture;
  const { isCrowded, isPale } = crowdIn(picture);
  return [
    {
      // Where no steps join them, thousands of dots are drawn by hand: each would be an element of its own to the library.
      data: (isCrowded ? [] : dots).flatMap(({ at, value }, index): Place[] => {
        const before = dots[index - 1];
        const place = { x: at, y: value };
        // Steps join only days that follow each other: anywhere else the line is lifted.
        return before !== undefined && at - before.at > 1 ? [{ x: at - 0.5, y: Number.NaN }, place] : [place];
      }),
      stepped: 'middle' as const,
      spanGaps: false,
      borderColor: faded(ink.line, 0.55),
      borderWidth: 1,
      pointRadius: 2.6,
      pointBorderWidth: 0,
      pointBackgroundColor: ink.line,
      clip: 8,
    },
    {
      data: smooth.flatMap((piece, index): Place[] => {
        const places = piece.map(({ at, value }) => ({ x: at, y: value }));
        return index === 0 ? places : [{ x: (places[0]?.x ?? 0) - 0.5, y: Number.NaN }, ...places];
      }),
      spanGaps: false,
      tension: 0,
      borderColor: isPale ? faded(ink.line, 0.85) : ink.line,
      borderWidth: isPale ? 1 : isCrowded ? 1.75 : 2.5,
      borderCapStyle: 'round' as const,
      borderJoinStyle: 'round' as const,
      pointRadius: 0,
      clip: 8,
    },
  ];
}

/** What lies under and over the line: the band, empty weeks, marks, and the day being read. */
function cloth(now: Shown): Plugin<'line'> {
  return {
    id: 'cloth',
    beforeDatasetsDraw: ({ ctx, scales: { x, y }, chartArea: area }) => {
      if (x === undefined || y === undefined) return;
      const { picture, ink, pointed } = now;
      ctx.save();
      if (picture.band !== undefined) {
        const { from, to, low, high } = picture.band;
        const [left, right] = [x.getPixelForValue(from - 0.5), x.getPixelForValue(to + 0.5)];
        const top = y.getPixelForValue(high) - 2;
        ctx.fillStyle = faded(ink.line, ink.band);
        ctx.beginPath();
        ctx.roundRect(left, top, Math.max(2, right - left), y.getPixelForValue(low) + 2 - top, 3);
        ctx.fill();
      }
      ctx.font = `${ink.size}px ${ink.family}`;
      ctx.fillStyle = ink.words;
      ctx.strokeStyle = ink.words;
      ctx.textAlign = 'center';
      ctx.lineWidth = 1;
      for (const { from, to } of picture.gaps) {
        const [left, right] = [x.getPixelForValue(from) + 6, x.getPixelForValue(to) - 6];
        if (right - left < ctx.measureText(picture.noEntries).width + 8) continue;
        ctx.setLineDash([2, 3]);
        strike(ctx, left, area.bottom - 4, right, area.bottom - 4);
        ctx.fillText(picture.noEntries, (left + right) / 2, area.bottom - 9);
      }
      for (const { at, sort } of picture.marks) {
        const left = x.getPixelForValue(at);
        ctx.setLineDash([1, 3]);
        strike(ctx, left, area.top, left, area.bottom);
        ctx.setLineDash([]);
        sign(ctx, sort, left, area.top - 11);
      }
      if (crowdIn(picture).isCrowded) crowd(ctx, picture, ink, x, y);
      if (pointed !== undefined) {
        ctx.setLineDash([]);
        strike(ctx, x.getPixelForValue(pointed), area.top, x.getPixelForValue(pointed), area.bottom);
      }
      ctx.restore();
    },
  };
}

/** Each dot by itself: where pale ones lie on each other they show darker. */
function crowd(ctx: CanvasRenderingContext2D, picture: LinePicture, { line }: Ink, x: Scale, y: Scale): void {
  const { isPale } = crowdIn(picture);
  const radius = isPale ? 1.25 : 1.8;
  ctx.fillStyle = isPale ? faded(line, 0.3) : line;
  for (const { at, value } of picture.dots) {
    ctx.beginPath();
    ctx.arc(x.getPixelForValue(at), y.getPixelForValue(value), radius, 0, 2 * Math.PI);
    ctx.fill();
  }
}

function strike(ctx: CanvasRenderingContext2D, x: number, y: number, toX: number, toY: number): void {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(toX, toY);
  ctx.stroke();
}

/** A small sign over a marked day: each sort has its shape, none its colour. */
function sign(ctx: CanvasRenderingContext2D, sort: number, x: number, y: number): void {
  const corners = SIGNS[sort % SIGNS.length] ?? [];
  ctx.beginPath();
  if (corners.length === 0) ctx.arc(x, y, 3, 0, 2 * Math.PI);
  corners.forEach(([across, down], index) => {
    if (index === 0) ctx.moveTo(x + across, y + down);
    else ctx.lineTo(x + across, y + down);
  });
  ctx.closePath();
  ctx.fill();
}

/** The colour, so much of it. Computed colours come as `rgb(…)`. */
function faded(colour: string, share: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${share})`);
}
