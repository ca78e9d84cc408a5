// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { daysAfter, monthOf } from '#domain/kernel/day.ts';
import { partsOf } from '#domain/promises/making.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import {
  deletePledge,
  endPledge,
  keepChange,
  keepOutcome,
  keepPledge,
  letGo,
  takeBackOutcome,
} from '#features/promises/actions.ts';
import { type PromisesView, type PromiseView, watchPromise, watchPromises } from '#features/promises/queries.ts';
import { beginDraft } from '#storage/drafts.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { aCommitment, anOutcome, aPledge } from '../../../support/promises.ts';

const day = today(240);
const daily = () => aPledge({ schedule: { every: 'day', from: daysAfter(day, -3) } });

beforeEach(async () => useLedger(await createSampleVault()));

async function given(pledge: Pledge) {
  expect((await commit([{ put: pledge }])).ok).toBe(true);
  return pledge;
}

/** The first thing a query emits. */
function firstOf<T>(watch: (emit: (view: T) => void) => () => void): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((view) => {
      resolve(view);
      queueMicrotask(() => stop());
    });
  });
}

const promisesNow = () => firstOf<PromisesView>(watchPromises);
const promiseNow = (id: string) => firstOf<PromiseView | 'absent'>((emit) => watchPromise(id, emit));

describe('a promise', () => {
  test('D3 · its draft goes away in the commit that keeps it', async () => {
    const keeper = await beginDraft({ form: 'pledge' });
    keeper.typed({ form: 'pledge', act: 'I call', size: 'small', asked: 'offered' });
    await keeper.seal();
    let commits = 0;
    const stop = hearCommits(() => {
      commits += 1;
    });
    expect(await keepPledge(partsOf(daily()), keeper)).toBe(true);
    stop();
    const ledger = await readLedger('all');
    expect([ledger.pledge.length, ledger.draft.length, commits]).toEqual([1, 0, 1]);
  });

  test('V18 · a draft that was let go comes back by undo', async () => {
    const keeper = await beginDraft({ form: 'pledge' });
    keeper.typed({ form: 'pledge', act: 'I call', size: 'small', asked: 'offered' });
    let undo: Parameters<typeof commit>[0] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    await letGo(keeper);
    stop();
    expect((await readLedger('all')).draft).toEqual([]);
    await commit(undo);
    expect((await readLedger('all')).draft.map(({ content }) => content)).toEqual([
      { form: 'pledge', act: 'I call', size: 'small', asked: 'offered' },
    ]);
  });

  test('PR6 · changing it keeps the earlier version and its decided days', async () => {
    const pledge = await given(daily());
    await commit([{ put: anOutcome(pledge, day, 'kept') }]);
    const keeper = await beginDraft({ form: 'pledge', target: pledge.id });
    await keepChange(pledge, { ...partsOf(pledge), act: 'I ring' }, 'Shorter.', keeper);
    const view = await promiseNow(pledge.id);
    if (view === 'absent') throw new Error('the promise is gone');
    expect(view.pledge).toMatchObject({
      act: 'I ring',
      versions: [{ act: pledge.act, until: day, reason: 'Shorter.' }],
    });
    expect(view.standing).toMatchObject({ kept: 1, decided: 1 });
  });

  test('PR9 · ended, it moves to its month, leaves what is open and stays readable', async () => {
    const pledge = await given(daily());
    expect(await endPledge(pledge, 'We moved.')).toBe(true);
    const view = await promisesNow();
    expect(view.open).toEqual([]);
    expect(view.ended.map(({ pledge: ended }) => ended)).toMatchObject([{ closedOn: day, closing: 'We moved.' }]);
    expect((await readLedger({ months: [] })).pledge).toEqual([]);
    expect((await readLedger({ months: [monthOf(day)] })).pledge).toHaveLength(1);
    expect(await promiseNow(pledge.id)).toMatchObject({ pledge: { id: pledge.id } });
  });

  test('PR12 · deleted, it takes its outcomes along, and undo brings all of it back', async () => {
    const pledge = await given(daily());
    const other = await given(daily());
    const outcomes = [anOutcome(pledge, daysAfter(day, -400), 'kept'), anOutcome(pledge, day, 'missed')];
    await commit([...outcomes, anOutcome(other, day, 'kept')].map((put) => ({ put })));
    let undo: Parameters<typeof commit>[0] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    expect(await deletePledge(pledge)).toBe(true);
    stop();
    expect((await readLedger('all')).outcome.map(({ pledgeId }) => pledgeId)).toEqual([other.id]);
    expect(await promiseNow(pledge.id)).toBe('absent');

    expect((await commit(undo)).ok).toBe(true);
    const ledger = await readLedger('all');
    const back = ledger.outcome.filter(({ pledgeId }) => pledgeId === pledge.id);
    expect(back.map(({ on, state }) => [on, state]).sort()).toEqual(
      outcomes.map(({ on, state }) => [on, state]).sort(),
    );
    expect(ledger.pledge.map(({ id }) => id).sort()).toEqual([pledge.id, other.id].sort());
  });
});

describe('how a day went', () => {
  const keeperFor = (pledge: Pledge) => beginDraft({ form: 'outcome', target: pledge.id });

  test('PR2 · a day that is noted is no longer due', async () => {
    const pledge = await given(daily());
    const kept = await keepOutcome(pledge, { on: day, state: 'kept', line: '' }, await keeperFor(pledge));
    expect(kept.ok).toBe(true);
    expect((await promisesNow()).open.map(({ next }) => next)).toEqual([daysAfter(day, 1)]);
  });

  test('PR4 · partly without a line is refused and nothing is kept', async () => {
    const pledge = await given(daily());
    const refused = await keepOutcome(pledge, { on: day, state: 'partly', line: '' }, await keeperFor(pledge));
    expect(refused).toEqual({ ok: false, error: 'no-line' });
    expect((await readLedger('all')).outcome).toEqual([]);
  });

  test('PR7 · noted twice, a day has one outcome, the later', async () => {
    const pledge = await given(daily());
    for (const state of ['missed', 'kept'] as const) {
      await keepOutcome(pledge, { on: day, state, line: '' }, await keeperFor(pledge));
    }
    expect((await readLedger('all')).outcome).toMatchObject([{ state: 'kept', rev: 2, on: day }]);
  });

  test('PR10 · taken back, a day is open again', async () => {
    const pledge = await given(daily());
    await keepOutcome(pledge, { on: day, state: 'kept', line: '' }, await keeperFor(pledge));
    expect(await takeBackOutcome(pledge, day, await keeperFor(pledge))).toBe(true);
    expect((await promisesNow()).open.map(({ next }) => next)).toEqual([day]);
  });
});

describe('the list', () => {
  test('PR8 · a standing commitment stands apart', async () => {
    const commitment = await given(aCommitment());
    const view = await promisesNow();
    expect(view.standing.map(({ pledge }) => pledge.id)).toEqual([commitment.id]);
    expect(view.open).toEqual([]);
  });

  test('PR2 · offered promises come first', async () => {
    for (const asked of ['required', 'offered', 'together', 'offered'] as const) await given(aPledge({ asked }));
    const asked = (await promisesNow()).open.map(({ pledge }) => pledge.asked);
    expect(asked.slice(0, 2)).toEqual(['offered', 'offered']);
  });
});
