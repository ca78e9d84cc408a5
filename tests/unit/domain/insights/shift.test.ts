import { describe, expect, it } from 'vitest';
import type { DayValue } from '#domain/insights/facet-days.ts';
import { correctedZ, shiftOf } from '#domain/insights/shift.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { day } from './builders.ts';

const first = day('2026-01-01');

/** An entry every third day, with these values in turn. */
function entries(from: number, to: number, ...values: readonly number[]): readonly DayValue[] {
  const places = Array.from({ length: Math.ceil((to - from) / 3) }, (_, at) => from + at * 3);
  return places.map((at, place) => ({ on: daysAfter(first, at), value: values[place % values.length] ?? 0 }));
}

describe('a shift in one’s own entries', () => {
  it('IN10 · the last 42 days beside the first 42, with both numbers of entry days and both windows', () => {
    const shift = shiftOf([...entries(0, 42, 1, 2), ...entries(60, 102, 4, 5)], daysAfter(first, 101));
    expect(shift).toMatchObject({
      said: 'higher',
      baseline: { from: first, to: daysAfter(first, 41), entryDays: 14 },
      latest: { from: daysAfter(first, 60), to: daysAfter(first, 101), entryDays: 14 },
    });
    expect(shiftOf([...entries(0, 42, 4, 5), ...entries(60, 102, 1, 2)], daysAfter(first, 101))?.said).toBe('lower');
  });

  it('IN10 · fewer than 12 entry days in a window, or windows that overlap, say nothing', () => {
    expect(shiftOf([...entries(0, 33, 1), ...entries(60, 102, 5)], daysAfter(first, 101))?.said).toBe('too-few');
    expect(shiftOf(entries(0, 83, 1, 5), daysAfter(first, 82))?.said).toBe('too-few');
    expect(shiftOf([], first)).toBeUndefined();
  });

  it('IN10 · a difference under 0.75 or a z under 2 is no clear shift', () => {
    const small = shiftOf([...entries(0, 42, 3), ...entries(60, 102, 3.7)], daysAfter(first, 101));
    expect([small?.said, (small?.z ?? 0) > 2]).toEqual(['no-clear-shift', true]);
    const loose = shiftOf([...entries(0, 42, 0, 6), ...entries(60, 102, 1, 6.6)], daysAfter(first, 101));
    expect(loose?.said).toBe('no-clear-shift');
  });

  it('IN10 · the z is that of the rule, with 0.6 as the least spread', () => {
    expect(correctedZ([3, 3], [4, 4])).toBeCloseTo(1 / Math.sqrt(0.36 * 1.857 * 1), 12);
    expect(correctedZ([1, 3], [3, 5])).toBeCloseTo(2 / Math.sqrt(2 * 1.857 * 1), 12);
  });

  it('IN10 · a baseline begun again takes the first entries from that day, and the old one is still there to compare', () => {
    const days = [...entries(0, 42, 5), ...entries(60, 102, 1), ...entries(120, 162, 5)];
    const today = daysAfter(first, 161);
    expect(shiftOf(days, today)?.said).toBe('no-clear-shift');
    expect(shiftOf(days, today, daysAfter(first, 58))).toMatchObject({
      said: 'higher',
      baseline: { from: daysAfter(first, 60) },
    });
  });
});
