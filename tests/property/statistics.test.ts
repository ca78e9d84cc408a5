// The statistics of Look back: against an independent computation in Python, and what must hold for any entries at all.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckIn, FACETS, type Rating } from '#domain/check-ins/check-in.ts';
import { daysFrom } from '#domain/insights/day-number.ts';
import { eventsIn, REVIEWED_EVENTS } from '#domain/insights/events.ts';
import { type DayValue, facetDays, sidesAnswered } from '#domain/insights/facet-days.ts';
import { facetLine, smoothed, usualRange, wholeLine } from '#domain/insights/facet-line.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { promiseRows } from '#domain/insights/promise-rows.ts';
import { setbacksSeen } from '#domain/insights/setbacks-seen.ts';
import { shiftOf } from '#domain/insights/shift.ts';
import { median, quantile } from '#domain/insights/statistics.ts';
import { brand } from '#domain/kernel/brand.ts';
import { type Day, daysAfter, daysBetween, instantOf } from '#domain/kernel/day.ts';
import { idOf } from '#domain/kernel/ids.ts';
import { type Entry, type Ledger, ledgerOf } from '#domain/ledger.ts';
import { wilson } from '#domain/promises/range.ts';
import { chanceOf, realLookingEntries } from '../support/real-looking.ts';

const FIRST = brand<Day>('2016-02-25');
const ORACLE = new URL('../oracle/statistics.py', import.meta.url);
const HISTORIES = 1_000;
const CLOSE = 1e-9;

type History = {
  readonly days: readonly (readonly [number, readonly number[]])[];
  readonly now: number;
  readonly kept: number;
  readonly decided: number;
};
type Placed = readonly (readonly [number, number])[];
type Answer = {
  readonly medians: Placed;
  readonly smooth: readonly Placed[];
  readonly usual: readonly [number, number] | null;
  readonly shift: { readonly said: string; readonly z?: number } | null;
  readonly wilson: readonly [number, number];
};

/** From none to five hundred days, some dense, some with months between them, up to four ratings a day. */
function historiesOf(seed: number): readonly History[] {
  const chance = chanceOf(seed);
  const below = (most: number) => Math.floor(chance() * most);
  return Array.from({ length: HISTORIES }, () => {
    const length = 1 + below(chance() < 0.1 ? 500 : 150);
    const done = 0.05 + chance() * 0.95;
    const hole = below(length);
    const level = chance() * 6;
    const turn = chance() * 3 - 1.5;
    const days = Array.from({ length }, (_, at) => at)
      .filter((at) => chance() < done && (at < hole || at > hole + 20))
      .map((at): History['days'][number] => {
        const ratings = Array.from({ length: chance() < 0.8 ? 1 : 1 + below(4) }, () =>
          Math.min(6, Math.max(0, Math.round(level + (at > 42 ? turn : 0) + (chance() - 0.5) * 5))),
        );
        return [at, ratings];
      });
    const decided = 1 + below(60);
    return { days, now: length - 1 + below(20), kept: below(decided + 1), decided };
  });
}

/** What our own code gives, in the form of the oracle. */
function answerOf({ days, now, kept, decided }: History): Answer {
  const checkIns = days.flatMap(([at, ratings]) =>
    ratings.map((rating) => aCheckIn(daysAfter(FIRST, at), { honesty: ratingOf(rating) })),
  );
  const medians = facetDays(checkIns, 'honesty', { voice: 'hurt' }, []);
  const today = daysAfter(FIRST, now);
  const usual = usualRange(medians, today);
  const shift = shiftOf(medians, today);
  const { low, high } = wilson(kept, decided);
  return {
    medians: placed(medians),
    smooth: smoothed(medians).map(placed),
    usual: usual ? [usual.low, usual.high] : null,
    shift: shift ? { said: shift.said, ...(shift.z === undefined ? {} : { z: shift.z }) } : null,
    wilson: [low, high],
  };
}

const placed = (days: readonly DayValue[]): Placed => days.map(({ on, value }) => [daysBetween(FIRST, on), value]);
const ratingOf = (value: number): Rating => ([0, 1, 2, 3, 4, 5, 6] as const)[value] ?? 0;

