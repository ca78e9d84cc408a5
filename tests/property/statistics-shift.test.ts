// The 42-day rule speaks as seldom, and as reliably, as content.md 4.6 says. Within three points of each figure there.

import { describe, expect, test } from 'vitest';
import { reviewsThatSpeak } from '../oracle/shift-simulation.ts';

const PEOPLE = 4_000;
const POINTS = 0.03;

describe('the 42-day rule', () => {
  test.each([
    { autocorrelation: 0.3, falsely: 0.04 },
    { autocorrelation: 0.5, falsely: 0.08 },
  ])('IN10 · nothing moved, autocorrelation $autocorrelation: a shift is named in about $falsely', (person) => {
    const { higher, lower } = reviewsThatSpeak({ shift: 0, ...person }, PEOPLE, 1);
    expect(Math.abs(higher + lower - person.falsely)).toBeLessThanOrEqual(POINTS);
  });

  test.each([
    { shift: 1, noticed: 0.45 },
    { shift: 1.5, noticed: 0.8 },
  ])('IN10 · a lasting shift of $shift is named in about $noticed, and hardly ever the wrong way', (person) => {
    const { higher, lower } = reviewsThatSpeak({ autocorrelation: 0.3, ...person }, PEOPLE, 2);
    expect(Math.abs(higher - person.noticed)).toBeLessThanOrEqual(POINTS);
    expect(lower).toBeLessThanOrEqual(0.01);
  });
});
