import { expect, test } from 'vitest';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { markOf, standingOf } from '#domain/promises/standing.ts';
import { anOutcome, aPledge, day } from '../../../support/promises.ts';

const today = day('2026-11-20');

/** One outcome a day, the last one today. */
function outcomesUntil(last: Day, pledge: Pledge, states: readonly OutcomeState[]) {
  return states.map((state, place) => anOutcome(pledge, daysAfter(last, place - states.length + 1), state));
}

test('PR5 · counts come first: kept 9 of the last 10', () => {
  const pledge = aPledge();
  const states = Array.from({ length: 10 }, (_, place): OutcomeState => (place === 4 ? 'missed' : 'kept'));
  expect(standingOf(pledge, outcomesUntil(today, pledge, states), today)).toMatchObject({
    kept: 9,
    decided: 10,
    said: { word: 'most' },
  });
});

test('PR5 · below five decided occasions it is too early to say', () => {
  const pledge = aPledge();
  const four = outcomesUntil(today, pledge, ['kept', 'kept', 'kept', 'kept']);
  expect(standingOf(pledge, four, today)).toMatchObject({ kept: 4, decided: 4, said: undefined });
});

test('PR4 · partly counts as decided and not as kept', () => {
  const pledge = aPledge();
  const outcomes = outcomesUntil(today, pledge, ['kept', 'partly', 'kept', 'partly', 'kept']);
  expect(standingOf(pledge, outcomes, today)).toMatchObject({ kept: 3, decided: 5 });
});

test('PR3 · what was changed beforehand and what is undecided is in neither number', () => {
  const pledge = aPledge({ schedule: { every: 'day', from: day('2026-11-16') } });
  const outcomes = outcomesUntil(day('2026-11-19'), pledge, ['kept', 'changed', 'missed', 'changed']);
  const standing = standingOf(pledge, outcomes, today);
  expect(standing).toMatchObject({ kept: 1, decided: 2 });
  expect(standing.latest.map(markOf)).toEqual(['kept', 'changed', 'missed', 'changed', 'open']);
});

test('PR5 · the last 90 days count and what lies before does not', () => {
  const pledge = aPledge({ schedule: { every: 'day', from: day('2026-01-01') } });
  const outcomes = [anOutcome(pledge, daysAfter(today, -89), 'kept'), anOutcome(pledge, daysAfter(today, -90), 'kept')];
  expect(standingOf(pledge, outcomes, today)).toMatchObject({ kept: 1, decided: 1 });
});

test('PR5 · at most ten stitches are shown, the latest of them', () => {
  const pledge = aPledge();
  const { latest } = standingOf(pledge, [], today);
  expect(latest.map(({ on }) => on)).toEqual(Array.from({ length: 10 }, (_, place) => daysAfter(today, place - 9)));
});

test('PR11 · the order of marking never matters to what is shown', () => {
  const pledge = aPledge();
  const outcomes = outcomesUntil(today, pledge, ['kept', 'missed', 'partly', 'changed', 'kept', 'kept', 'missed']);
  const shown = standingOf(pledge, outcomes, today);
  expect(standingOf(pledge, outcomes.toReversed(), today)).toEqual(shown);
  expect(standingOf(pledge, [...outcomes.slice(3), ...outcomes.slice(0, 3)], today)).toEqual(shown);
});
