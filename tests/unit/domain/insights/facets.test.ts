import { describe, expect, it } from 'vitest';
import { type DayValue, facetDays, sidesAnswered } from '#domain/insights/facet-days.ts';
import { byStretch, facetLine, smoothed, usualRange, wholeLine } from '#domain/insights/facet-line.ts';
import { periodOf, stretchesOf } from '#domain/insights/period.ts';
import { median, quantile } from '#domain/insights/statistics.ts';
import { brand } from '#domain/kernel/brand.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { aCheckIn, day } from './builders.ts';

const hurt = { voice: 'hurt' } as const;
const first = day('2026-10-01');
const days = (...entries: readonly (readonly [number, number])[]): readonly DayValue[] =>
  entries.map(([at, value]) => ({ on: daysAfter(first, at), value }));

describe('days of a facet', () => {
  it('IN1 · several check-ins on a day count as one day, with their median', () => {
    const checkIns = ([0, 1, 6] as const).map((care) => aCheckIn('2026-10-02', { facets: { care } }));
    expect(facetDays(checkIns, 'care', hurt, [])).toEqual([{ on: '2026-10-02', value: 1 }]);
  });

  it('IN1 · no occasion and can’t say are answers and no numbers', () => {
    const checkIns = [
      aCheckIn('2026-10-02', { facets: { care: 'no-occasion' } }),
      aCheckIn('2026-10-03', { facets: { care: 'cannot-say' } }),
    ];
    expect(facetDays(checkIns, 'care', hurt, [])).toEqual([]);
    expect(sidesAnswered(checkIns, [])).toEqual([]);
  });

  it('IN2 · each side has its own line; what was answered before its one breach was written down belongs to it', () => {
    const breach = { id: brand<Id<'breach'>>('AAAAAAAAAAAAAAAAAAAAAA'), role: 'rebuilder' } as const;
    const checkIns = [
      aCheckIn('2026-10-02', { voice: 'rebuilder', facets: { care: 2 } }),
      aCheckIn('2026-10-03', { voice: 'rebuilder', breachId: breach.id, facets: { care: 4 } }),
      aCheckIn('2026-10-04', { voice: 'hurt', facets: { care: 6 } }),
    ];
    const own = { voice: 'rebuilder', breachId: breach.id } as const;
    expect(sidesAnswered(checkIns, [breach])).toEqual([own, { voice: 'hurt' }]);
    expect(facetDays(checkIns, 'care', own, [breach]).map(({ value }) => value)).toEqual([2, 4]);
    expect(facetDays(checkIns, 'care', hurt, [breach]).map(({ value }) => value)).toEqual([6]);
  });
});

describe('the line of a facet', () => {
  it('IN3 · it begins with the sixth entry day, and 14 days after the first at the soonest', () => {
    const dense = days([0, 3], [1, 3], [2, 3], [3, 3], [4, 3], [5, 3], [13, 3], [14, 3]);
    expect(
      smoothed(dense)
        .flat()
        .map(({ on }) => on),
    ).toEqual([daysAfter(first, 14)]);
    const sparse = days([0, 3], [7, 3], [14, 3], [21, 3], [28, 3], [35, 3]);
    expect(
      smoothed(sparse)
        .flat()
        .map(({ on }) => on),
    ).toEqual([daysAfter(first, 35)]);
  });

  it('IN3 · each entry day counts a quarter, from the first one’s value on', () => {
    const line = smoothed(days([0, 0], [3, 4], [6, 4], [9, 4], [12, 4], [15, 4])).flat();
    expect(line[0]?.value).toBeCloseTo(4 * (1 - 0.75 ** 5), 12);
  });

  it('IN3 · more than seven empty days break it, seven do not', () => {
    const before = days([0, 3], [3, 3], [6, 3], [9, 3], [12, 3], [15, 3]);
    expect(smoothed([...before, ...days([23, 3])])).toHaveLength(1);
    expect(smoothed([...before, ...days([24, 3])])).toHaveLength(2);
  });

  it('IN4 · the usual range is the middle 80 % of the last 42 days, and needs six of them', () => {
    const values = [0, 1, 2, 3, 4, 5].map((value, at): readonly [number, number] => [at * 7 + 6, value]);
    const today = daysAfter(first, 41);
    expect(usualRange(days(...values), today)).toMatchObject({ low: 0.5, high: 4.5, entryDays: 6, wide: true });
    expect(usualRange(days(...values), daysAfter(today, 7))).toBeUndefined();
    expect([quantile([1, 2, 3, 4], 0.25), median([1, 4])]).toEqual([1.75, 2.5]);
  });

  it('IN5 · more than seven empty days are a gap; outside the period nothing is drawn', () => {
    const line = facetLine(wholeLine(days([0, 1], [9, 2], [16, 3])), {
      from: daysAfter(first, 1),
      to: daysAfter(first, 20),
    });
    expect(line.days.map(({ value }) => value)).toEqual([2, 3]);
    expect(line.gaps).toEqual([]);
    const whole = facetLine(wholeLine(days([0, 1], [9, 2], [16, 3])), { from: first, to: daysAfter(first, 20) });
    expect(whole.gaps).toEqual([{ after: first, before: daysAfter(first, 9) }]);
  });

  it('IN11 · the table goes by weeks, or by months beyond a hundred days; empty ones are there and empty', () => {
    const six = periodOf('six-weeks', day('2026-11-22'), undefined);
    const weeks = stretchesOf(six, 1);
    expect([six.from, weeks[0]?.to, weeks.length]).toEqual(['2026-10-12', '2026-10-18', 6]);
    expect(
      byStretch([{ on: day('2026-10-13'), value: 2 }], weeks).map(({ middle, entryDays }) => [middle, entryDays]),
    ).toEqual([[2, 1], ...Array.from({ length: 5 }, () => [undefined, 0])]);
    const all = periodOf('all', day('2026-11-22'), day('2016-11-23'));
    expect(stretchesOf(all, 1)).toHaveLength(121);
    expect(periodOf('all', day('2026-11-22'), day('2026-11-20')).from).toBe('2026-10-12');
  });
});
