// The stitched field: rows of running stitch that follow the same slow hill, each a little later than
// the one above. Drawn from sines, so that the picture is the same every time and costs no bytes.

export type FieldKind = 'today' | 'welcome' | 'lock';

export interface FieldLine {
  readonly thread: 'a' | 'b' | 'c';
  readonly width: string;
  readonly dash: string;
  readonly d: string;
}

export interface Field {
  readonly height: number;
  readonly lines: readonly FieldLine[];
}

interface Plan {
  readonly height: number;
  readonly rows: number;
  readonly top: number;
  readonly swell: number;
  readonly phase: number;
  readonly drift: number;
  readonly bright: readonly number[];
  readonly mended: number;
  /** Where the warm thread begins on the mended row. */
  readonly warm: number;
}

const plans: Readonly<Record<FieldKind, Plan>> = {
  today: {
    height: 150,
    rows: 11,
    top: 27,
    swell: 14,
    phase: 13.6,
    drift: 0.2,
    bright: [1, 4, 5, 10],
    mended: 4,
    warm: 815,
  },
  welcome: {
    height: 170,
    rows: 11,
    top: 28,
    swell: 17,
    phase: 23.05,
    drift: 0.24,
    bright: [1, 5, 9],
    mended: 5,
    warm: 790,
  },
  lock: {
    height: 300,
    rows: 14,
    top: 30,
    swell: 17,
    phase: 6.4,
    drift: 0.3,
    bright: [1, 5, 7, 9],
    mended: 7,
    warm: 696,
  },
};

const WIDTH = 1600;
const STEP = 40;

function heightAt(plan: Plan, row: number, x: number): number {
  const later = row * plan.drift;
  const gentler = 1 - (0.45 * row) / plan.rows;
  const wave =
    Math.sin(x / 96 + plan.phase + later) * 0.62 +
    Math.sin(x / 176 + 1.7 * plan.phase + 0.5 * later) * 0.7 +
    Math.sin(x / 430 + 0.6 * plan.phase - later) * 0.6;
  const spread = (row / plan.rows) ** 1.3 * (plan.height - plan.top + 4);
  return plan.top + spread + plan.swell * gentler * wave;
}

function pathOf(plan: Plan, row: number, from: number, to: number): string {
  const slopeAt = (x: number) => (heightAt(plan, row, x + 1) - heightAt(plan, row, x - 1)) / 2;
  const at = (x: number, y: number) => `${Math.round(x)} ${y.toFixed(1)}`;
  let d = `M${at(from, heightAt(plan, row, from))}`;
  for (let x = from; x < to; x += STEP) {
    const end = Math.min(x + STEP, to);
    const third = (end - x) / 3;
    const y = heightAt(plan, row, x);
    const endY = heightAt(plan, row, end);
    d += `C${at(x + third, y + slopeAt(x) * third)} ${at(end - third, endY - slopeAt(end) * third)} ${at(end, endY)}`;
  }
  return d;
}

function linesOf(plan: Plan, row: number): readonly FieldLine[] {
  const near = row / (plan.rows - 1);
  const on = Math.round(5 + 8 * near);
  const off = Math.round(5 + 7 * near);
  const stitch = { width: (1.3 + 1.7 * near).toFixed(1), dash: `${on} ${off}` };
  const thread = plan.bright.includes(row) ? 'a' : 'b';
  const pace = on + off;
  if (row !== plan.mended) return [{ thread, ...stitch, d: pathOf(plan, row, -((row * 11) % 20), WIDTH) }];
  const from = plan.warm;
  const to = from + 7 * pace + on;
  const start = from - Math.ceil(from / pace) * pace;
  return [
    { thread, ...stitch, d: pathOf(plan, row, start, from - off) },
    { thread: 'c', ...stitch, d: pathOf(plan, row, from, to) },
    { thread, ...stitch, d: pathOf(plan, row, to + off, WIDTH) },
  ];
}

export function fieldOf(kind: FieldKind): Field {
  const plan = plans[kind];
  return { height: plan.height, lines: Array.from({ length: plan.rows }, (_, row) => linesOf(plan, row)).flat() };
}
