import { describe, expect, test } from 'vitest';
import { daysAfter, instantOf } from '#domain/kernel/day.ts';
import { changePledge, closePledge, partsOf } from '#domain/promises/making.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import { pausePledge } from '#domain/promises/pausing.ts';
import {
  activeCount,
  areasOftenMissed,
  changesOf,
  isOftenMissed,
  smallerReasonOf,
} from '#domain/promises/smaller-steps.ts';
import { aCommitment, anOutcome, aPledge, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(5_000);

/** Outcomes of a daily promise up to today, the latest last: k kept, p partly, m missed, c changed. */
function history(letters: string, pledge = aPledge()) {
  const states: Readonly<Record<string, OutcomeState>> = { k: 'kept', p: 'partly', m: 'missed', c: 'changed' };
  const outcomes = [...letters].map((letter, place) =>
    anOutcome(pledge, daysAfter(today, place - letters.length + 1), states[letter] ?? 'kept'),
  );
  return { pledge, outcomes };
}
const reasonOf = (letters: string) => {
  const { pledge, outcomes } = history(letters);
  return smallerReasonOf(pledge, outcomes, today);
};

describe('when a smaller promise is suggested', () => {
  test.each([
    ['kkkkkk', undefined],
    ['mkmkkk', undefined],
    ['mkmkmk', 'three-of-six'],
    ['mmmkkkk', undefined],
    ['mkpmkp', undefined],
    ['kkkkmm', 'two-in-a-row'],
    ['kkkmcm', 'two-in-a-row'],
    ['kkkmkm', undefined],
  ])('PR24 · %s', (letters, reason) => {
    expect(reasonOf(letters)).toBe(reason);
  });

  test('PR24 · a change begins anew: what was missed before it asks no more', () => {
    const { pledge, outcomes } = history('mkmkmm');
    const smaller = changePledge(
      pledge,
      { ...partsOf(pledge), act: 'I text twice a week' },
      { today: daysAfter(today, 1), at },
    );
    expect(smallerReasonOf(smaller, outcomes, daysAfter(today, 1))).toBeUndefined();
  });

  test('PR25 · the third change asks for a smaller one or an honest end; another plan is no change', () => {
    const changed = (times: number) =>
      Array.from({ length: times }).reduce<ReturnType<typeof aPledge>>(
        (pledge, _, nth) => changePledge(pledge, { ...partsOf(pledge), act: `act ${nth}` }, { today, at }),
        aPledge(),
      );
    expect([changesOf(changed(2)), smallerReasonOf(changed(2), [], today)]).toEqual([2, undefined]);
    expect([changesOf(changed(3)), smallerReasonOf(changed(3), [], today)]).toEqual([3, 'three-changes']);
    const replanned = changePledge(changed(2), { ...partsOf(changed(2)), plan: { cue: 'keys' } }, { today, at });
    expect(changesOf(replanned)).toBe(2);
  });

  test('PR24 · being unsure twice is a reason', () => {
    const unsure = aPledge({ confidence: 5 });
    expect(smallerReasonOf(unsure, [], today)).toBeUndefined();
    const again = changePledge(unsure, { ...partsOf(unsure), confidence: 6 }, { today, at });
    expect(smallerReasonOf(again, [], today)).toBe('unsure-twice');
  });

  test('PR24 · one that rests or has ended is left alone', () => {
    const { pledge, outcomes } = history('mmmmmm');
    expect(smallerReasonOf(pausePledge(pledge, {}, today, at), outcomes, today)).toBeUndefined();
    expect(smallerReasonOf(closePledge(pledge, { today, at }), outcomes, today)).toBeUndefined();
  });

  test('PR24 · the misses of an area count together', () => {
    const [a, b] = [history('mk', aPledge({ area: 'money' })), history('mmk', aPledge({ area: 'money' }))];
    const other = history('kkk', aPledge({ area: 'time' }));
    const kept = {
      pledge: [a.pledge, b.pledge, other.pledge],
      outcome: [...a.outcomes, ...b.outcomes, ...other.outcomes],
    };
    expect(areasOftenMissed(kept, today)).toEqual(['money']);
  });
});

test('PR16 · active are those with days that neither ended nor rest', () => {
  const pledge = [
    aPledge(),
    aCommitment(),
    pausePledge(aPledge(), {}, today, at),
    closePledge(aPledge(), { today, at }),
    aPledge({ schedule: { every: 'once', on: day('2026-10-01') } }),
  ];
  expect(activeCount({ pledge, outcome: [] }, today)).toBe(1);
});

/** How likely somebody of this reliability sees the suggestion within `occasions`, counted out exactly. */
function chanceOfSuggestion(reliability: number, occasions: number): number {
  let chances = new Map<string, number>([['', 1]]);
  let suggested = 0;
  for (let nth = 0; nth < occasions; nth += 1) {
    const next = new Map<string, number>();
    for (const [past, chance] of chances) {
      for (const [letter, share] of [['m', 1 - reliability] as const, ['k', reliability] as const]) {
        const now = `${past}${letter}`.slice(-6);
        if (isOftenMissed([...now].map((one) => one === 'm'))) suggested += chance * share;
        else next.set(now, (next.get(now) ?? 0) + chance * share);
      }
    }
    chances = next;
  }
  return suggested * 100;
}

test.each([
  [0.95, 1],
  [0.9, 7],
  [0.8, 36],
  [0.7, 66],
  [0.5, 97],
])('PR24 · over eight weeks with two occasions each, at %f it is seen by %i in a hundred', (reliability, percent) => {
  expect(Math.abs(chanceOfSuggestion(reliability, 16) - percent)).toBeLessThanOrEqual(2);
});
