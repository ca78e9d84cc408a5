import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { changePledge, closePledge, partsOf } from '#domain/promises/making.ts';
import {
  decidedOccasionsOf,
  isOver,
  nextDue,
  occasionsOf,
  openDaysOf,
  outcomesByDay,
  pledgesOpenOn,
} from '#domain/promises/occasions.ts';
import { aCommitment, anOutcome, aPledge, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(5_000);

describe('what is open', () => {
  test('PR2 · a promise falls due on its days only', () => {
    const weekly = aPledge({ schedule: { every: 'week', weekdays: [1, 5], from: day('2026-11-04') } });
    expect(occasionsOf(weekly, day('2026-11-01'), day('2026-11-16'))).toEqual([
      '2026-11-06',
      '2026-11-09',
      '2026-11-13',
      '2026-11-16',
    ]);
  });

  test('PR2 · what is open today are the days due and not decided', () => {
    const once = aPledge({ schedule: { every: 'once', on: today } });
    const tomorrow = aPledge({ schedule: { every: 'once', on: day('2026-11-21') } });
    const done = aPledge({ schedule: { every: 'once', on: today } });
    const kept = { pledge: [once, tomorrow, done], outcome: [anOutcome(done, today, 'missed')] };
    expect(pledgesOpenOn(kept, today)).toEqual([{ pledge: once, days: [today] }]);
  });

  test('PR2 · what has been open longest comes first', () => {
    const now = aPledge({ schedule: { every: 'once', on: today } });
    const before = aPledge({ schedule: { every: 'once', on: day('2026-11-18') } });
    const open = pledgesOpenOn({ pledge: [now, before], outcome: [] }, today);
    expect(open.map(({ pledge }) => pledge.id)).toEqual([before.id, now.id]);
  });

  test('PR10 · an undecided day stays open for two weeks and then rests', () => {
    const once = aPledge({ schedule: { every: 'once', on: day('2026-11-06') } });
    expect(openDaysOf(once, [], today)).toEqual(['2026-11-06']);
    expect(openDaysOf(once, [], day('2026-11-21'))).toEqual([]);
    expect(decidedOccasionsOf(once, [], day('2026-11-01'), day('2026-12-31'))).toEqual([{ on: '2026-11-06' }]);
  });

  test('PR8 · a standing commitment has no occasions and is never over by itself', () => {
    const commitment = aCommitment();
    expect(occasionsOf(commitment, day('2026-01-01'), today)).toEqual([]);
    expect(pledgesOpenOn({ pledge: [commitment], outcome: [] }, today)).toEqual([]);
    expect(nextDue(commitment, [], today)).toBeUndefined();
    expect(isOver(commitment, [], today)).toBe(false);
  });

  test('PR9 · a promise that has ended leaves what is open', () => {
    const ended = closePledge(aPledge(), { today, at });
    expect(pledgesOpenOn({ pledge: [ended], outcome: [] }, today)).toEqual([]);
    expect(nextDue(ended, [], today)).toBeUndefined();
    expect(isOver(ended, [], today)).toBe(true);
  });

  test('PR9 · its days stay readable, and none falls due after its end', () => {
    const ended = closePledge(aPledge(), { today, at });
    expect(occasionsOf(ended, day('2026-11-19'), day('2026-11-25'))).toEqual(['2026-11-19', '2026-11-20']);
  });

  test('PR9 · a promise whose days are all decided is over without being ended', () => {
    const once = aPledge({ schedule: { every: 'once', on: today } });
    expect(isOver(once, [], today)).toBe(false);
    expect(isOver(once, [anOutcome(once, today, 'kept')], today)).toBe(true);
  });
});

describe('the next day', () => {
  test('PR2 · the next day due is the first that is not decided', () => {
    const daily = aPledge();
    expect(nextDue(daily, [], today)).toBe(today);
    const decided = [anOutcome(daily, '2026-11-20', 'kept'), anOutcome(daily, '2026-11-21', 'changed')];
    expect(nextDue(daily, decided, today)).toBe('2026-11-22');
  });

  test('PR2 · a promise that starts later is next due when it starts', () => {
    const later = aPledge({ schedule: { every: 'day', from: day('2028-02-29') } });
    expect(nextDue(later, [], today)).toBe('2028-02-29');
  });
});

describe('versions', () => {
  const before = aPledge();
  const weekly = { ...partsOf(before), schedule: { every: 'week' as const, weekdays: [1 as const], from: today } };

  test('PR3 · a promise changed before its day is not missed', () => {
    const changed = changePledge(before, weekly, { today, at });
    expect(openDaysOf(changed, [], day('2026-11-22'))).not.toContain('2026-11-21');
  });

  test('PR3 · a day is not over until it ends, so a change made on it holds for it', () => {
    const changed = changePledge(before, weekly, { today, at });
    expect(occasionsOf(changed, day('2026-11-18'), day('2026-11-23'))).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-23',
    ]);
  });

  test('PR6 · a decided day stays as it was, whatever the promise says now', () => {
    const outcome = anOutcome(before, today, 'kept');
    const changed = changePledge(before, weekly, { today, at });
    expect(decidedOccasionsOf(changed, [outcome], today, today)).toEqual([{ on: today, outcome }]);
  });

  test('PR6 · each of several versions holds for its own days', () => {
    const first = changePledge(before, weekly, { today: day('2026-11-10'), at });
    const second = changePledge(first, partsOf(before), { today: day('2026-11-18'), at });
    expect(occasionsOf(second, day('2026-11-08'), today)).toEqual([
      '2026-11-08',
      '2026-11-09',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });
});

describe('two outcomes for one day', () => {
  const pledge = aPledge();
  const first = anOutcome(pledge, today, 'missed', { rev: 2, changedAt: instantOf(10) });
  const second = anOutcome(pledge, today, 'kept', { rev: 1, changedAt: instantOf(20) });
  const third = anOutcome(pledge, today, 'partly', { rev: 2, changedAt: instantOf(11) });

  test('PR7 · the later revision stands', () => {
    expect(outcomesByDay(pledge.id, [first, second]).get(today)).toBe(first);
    expect(outcomesByDay(pledge.id, [second, first]).get(today)).toBe(first);
  });

  test('PR7 · of equal revisions the one made later stands, in whatever order they were read', () => {
    expect(outcomesByDay(pledge.id, [first, third, second]).get(today)).toBe(third);
    expect(outcomesByDay(pledge.id, [third, second, first]).get(today)).toBe(third);
  });

  test('PR7 · the outcomes of another promise are not looked at', () => {
    expect(outcomesByDay(aPledge().id, [first]).size).toBe(0);
  });
});