let made = 0;
function aCheckIn(on: Day, facets: CheckIn['facets'], voice: 'hurt' | 'rebuilder' = 'hurt'): CheckIn {
  made += 1;
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, made);
  const at = instantOf(made);
  const envelope = { kind: 'check-in', id: idOf<'check-in'>(bytes), rev: 1, changedAt: at, madeAt: at } as const;
  return { ...envelope, on, voice, feelings: [], contexts: [], facets };
}

/** Every number in the order it stands, and everything else as it is. */
function numbersIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return ['[', ...value.flatMap(numbersIn), ']'];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => [name, ...numbersIn(part)]);
  }
  return [value];
}

function python(): string | undefined {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return 'python3';
  } catch {
    return undefined;
  }
}

describe('the statistics', () => {
  const found = python();
  const title = `IN13 · medians, smoothing, usual range, shift and Wilson's range are those of Python, on ${HISTORIES} histories`;
  test.skipIf(found === undefined)(
    found === undefined ? `${title} (skipped: no python3)` : title,
    () => {
      const histories = historiesOf(20_260);
      const input = JSON.stringify(histories);
      const theirs: readonly Answer[] = JSON.parse(
        execFileSync(found ?? '', ['-c', readFileSync(ORACLE, 'utf8')], { input, maxBuffer: 1 << 28 }).toString(),
      );
      const off = histories.flatMap((history, at) => {
        const [ours, other] = [numbersIn(answerOf(history)), numbersIn(theirs[at])];
        const isSame = (value: unknown, place: number) => {
          const there = other[place];
          if (typeof value !== 'number' || typeof there !== 'number') return value === there;
          return Math.abs(value - there) <= CLOSE;
        };
        return ours.length === other.length && ours.every(isSame) ? [] : [at];
      });
      expect(off).toEqual([]);
      // A comparison of nothing would agree as well.
      const said = new Set(theirs.map(({ shift }) => shift?.said));
      expect([...said]).toEqual(expect.arrayContaining(['higher', 'lower', 'no-clear-shift', 'too-few']));
      expect(theirs.filter(({ smooth }) => smooth.length > 1).length).toBeGreaterThan(50);
    },
    60_000,
  );

  test('IN5 · days are counted as the calendar counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -42_000, max: 60_000 }), fc.integer({ min: 0, max: 4_000 }), (start, count) => {
        const from = daysAfter(FIRST, start);
        expect(daysFrom(from, daysAfter(from, count))).toBe(count);
      }),
    );
  });

  const values = fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 1, maxLength: 60 });
  test('IN4 · a quantile lies within its values and grows with its share', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, a, b) => {
          const [low, high] = [quantile(all, Math.min(a, b)), quantile(all, Math.max(a, b))];
          expect(low).toBeGreaterThanOrEqual(Math.min(...all));
          expect(high).toBeLessThanOrEqual(Math.max(...all));
          expect(low).toBeLessThanOrEqual(high + 1e-12);
          expect(median(all)).toBe(quantile(all, 0.5));
        },
      ),
    );
  });
});

const rating = fc.constantFrom<Rating>(0, 1, 2, 3, 4, 5, 6, 'no-occasion', 'cannot-say');
const checkIn = (voice: 'hurt' | 'rebuilder') =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.record({ reliability: rating, honesty: rating, care: rating, hope: rating }),
    )
    .map(([at, facets]) => aCheckIn(daysAfter(FIRST, at), facets, voice));
const own = fc.array(checkIn('hurt'), { maxLength: 60 });
const side = { voice: 'hurt' } as const;
const period = { from: FIRST, to: daysAfter(FIRST, 120) };

const UNSEEN: readonly Entry['kind'][] = ['draft', 'gone', 'other-version'];

/** Everything that Look back and a 90-day review draw. */
function figuresOf(ledger: Ledger, until: Day) {
  const long = { from: daysAfter(until, -1_500), to: until };
  const { 'check-in': checkIns, breach, setback } = ledger;
  const sides = sidesAnswered(checkIns, breach);
  const lines = sides.flatMap((from) => FACETS.map((facet) => facetDays(checkIns, facet, from, breach)));
  return {
    sides,
    lines: lines.map((days) => facetLine(wholeLine(days), long)),
    shifts: lines.map((days) => shiftOf(days, until)),
    feelings: feelingsSeen(checkIns, long),
    promises: promiseRows(ledger, long),
    events: eventsIn(ledger, long, REVIEWED_EVENTS),
    setbacks: setbacksSeen(setback, long),
  };
}

