import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageToContent } from '#domain/drafts/page-draft.ts';
import { revised } from '#domain/entry.ts';
import { emptyPage, keepReflection } from '#domain/reflections/keeping.ts';
import { beginDraft } from '#storage/drafts.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant, today } from '#storage/present.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { createVault } from '#storage/vault.ts';
import { freshDevice } from './device.ts';
import { note, right } from './notes.ts';

const day = today(0);
const page = (text: string) => ({ ...emptyPage('journal', day), text });
const entry = (text: string) => {
  const kept = keepReflection(page(text), newStamp(), day);
  if (!kept.ok) throw new Error('not kept');
  return kept.value;
};
const written = async () => (await readLedger('all')).reflection.map(({ text }) => text);
const drafts = async () => (await readLedger('all')).draft.length;

beforeEach(async () => {
  await closeDevice();
  freshDevice();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  useLedger(await right(createVault()));
});
afterEach(() => {
  vi.restoreAllMocks();
  useLedger(undefined);
  vi.unstubAllGlobals();
});

describe('Keep pressed again', () => {
  test('D7 · the entry is there once, though the first press was kept by itself in between', async () => {
    const keeper = await begun('the same words');
    await keptInBetween(() => keeper.keep([{ put: entry('the same words') }]));
    expect(await written()).toEqual(['the same words']);
    await right(keeper.keep([{ put: entry('the same words') }]));
    expect(await written()).toEqual(['the same words']);
    expect(await drafts()).toBe(0);
  });

  test('D7 · the last words stand, whether the first press was kept in between or not', async () => {
    const keeper = await begun('first');
    await keptInBetween(() => keeper.keep([{ put: entry('first') }]));
    const full = diskFull();
    await keeper.keep([{ put: entry('second') }]);
    full.mockRestore();
    await right(keeper.keep([{ put: entry('third') }]));
    expect(await written()).toEqual(['third']);
    expect(localStorage.getItem('kept.outbox')).toBeNull();
  });

  test('D7 · after several presses that failed, whichever of them was kept is gone on with', async () => {
    const keeper = await begun('first');
    const full = diskFull();
    await keeper.keep([{ put: entry('first') }]);
    full.mockRestore();
    await keptInBetween(() => keeper.keep([{ put: entry('second') }]));
    expect(await written()).toEqual(['second']);
    await right(keeper.keep([{ put: entry('third') }]));
    expect(await written()).toEqual(['third']);
  });

  test('D7 · undo takes back all of it: a new entry goes, a changed one reads as before', async () => {
    const keeper = await begun('new');
    await keptInBetween(() => keeper.keep([{ put: entry('new') }]));
    const { undo } = await right(keeper.keep([{ put: entry('new, and more') }]));
    await right(commit(undo));
    expect(await written()).toEqual([]);

    const old = entry('as it was');
    await right(commit([{ put: old }]));
    const changing = await begun('changed');
    const changed = (text: string) => ({ put: { ...revised(old, thisInstant()), text }, over: old });
    await keptInBetween(() => changing.keep([changed('changed')]));
    const again = await right(changing.keep([changed('changed twice')]));
    expect(await written()).toEqual(['changed twice']);
    await right(commit(again.undo));
    expect(await written()).toEqual(['as it was']);
  });

  test('D7 · what another tab changed since is not gone over', async () => {
    const keeper = await begun('mine');
    await keptInBetween(() => keeper.keep([{ put: entry('mine') }]));
    const [mine] = (await readLedger('all')).reflection;
    if (!mine) throw new Error('it was not kept');
    await right(commit([{ put: { ...revised(mine, thisInstant()), text: 'changed elsewhere' }, over: mine }]));
    expect(await keeper.keep([{ put: entry('mine again') }])).toMatchObject({
      error: { kind: 'changed-elsewhere', theirs: { text: 'changed elsewhere' } },
    });
    expect(await written()).toEqual(['changed elsewhere']);
  });

  test('D7 · two forms that fail side by side are two entries', async () => {
    const [one, two] = [await begun('one'), await begun('two')];
    const full = diskFull();
    await one.keep([{ put: entry('one') }]);
    await two.keep([{ put: entry('two') }]);
    full.mockRestore();
    await right(one.keep([{ put: entry('one') }]));
    await right(two.keep([{ put: entry('two') }]));
    expect((await written()).toSorted()).toEqual(['one', 'two']);
  });
});

describe('kept by itself', () => {
  test('D7 · it is said, and its draft goes', async () => {
    const keeper = await begun('late');
    const heard: boolean[] = [];
    let left = 0;
    keeper.onKept = () => (left += 1);
    const stop = hearCommits(({ result }) => heard.push(result.ok));
    await keptInBetween(() => keeper.keep([{ put: entry('late') }]));
    await vi.waitFor(async () => expect(await drafts()).toBe(0));
    expect(heard).toEqual([false, true, true]);
    expect(left).toBe(1);
    stop();
  });

  test('D7 · what was typed since stays a draft', async () => {
    const keeper = await begun('late');
    let left = 0;
    keeper.onKept = () => (left += 1);
    const full = diskFull();
    await keeper.keep([{ put: entry('late') }]);
    full.mockRestore();
    keeper.typed(pageToContent(page('late, and more')));
    await right(commit([{ put: note('something else') }]));
    await keeper.seal();
    expect(await written()).toEqual(['late']);
    expect(await drafts()).toBe(1);
    expect(left).toBe(0);
  });
});

/** A form in which `text` was typed a moment ago; its draft has not been sealed yet. */
async function begun(text: string) {
  const keeper = await beginDraft({ form: 'reflection', fresh: true });
  keeper.typed(pageToContent(page(text)));
  return keeper;
}

/** Presses while the disk is full; then there is room, and something else is kept. */
async function keptInBetween(press: () => Promise<unknown>) {
  const full = diskFull();
  expect(await press()).toMatchObject({ ok: false, error: { isHeld: true } });
  full.mockRestore();
  await right(commit([{ put: note('something else') }]));
}

function diskFull() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}
