import { describe, expect, test } from 'vitest';
import { placeOf } from '#domain/ledger.ts';
import { isSeenDifferently, markByPartner, type PartnerMark } from '#domain/promises/partner-mark.ts';
import { recordOutcome } from '#domain/promises/recording.ts';
import { repairOf, repairWordsOf } from '#domain/promises/repair.ts';
import { markOf, standingByArea, standingOf } from '#domain/promises/standing.ts';
import { anOutcome, aPledge, aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const pledge = aPledge();
const occasion = { pledgeId: pledge.id, on: today };

function markOn(on: string, said: PartnerMark['said']): PartnerMark {
  const change = markByPartner({ pledgeId: pledge.id, on: day(on) }, said, [], aStamp());
  if (change === undefined || 'drop' in change) throw new Error('no mark');
  return change.put;
}

describe('the other’s mark', () => {
  test('PR22 · it is an entry of its own, changed and taken away apart from one’s own', () => {
    const mark = markOn(today, 'noticed');
    expect(placeOf(mark)).toBe('2026-11');
    expect(markByPartner(occasion, 'noticed', [mark], aStamp())).toBeUndefined();
    expect(markByPartner(occasion, 'not-happened', [mark], aStamp(9))).toMatchObject({
      put: { id: mark.id, rev: 2, said: 'not-happened' },
      over: mark,
    });
    expect(markByPartner(occasion, undefined, [mark], aStamp())).toEqual({ drop: mark });
    expect(markByPartner(occasion, undefined, [], aStamp())).toBeUndefined();
  });

  test('PR22 · it changes no count of one’s own, and no mark is not a miss', () => {
    const outcomes = [anOutcome(pledge, today, 'kept')];
    const without = standingOf(pledge, outcomes, today);
    const marks = [markOn(today, 'not-happened'), markOn('2026-11-19', 'noticed'), markOn('2026-11-18', 'unmarked')];
    const withMarks = standingOf(pledge, outcomes, today, marks);
    expect({ ...withMarks, marked: 0, noticed: 0 }).toEqual(without);
    expect(without).toMatchObject({ missed: 0, marked: 0 });
    expect(withMarks).toMatchObject({ marked: 2, noticed: 1 });
  });

  test.each([
    ['kept', 'noticed', false],
    ['kept', 'not-noticed', true],
    ['kept', 'not-happened', true],
    ['kept', 'unmarked', false],
    ['kept', undefined, false],
    ['partly', 'not-noticed', false],
    ['partly', 'not-happened', true],
    ['missed', 'noticed', true],
    ['missed', 'not-happened', false],
    [undefined, 'not-happened', false],
  ] as const)('PR22 · %s and %s are seen differently: %s', (own, theirs, differ) => {
    expect(isSeenDifferently(own, theirs)).toBe(differ);
  });
});

describe('after a miss', () => {
  const answer = { on: today, state: 'missed', line: '' } as const;

  test('PR19 · telling before being asked has its own day, which stays when more is said', () => {
    const told = recordOutcome(pledge, [], { ...answer, details: { told: 'before-asked' } }, today, aStamp());
    if (!told.ok) throw new Error('refused');
    expect(told.value.put).toMatchObject({ told: 'before-asked', toldOn: today });
    const later = day('2026-11-22');
    const details = { told: 'before-asked', repair: { named: 'I forgot.' } } as const;
    const again = recordOutcome(pledge, [told.value.put], { ...answer, details }, later, aStamp());
    expect(again.ok && again.value.put.toldOn).toBe(today);
  });

  test('PR19, PR23 · told early and repaired have a line each, and change no count', () => {
    const plain = [anOutcome(pledge, '2026-11-18', 'missed'), anOutcome(pledge, '2026-11-19', 'missed')];
    const [first, second] = plain;
    if (!first || !second) throw new Error('nothing');
    const mended = [
      { ...first, told: 'before-asked' as const },
      { ...second, repair: { end: 'repaired' as const } },
    ];
    expect(standingOf(pledge, mended, today)).toMatchObject({
      kept: 0,
      decided: 2,
      missed: 2,
      toldEarly: 1,
      repaired: 1,
    });
    expect(standingOf(pledge, plain, today)).toMatchObject({
      kept: 0,
      decided: 2,
      missed: 2,
      toldEarly: 0,
      repaired: 0,
    });
  });

  test('PR20 · a repaired miss is drawn as repaired; one not repaired, or that was kept after all, is not', () => {
    const mark = (state: 'missed' | 'kept', end: 'repaired' | 'not-repaired') =>
      markOf({ on: today, outcome: anOutcome(pledge, today, state, { repair: { end } }) });
    expect(mark('missed', 'repaired')).toBe('repaired');
    expect(mark('missed', 'not-repaired')).toBe('missed');
    expect(mark('kept', 'repaired')).toBe('kept');
  });

  test('PR20 · a repair is kept step by step, in any sitting, and nothing said is no repair', () => {
    expect(repairOf(repairWordsOf(undefined))).toBeUndefined();
    const first = repairOf({ ...repairWordsOf(undefined), named: ' I forgot. ' });
    expect(first).toEqual({ named: 'I forgot.' });
    const second = repairOf({ ...repairWordsOf(first), act: 'I call her.', actDone: true, end: 'repaired' });
    expect(second).toEqual({ named: 'I forgot.', act: 'I call her.', actDone: true, end: 'repaired' });
  });

  test('PR20 · an answer that says nothing of it leaves the repair as it was', () => {
    const before = anOutcome(pledge, today, 'missed', { repair: { named: 'I forgot.' }, difficulty: 'hard' });
    const again = recordOutcome(pledge, [before], { ...answer, line: 'A line.' }, today, aStamp());
    expect(again.ok && again.value.put).toMatchObject({ repair: { named: 'I forgot.' }, difficulty: 'hard' });
  });

  test('PR28 · how hard it was is kept, may be left out, and counts nowhere', () => {
    const outcomes = [anOutcome(pledge, today, 'kept')];
    const hard = outcomes.map((outcome) => ({ ...outcome, difficulty: 'hard' as const }));
    expect(standingOf(pledge, hard, today)).toMatchObject({ kept: 1, decided: 1 });
  });
});

test('PR23 · areas are counted apart, and only where something was decided', () => {
  const [money, time, none] = [aPledge({ area: 'money' }), aPledge({ area: 'time' }), aPledge()];
  const outcomes = [
    anOutcome(money, today, 'kept'),
    anOutcome(money, '2026-11-19', 'missed'),
    anOutcome(none, today, 'kept'),
  ];
  expect(standingByArea([money, time, none], outcomes, today)).toEqual([
    { area: 'money', kept: 1, decided: 2, said: undefined },
  ]);
});
