import { describe, expect, test } from 'vitest';
import { rangeSaid, wilson } from '#domain/promises/range.ts';

describe('the likely range', () => {
  test.each([
    [3, 3, 0.65, 1],
    [4, 5, 0.51, 0.94],
    [8, 8, 0.83, 1],
    [9, 10, 0.72, 0.97],
    [5, 10, 0.31, 0.69],
    [18, 20, 0.78, 0.96],
    [27, 30, 0.81, 0.95],
    [45, 50, 0.83, 0.94],
  ])('PR5 · %i of %i lies between %f and %f', (kept, decided, low, high) => {
    const range = wilson(kept, decided);
    expect(range.low).toBeCloseTo(low, 2);
    expect(range.high).toBeCloseTo(high, 2);
  });
});

describe('its words', () => {
  test.each([
    [4, 5, { word: 'half-to-nearly-all' }],
    [8, 8, { word: 'most-or-all' }],
    [9, 10, { word: 'most' }],
    [5, 10, { word: 'about-half', sure: 'wide-range' }],
    [18, 20, { word: 'most' }],
    [27, 30, { word: 'most', sure: 'fairly-sure' }],
    [45, 50, { word: 'most', sure: 'fairly-sure' }],
    [3, 8, { word: 'less-than-half', sure: 'wide-range' }],
    [5, 8, { word: 'more-than-half', sure: 'wide-range' }],
    [50, 100, { word: 'about-half' }],
    [1, 5, { word: 'hardly-any-to-half' }],
    [0, 8, { word: 'few-or-none' }],
    [1, 10, { word: 'few' }],
    [5, 50, { word: 'few', sure: 'fairly-sure' }],
  ])('PR5 · %i of %i', (kept, decided, said) => {
    expect(rangeSaid(kept, decided)).toEqual(said);
  });

  test.each([
    [0, 0],
    [3, 3],
    [0, 4],
  ])('PR5 · %i of %i is too early to say', (kept, decided) => {
    expect(rangeSaid(kept, decided)).toBeUndefined();
  });
});
