import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';
import { changePledge, closePledge, noteHappening, partsOf, withoutHappening } from '#domain/promises/making.ts';
import { decidedOccasionsOf, isOver, nextDue, occasionsOf, openDaysOf } from '#domain/promises/occasions.ts';
import { pausePledge, resumePledge } from '#domain/promises/pausing.ts';
import { pledge as pledgeShape } from '#domain/promises/pledge.ts';
import { recordOutcome } from '#domain/promises/recording.ts';
import { markOf, standingOf } from '#domain/promises/standing.ts';
import { aCommitment, anOutcome, aPledge, aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(5_000);

describe('a promise that rests', () => {
  const resting = pausePledge(aPledge(), { why: 'illness' }, today, at);

  test('PR17 · nothing falls due from the day it rests, and it is not over', () => {
    expect(occasionsOf(resting, day('2026-11-18'), day('2026-11-25'))).toEqual(['2026-11-18', '2026-11-19']);
    expect(openDaysOf(resting, [], day('2026-11-24'))).not.toContain('2026-11-20');
    expect(nextDue(resting, [], today)).toBeUndefined();
    expect(isOver(resting, [], today)).toBe(false);
    expect(parse(pledgeShape, resting)).toEqual({ ok: true, value: resting });
  });

  test('PR17 · taken up again it falls due from that day', () => {
    const on = resumePledge(resting, day('2026-11-23'), at);
    expect(occasionsOf(on, day('2026-11-19'), day('2026-11-24'))).toEqual(['2026-11-19', '2026-11-23', '2026-11-24']);
    expect(on.pauses).toEqual([{ from: today, until: '2026-11-23', why: 'illness' }]);
  });

  test('PR17 · a rest that began today is as if it had not been', () => {
    expect(resumePledge(resting, today, at).pauses).toEqual([]);
  });

  test('PR17 · with a day it is taken up by itself, and the next day due lies there', () => {
    const until = pausePledge(aPledge(), { until: day('2026-12-01') }, today, at);
    expect(nextDue(until, [], today)).toBe('2026-12-01');
    expect(occasionsOf(until, today, day('2026-12-02'))).toEqual(['2026-12-01', '2026-12-02']);
  });

  test('PR17 · what was decided within a rest stays, and the rest is drawn once', () => {
    const outcome = anOutcome(resting, '2026-11-21', 'kept');
    const marks = decidedOccasionsOf(resting, [outcome], day('2026-11-19'), day('2026-11-24')).map(markOf);
    expect(marks).toEqual(['open', 'paused', 'kept']);
  });

  test('PR17 · a day within a rest takes no answer', () => {
    const refused = recordOutcome(resting, [], { on: today, state: 'kept', line: '' }, today, aStamp());
    expect(refused).toEqual({ ok: false, error: 'not-its-day' });
  });

  test('PR6 · a change of words keeps the rest, the end and what happened', () => {
    const changed = changePledge(resting, { ...partsOf(resting), act: 'I ring' }, { today, at });
    expect(changed.pauses).toEqual(resting.pauses);
    expect(changed.versions?.[0]).not.toHaveProperty('pauses');
  });
});

describe('letting go', () => {
  test('PR18 · released, neither that day nor a later one is due, and it is no miss', () => {
    const released = closePledge(aPledge({ asked: 'asked' }), { today, ending: 'released', at });
    expect(occasionsOf(released, day('2026-11-19'), day('2026-11-22'))).toEqual(['2026-11-19']);
    expect(standingOf(released, [anOutcome(released, '2026-11-19', 'kept')], today)).toMatchObject({
      kept: 1,
      decided: 1,
      missed: 0,
    });
    expect(parse(pledgeShape, released)).toEqual({ ok: true, value: released });
  });

  test('PR18 · ended by oneself, the day of the end is due still', () => {
    const ended = closePledge(aPledge(), { today, ending: 'ended', at });
    expect(occasionsOf(ended, day('2026-11-19'), day('2026-11-22'))).toEqual(['2026-11-19', '2026-11-20']);
  });
});

describe('a standing commitment', () => {
  const commitment = aCommitment({ notice: 'If it happens, I tell you within 24 hours.' });
  const noted = noteHappening(commitment, { on: today, told: 'in-time', line: 'The card.' }, at);

  test('PR15 · that it happened is noted with its day and whether it was told, and counts nowhere', () => {
    expect(noted.happenings).toEqual([{ on: today, told: 'in-time', line: 'The card.' }]);
    expect(standingOf(noted, [], today)).toMatchObject({ decided: 0, missed: 0, latest: [] });
    expect(parse(pledgeShape, noted)).toEqual({ ok: true, value: noted });
  });

  test('PR15 · said of the same day again, the later stands; they lie in order; one is taken back', () => {
    const again = noteHappening(noted, { on: today, told: 'later' }, at);
    const both = noteHappening(again, { on: day('2026-11-02'), told: 'not-yet' }, at);
    expect(both.happenings?.map(({ on, told }) => [on, told])).toEqual([
      ['2026-11-02', 'not-yet'],
      [today, 'later'],
    ]);
    expect(withoutHappening(both, today, at).happenings).toHaveLength(1);
  });
});
