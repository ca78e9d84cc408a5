import { describe, expect, it } from 'vitest';
import { newEnvelope, type Stamp, stampOf } from '#domain/entry.ts';
import { type Day, dayAt, instantOf, isDay, isMonth, type Month, wallTimeOf } from '#domain/kernel/day.ts';
import { type Entry, ledgerOf } from '#domain/ledger.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { firstWords, historyOf, monthsIn } from '#features/insights/history.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const month = (text: string): Month => {
  if (!isMonth(text)) throw new Error(text);
  return text;
};
let made = 0;
const aStamp = (): Stamp => {
  made += 1;
  return stampOf(new Uint8Array(16).fill(made), made * 1_000);
};
const aCheckIn = (on: string): Entry => {
  const stamp = aStamp();
  return { ...newEnvelope('check-in', stamp), madeAt: stamp.at, on: day(on), feelings: [], facets: {}, contexts: [] };
};
const aPledge = (parts: Partial<Pledge> = {}): Pledge => {
  const stamp = aStamp();
  return {
    ...newEnvelope('pledge', stamp),
    madeAt: stamp.at,
    act: 'Ring at six.',
    size: 'small',
    asked: 'offered',
    ...parts,
  };
};
const anOutcome = (pledge: Pledge, on: string, parts: Partial<Outcome> = {}): Outcome => {
  const stamp = aStamp();
  return {
    ...newEnvelope('outcome', stamp),
    ...{ madeAt: stamp.at, pledgeId: pledge.id, on: day(on), state: 'kept' },
    ...parts,
  };
};
const wide = { from: month('2026-01'), to: month('2026-12') };
const onFirst = () => day('2026-11-01');
const daysOf = (entries: readonly Entry[], span = wide) =>
  historyOf(ledgerOf(entries), span, onFirst).map(({ month: name, days }) => [name, days.map(({ on }) => on)]);

describe('what was kept, by day', () => {
  it('LB1 · the newest day comes first, and a day or month without an entry is not there', () => {
    const entries = ['2026-09-30', '2026-11-02', '2026-11-20', '2026-09-01'].map(aCheckIn);
    expect(daysOf(entries)).toEqual([
      ['2026-11', ['2026-11-20', '2026-11-02']],
      ['2026-09', ['2026-09-30', '2026-09-01']],
    ]);
  });

  it('LB1 · what lies outside the months asked for is left out', () => {
    const entries = ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map(aCheckIn);
    const span = { from: month('2026-09'), to: month('2026-09') };
    expect(daysOf(entries, span)).toEqual([['2026-09', ['2026-09-30', '2026-09-01']]]);
  });

  it('LB1 · several of one day stand in the order they were made, whatever their kind', () => {
    const pledge = aPledge();
    const first = aCheckIn('2026-11-01');
    const outcome = anOutcome(pledge, '2026-11-01');
    const last = aCheckIn('2026-11-01');
    const [found] = historyOf(ledgerOf([last, outcome, first, pledge]), wide, onFirst);
    expect(found?.days[0]?.kept.map(({ entry }) => entry)).toEqual([pledge, first, outcome, last]);
  });

  it('LB1 · a promise lies on the day it was made, by the end of day that is set', () => {
    const night = () => dayAt(wallTimeOf({ year: 2026, month: 11, day: 5, minute: 90 }), 240);
    const [found] = historyOf(ledgerOf([aPledge()]), wide, night);
    expect(found?.days.map(({ on }) => on)).toEqual(['2026-11-04']);
  });

  it('LB3 · an outcome reads in the words its promise had on that day', () => {
    const version = { act: 'Ring at five.', size: 'small', asked: 'offered', until: day('2026-11-10') } as const;
    const pledge = aPledge({ versions: [version] });
    const outcomes = ['2026-11-09', '2026-11-10'].map((on) => anOutcome(pledge, on));
    const [found] = historyOf(ledgerOf([pledge, ...outcomes]), wide, onFirst);
    const acts = found?.days.flatMap(({ kept }) => kept.flatMap((one) => (one.kind === 'outcome' ? [one.act] : [])));
    expect(acts).toEqual(['Ring at six.', 'Ring at five.']);
  });

  it('LB3 · of two outcomes for one occasion the later revision is shown, and a lost promise stops nothing', () => {
    const pledge = aPledge();
    const kept = anOutcome(pledge, '2026-11-09', { state: 'kept' });
    const missed = anOutcome(pledge, '2026-11-09', { state: 'missed', rev: 2, changedAt: instantOf(9_000_000) });
    const [found] = historyOf(ledgerOf([missed, kept]), wide, onFirst);
    expect(found?.days[0]?.kept).toEqual([{ kind: 'outcome', entry: missed, act: undefined }]);
  });

  it('LB2 · the months of a span are named from the last to the first, across years', () => {
    expect(monthsIn({ from: month('2025-11'), to: month('2026-02') })).toEqual([
      ...['2026-02', '2026-01', '2025-12', '2025-11'],
    ]);
  });

  it('LB1 · a text without a title begins with its first words, cut between two of them', () => {
    expect(firstWords('\n  Short.\nMore.')).toBe('Short.');
    expect(firstWords('one two three four', 9)).toBe('one two…');
    expect(firstWords('👣'.repeat(6), 5)).toBe(`${'👣'.repeat(5)}…`);
    expect(firstWords('')).toBe('');
  });
});