describe('a figure', () => {
  test('IN2 · of one side is the same whatever the other side, drafts and deletions add', () => {
    fc.assert(
      fc.property(own, fc.array(checkIn('rebuilder'), { maxLength: 30 }), (mine, others) => {
        const around = others.flatMap((other): readonly Entry[] => {
          const { kind: _, id, rev, ...parts } = other;
          const { madeAt, changedAt } = other;
          const draft: Entry = {
            ...{ kind: 'draft', id: brand(`${id}`), rev, changedAt, madeAt },
            content: { form: 'check-in', ...parts, voice: 'hurt' },
          };
          return [other, draft, { kind: 'gone', id: brand(`${id}`), rev: 2, changedAt }];
        });
        const [alone, among] = [ledgerOf(mine), ledgerOf([...around, ...mine])];
        for (const facet of FACETS) {
          const lineIn = (ledger: typeof alone) =>
            facetLine(wholeLine(facetDays(ledger['check-in'], facet, side, [])), period);
          expect(lineIn(among)).toEqual(lineIn(alone));
          const shiftIn = (ledger: typeof alone) =>
            shiftOf(facetDays(ledger['check-in'], facet, side, []), daysAfter(FIRST, 120));
          expect(shiftIn(among)).toEqual(shiftIn(alone));
        }
      }),
    );
  });

  test('IN2 · of whatever sort is the same whatever is begun, deleted or lay beside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const until = daysAfter(FIRST, 120);
        const all = realLookingEntries({ count: 160, seed, until });
        const living = all.filter(({ kind }) => !UNSEEN.includes(kind));
        const unseen = all.flatMap((entry): readonly Entry[] => {
          if (UNSEEN.includes(entry.kind)) return [entry];
          const gone: Entry = { kind: 'gone', id: brand(entry.id), rev: 9, changedAt: entry.changedAt };
          if (entry.kind !== 'check-in') return [gone];
          const { kind: _, id, rev, changedAt, madeAt, ...parts } = entry;
          const content = { form: 'check-in', ...parts } as const;
          return [gone, { kind: 'draft', id: brand(`${id}`), rev, changedAt, madeAt, content }];
        });
        const [alone, among] = [ledgerOf(living), ledgerOf([...unseen, ...living])];
        expect(among.draft.length).toBeGreaterThan(10);
        expect(figuresOf(among, until)).toEqual(figuresOf(alone, until));
      }),
      { numRuns: 20 },
    );
  });

  test('IN1 · a day’s dot depends on that day’s entries alone', () => {
    fc.assert(
      fc.property(own, own, (mine, more) => {
        for (const facet of FACETS) {
          const before = facetDays(mine, facet, side, []);
          const after = new Map(facetDays([...mine, ...more], facet, side, []).map(({ on, value }) => [on, value]));
          const touched = new Set(more.map(({ on }) => on));
          for (const { on, value } of before) if (!touched.has(on)) expect(after.get(on)).toBe(value);
        }
      }),
    );
  });

  test('IN5 · a day without an answer has no value, and every dot lies between 0 and 6', () => {
    fc.assert(
      fc.property(own, (mine) => {
        for (const facet of FACETS) {
          const answered = mine.filter(({ facets }) => typeof facets[facet] === 'number').map(({ on }) => on);
          const days = facetDays(mine, facet, side, []);
          expect(days.map(({ on }) => on)).toEqual([...new Set(answered)].sort());
          for (const { value } of days) expect(value >= 0 && value <= 6).toBe(true);
        }
      }),
    );
  });

  test('IN3 · the smoothed line is the same in a short period as in a long one', () => {
    fc.assert(
      fc.property(own, fc.integer({ min: 0, max: 100 }), (mine, start) => {
        const days = facetDays(mine, 'care', side, []);
        const short = facetLine(wholeLine(days), { from: daysAfter(FIRST, start), to: period.to });
        const long = facetLine(wholeLine(days), period);
        const within = long.smooth.flat().filter(({ on }) => on >= daysAfter(FIRST, start));
        expect(short.smooth.flat()).toEqual(within);
        expect(short.usual).toEqual(long.usual);
      }),
    );
  });
});
