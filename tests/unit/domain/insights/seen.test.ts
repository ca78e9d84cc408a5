import { describe, expect, it } from 'vitest';
import { elapsed, milestoneAt, quotesNear } from '#domain/insights/elapsed.ts';
import { EVENT_NAMES, eventsIn } from '#domain/insights/events.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { promiseRows } from '#domain/insights/promise-rows.ts';
import { setbacksSeen } from '#domain/insights/setbacks-seen.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { ledgerOf } from '#domain/ledger.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import type { Setback } from '#domain/setbacks/setback.ts';
import { aCheckIn, anEnvelope, day } from './builders.ts';

const november = { from: day('2026-11-01'), to: day('2026-11-30') };

function aSetback(on: string, parts: Partial<Setback> = {}): Setback {
  return { ...anEnvelope('setback'), on: day(on), sort: 'reminder', tried: [], helped: [], ...parts };
}

describe('feelings', () => {
  it('IN6 · a word counts once a day, of all days with a check-in', () => {
    const seen = feelingsSeen(
      [
        aCheckIn('2026-11-02', { feelings: [{ word: 'sad' }], contexts: ['talk'] }),
        aCheckIn('2026-11-02', { feelings: [{ word: 'sad' }], cell: { pleasant: -1, energy: 0 } }),
        aCheckIn('2026-11-03', { feelings: [{ word: 'calm' }], cell: { pleasant: -1, energy: 0 } }),
        aCheckIn('2026-12-03', { feelings: [{ word: 'sad' }] }),
      ],
      november,
    );
    expect(seen).toEqual({
      placed: 2,
      cells: [{ cell: { pleasant: -1, energy: 0 }, times: 2 }],
      entryDays: 2,
      words: [
        { word: 'calm', days: 1 },
        { word: 'sad', days: 1 },
      ],
      contexts: [{ context: 'talk', days: 1 }],
    });
  });
});

describe('promises', () => {
  it('IN7 · one row a promise, by area, with a count for each mark that is there and no sum', () => {
    const pledge: Pledge = {
      ...anEnvelope('pledge'),
      act: 'I call',
      size: 'small',
      area: 'contact',
      asked: 'offered',
      schedule: { every: 'day', from: day('2026-11-01'), until: day('2026-11-03') },
    };
    const outcome = { ...anEnvelope('outcome'), pledgeId: pledge.id, on: day('2026-11-02'), state: 'missed' } as const;
    const areas = promiseRows({ pledge: [pledge], outcome: [outcome] }, november);
    expect(areas.map(({ area }) => area)).toEqual(['contact']);
    expect([...(areas[0]?.rows[0]?.counts ?? [])]).toEqual([
      ['open', 2],
      ['missed', 1],
    ]);
    expect(promiseRows({ pledge: [pledge], outcome: [] }, { from: day('2026-12-01'), to: day('2026-12-02') })).toEqual(
      [],
    );
  });
});

describe('events', () => {
  it('IN7 · every kind is one row: its days in the period, as often as it happened, and none where it never did', () => {
    const ledger = ledgerOf([
      aCheckIn('2026-11-02', { contexts: ['talk', 'reminder'] }),
      aCheckIn('2026-10-02', { contexts: ['talk'] }),
      aSetback('2026-11-02'),
      aSetback('2026-11-04', { sort: 'slip', told: 'unasked' }),
      {
        ...anEnvelope('outcome'),
        pledgeId: anEnvelope('pledge').id,
        on: day('2026-11-05'),
        state: 'missed',
        told: 'before-asked',
        repair: { end: 'repaired' },
      },
      {
        ...anEnvelope('boundary-mark'),
        boundaryId: anEnvelope('boundary').id,
        on: day('2026-11-06'),
        state: 'respected',
      },
    ]);
    const rows = new Map(eventsIn(ledger, november).map(({ name, days }) => [name, days]));
    expect([...rows.keys()]).toEqual(EVENT_NAMES);
    expect(rows.get('talk')).toEqual(['2026-11-02']);
    expect(rows.get('flashback')).toEqual(['2026-11-02', '2026-11-02']);
    expect(rows.get('told-early')).toEqual(['2026-11-04', '2026-11-05']);
    expect(rows.get('repaired')).toEqual(['2026-11-05']);
    expect(rows.get('limit-respected')).toEqual(['2026-11-06']);
    expect(rows.get('deception')).toEqual([]);
  });

  it('IN8 · a hard moment shows before and after where both are there; a deception is never among them', () => {
    const seen = setbacksSeen(
      [
        aSetback('2026-11-03', { before: 8, after: 4, helped: ['cold-water'] }),
        aSetback('2026-11-02', { before: 6, helped: ['cold-water', 'walk'] }),
        aSetback('2026-11-04', { sort: 'deception', before: 9, after: 9, helped: ['walk'] }),
      ],
      november,
    );
    expect(seen.episodes.map(({ on }) => on)).toEqual(['2026-11-03']);
    expect(seen.helped).toEqual([
      { what: 'cold-water', times: 2 },
      { what: 'walk', times: 1 },
    ]);
  });
});

describe('time passed', () => {
  it('IN9 · it is told in weeks, then months, then years, and never in days', () => {
    const from = day('2026-01-31');
    const since = (days: number) => elapsed(from, daysAfter(from, days));
    expect(since(6)).toEqual({ count: 0, unit: 'week' });
    expect(since(99)).toEqual({ count: 14, unit: 'week' });
    expect(elapsed(from, day('2026-11-30'))).toEqual({ count: 10, unit: 'month' });
    expect(elapsed(from, day('2026-11-29'))).toEqual({ count: 9, unit: 'month' });
    expect(elapsed(from, day('2028-01-30'))).toEqual({ count: 23, unit: 'month' });
    expect(elapsed(from, day('2029-01-31'))).toEqual({ count: 3, unit: 'year' });
  });

  it('IN14 · a note belongs to the milestone passed last, and quotes own words of the one before', () => {
    const told = day('2026-01-15');
    expect(milestoneAt(told, day('2026-02-14'))).toBeUndefined();
    expect(milestoneAt(told, day('2026-02-15'))).toEqual({ months: 1, earlier: told });
    expect(milestoneAt(told, day('2026-08-01'))).toEqual({ months: 6, earlier: '2026-04-15' });
    const reflection = {
      ...anEnvelope('reflection'),
      genre: 'journal',
      on: day('2026-04-14'),
      text: 'Slept.',
      tags: [],
    } as const;
    const quotes = quotesNear(day('2026-04-15'), {
      'check-in': [
        aCheckIn('2026-04-20', { line: 'We talked.' }),
        aCheckIn('2026-04-15'),
        aCheckIn('2026-07-01', { line: 'Later.' }),
      ],
      reflection: [reflection, { ...reflection, genre: 'apology' }],
    });
    expect(quotes.map(({ words }) => words)).toEqual(['Slept.', 'We talked.']);
  });
});
