import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newEnvelope, revised } from '#domain/entry.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { commit, openLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant, today } from '#storage/present.ts';
import type { FromWorker, ToWorker } from '#storage/search/messages.ts';
import { Search, type SearchState } from '#storage/search/search.ts';
import { createSampleVault } from '#storage/vault.ts';

const day = today(0);

/** The worker's own script on a line of its own: what it posts arrives later, as from another thread. */
async function theWorker() {
  const toPage = new Set<(event: { data: FromWorker }) => void>();
  let toWorker = (_: { data: ToWorker }) => {};
  vi.stubGlobal('addEventListener', (_: string, hear: typeof toWorker) => {
    toWorker = hear;
  });
  vi.stubGlobal('postMessage', (data: FromWorker) => {
    setTimeout(() => {
      for (const hear of toPage) hear({ data });
    });
  });
  vi.resetModules();
  await import('#storage/search/search.worker.ts');
  const posted: ToWorker[] = [];
  let isEnded = false;
  return {
    posted,
    terminate: vi.fn(() => {
      isEnded = true;
    }),
    addEventListener: (type: string, hear: (event: { data: FromWorker }) => void) => {
      if (type === 'message') toPage.add(hear);
    },
    postMessage: (data: ToWorker) => {
      posted.push(data);
      setTimeout(() => !isEnded && toWorker({ data: structuredClone(data) }));
    },
  };
}

const aReflection = (text: string, on: Day = day, more: Partial<Reflection> = {}): Reflection => {
  const stamp = newStamp();
  return { ...newEnvelope('reflection', stamp), madeAt: stamp.at, genre: 'journal', on, text, tags: [], ...more };
};

const isReady = (search: Search) =>
  new Promise<void>((resolve) => {
    search.hear((state) => state.at === 'ready' && resolve());
  });

const textOf = (entry: Entry) =>
  entry.kind === 'reflection' ? entry.text : entry.kind === 'check-in' ? entry.line : entry.kind;

describe('search', () => {
  let search: Search;
  let worker: Awaited<ReturnType<typeof theWorker>>;
  const found = async (query: string, most = 20) => (await search.find({ query, most }))?.entries.map(textOf);

  const begin = async (...entries: readonly Entry[]) => {
    for (const put of entries) if (put.kind !== 'gone') await commit([{ put }]);
    search = new Search(openLedger(), worker as never);
    await isReady(search);
  };

  beforeEach(async () => {
    worker = await theWorker();
    useLedger(await createSampleVault());
  });
  afterEach(() => {
    search.end();
    vi.unstubAllGlobals();
    useLedger(undefined);
  });

  it('RE4 · a word is found in check-ins, promises, outcomes, reflections, their tags, and drafts', async () => {
    const [a, b, c, d] = [newStamp(), newStamp(), newStamp(), newStamp()];
    const act = { act: 'call before lantern time', size: 'tiny', asked: 'offered' } as const;
    const pledge = { ...newEnvelope('pledge', b), madeAt: b.at, ...act };
    await begin(
      {
        ...newEnvelope('check-in', a),
        madeAt: a.at,
        on: day,
        feelings: [],
        facets: {},
        contexts: [],
        line: 'a lantern',
      },
      pledge,
      {
        ...newEnvelope('outcome', c),
        madeAt: c.at,
        pledgeId: pledge.id,
        on: day,
        state: 'partly',
        line: 'Lantern late',
      },
      aReflection('nothing', day, { tags: ['lanterns'] }),
      {
        ...newEnvelope('draft', d),
        madeAt: d.at,
        content: { form: 'reflection', genre: 'journal', on: day, text: 'lantern', tags: [] },
      },
      aReflection('about something else'),
    );
    const finds = await search.find({ query: 'lantern', most: 20 });
    expect(finds?.entries.map((entry) => entry.kind).sort()).toEqual([
      'check-in',
      'draft',
      'outcome',
      'pledge',
      'reflection',
    ]);
    expect((await search.find({ query: 'lantern', subject: 'promise', most: 20 }))?.total).toBe(2);
  });

  it('RE5 · case and accents do not matter, beginnings are enough, and all words must be there', async () => {
    await begin(aReflection('Le café à Zürich'), aReflection('Zürich alone'));
    expect(await found('ZURI caf')).toEqual(['Le café à Zürich']);
    expect(await found('ürich')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  it('RE5 · whole words come before beginnings, and of equal finds the newest comes first', async () => {
    const [older, oldest] = [daysAfter(day, -1), daysAfter(day, -2)];
    await begin(
      aReflection('trust oldest', oldest),
      aReflection('trusting', day),
      aReflection('trust, long '.repeat(9), older),
    );
    const finds = await found('trust');
    expect(finds?.map((text) => text?.slice(0, 8))).toEqual(['trust, l', 'trust ol', 'trusting']);
    expect(await found('trust', 1)).toHaveLength(1);
    expect((await search.find({ query: 'trust', most: 1 }))?.total).toBe(3);
  });

  it('RE6 · the index follows what is kept, changed, let go and brought back', async () => {
    const first = aReflection('apple');
    await begin(first);
    const changed = { ...revised(first, thisInstant()), text: 'pear' };
    await commit([{ put: changed, over: first }]);
    await vi.waitFor(async () => expect(await found('pear')).toEqual(['pear']));
    expect(await found('apple')).toEqual([]);
    const gone = await commit([{ drop: changed, at: thisInstant() }]);
    await vi.waitFor(async () => expect(await found('pear')).toEqual([]));
    if (gone.ok) await commit(gone.value.undo);
    await vi.waitFor(async () => expect(await found('pear')).toEqual(['pear']));
  });

  it('RE6 · what was written goes to the worker in pieces, and how far it is can be heard', async () => {
    const long = 'word '.repeat(19_000);
    for (let at = 0; at < 6; at += 1) await commit([{ put: aReflection(long) }]);
    const heard: SearchState[] = [];
    search = new Search(openLedger(), worker as never);
    search.hear((state) => heard.push(state));
    await isReady(search);
    expect(worker.posted.filter(({ say }) => say === 'read').length).toBeGreaterThan(1);
    const steps = heard.flatMap((state) => (state.at === 'reading' ? [state.progress.done] : []));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(6);
  });

  it('RE6 · an overtaken question is answered with nothing, and ending ends the worker', async () => {
    await begin(aReflection('apple'));
    const overtaken = search.find({ query: 'app', most: 5 });
    const last = search.find({ query: 'apple', most: 5 });
    expect(await overtaken).toBeUndefined();
    expect((await last)?.total).toBe(1);
    const open = search.find({ query: 'apple', most: 5 });
    search.end();
    expect(await open).toBeUndefined();
    expect(worker.terminate).toHaveBeenCalled();
  });
});
