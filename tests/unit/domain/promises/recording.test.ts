import { expect, test } from 'vitest';
import { placeOf } from '#domain/ledger.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import { daysToMark, outcomesOn, recordOutcome } from '#domain/promises/recording.ts';
import { aCommitment, anOutcome, aPledge, aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const pledge = aPledge();
const answer = (state: OutcomeState, line = '', on = today) => ({ on, state, line });

test('PR4 · partly asks for one line', () => {
  const refused = recordOutcome(pledge, [], answer('partly', '  '), today, aStamp());
  expect(refused).toEqual({ ok: false, error: 'no-line' });
  const kept = recordOutcome(pledge, [], answer('partly', ' An hour late. '), today, aStamp(9));
  expect(kept.ok && kept.value.put).toMatchObject({ state: 'partly', line: 'An hour late.', on: today, madeAt: 9 });
});

test.each(['kept', 'missed', 'changed'] as const)('PR4 · %s may have a line and needs none', (state) => {
  const without = recordOutcome(pledge, [], answer(state), today, aStamp());
  expect(without.ok && 'line' in without.value.put).toBe(false);
  const withLine = recordOutcome(pledge, [], answer(state, 'a line'), today, aStamp());
  expect(withLine.ok && withLine.value.put.line).toBe('a line');
});

test('PR4 · a line of 2,001 characters is refused and one of 2,000 is kept', () => {
  expect(recordOutcome(pledge, [], answer('kept', 'a'.repeat(2_001)), today, aStamp())).toEqual({
    ok: false,
    error: 'long-line',
  });
  expect(recordOutcome(pledge, [], answer('kept', 'a'.repeat(2_000)), today, aStamp()).ok).toBe(true);
});

test('PR3 · a day that has not come can be changed beforehand, and nothing else', () => {
  const tomorrow = day('2026-11-21');
  expect(recordOutcome(pledge, [], answer('changed', '', tomorrow), today, aStamp()).ok).toBe(true);
  for (const state of ['kept', 'partly', 'missed'] as const) {
    const refused = recordOutcome(pledge, [], answer(state, 'a line', tomorrow), today, aStamp());
    expect(refused).toEqual({ ok: false, error: 'not-yet' });
  }
});

test('PR3 · a change agreed beforehand may be noted afterwards', () => {
  expect(recordOutcome(pledge, [], answer('changed', '', day('2026-11-19')), today, aStamp()).ok).toBe(true);
});

test('PR8 · a standing commitment is never ticked', () => {
  const refused = recordOutcome(aCommitment(), [], answer('kept'), today, aStamp());
  expect(refused).toEqual({ ok: false, error: 'not-its-day' });
});

test('PR2 · a day on which the promise does not fall takes no outcome', () => {
  const weekly = aPledge({ schedule: { every: 'week', weekdays: [1], from: day('2026-11-01') } });
  expect(recordOutcome(weekly, [], answer('kept'), today, aStamp())).toEqual({ ok: false, error: 'not-its-day' });
});

test('PR7 · saying it otherwise takes the place of what stood, line and all', () => {
  const before = anOutcome(pledge, today, 'missed', { line: 'Forgot.', rev: 3 });
  const again = recordOutcome(pledge, [before], answer('kept'), today, aStamp(99));
  expect(again.ok && again.value.over).toBe(before);
  expect(again.ok && again.value.put).toEqual({
    ...anOutcome(pledge, today, 'kept'),
    id: before.id,
    rev: 4,
    changedAt: 99,
  });
});

test('PR10 · a day that rests can still be marked', () => {
  const long = day('2026-11-02');
  const kept = recordOutcome(pledge, [], answer('kept', '', long), day('2027-03-01'), aStamp());
  expect(kept.ok && placeOf(kept.value.put)).toBe('2026-11');
});

test('PR7 · taking a day back takes everything said of it', () => {
  const twice = [anOutcome(pledge, today, 'kept'), anOutcome(pledge, today, 'missed')];
  const others = [anOutcome(pledge, '2026-11-19', 'kept'), anOutcome(aPledge(), today, 'kept')];
  expect(outcomesOn(pledge, [...twice, ...others], today)).toEqual(twice);
});

test('PR2 · one is asked about the open days, else about the coming one, else about the latest decided', () => {
  const monthly = aPledge({ schedule: { every: 'month', dayOfMonth: 1, from: day('2026-11-01') } });
  const first = anOutcome(monthly, '2026-11-01', 'kept');
  expect(daysToMark(monthly, [], day('2026-11-03'))).toEqual(['2026-11-01']);
  expect(daysToMark(monthly, [first], today)).toEqual(['2026-12-01']);
  expect(daysToMark(monthly, [first], day('2026-11-02'))).toEqual(['2026-11-01']);
  const once = aPledge({ schedule: { every: 'once', on: day('2026-11-01') } });
  expect(daysToMark(once, [], day('2026-11-30'))).toEqual([]);
});
