import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContent } from '#domain/drafts/page-draft.ts';
import { pageToContent } from '#domain/drafts/page-draft.ts';
import { emptyPage, keepReflection } from '#domain/reflections/keeping.ts';
import { beginDraft, sealAllDrafts } from '#storage/drafts.ts';
import { keepParting } from '#storage/leaving/parting.ts';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';

const day = today(0);
const holding = (text: string): PageContent => pageToContent({ ...emptyPage('journal', day), text });
const texts = async () =>
  (await readLedger('all')).draft.map(({ content }) => (content.form === 'reflection' ? content.text : content.form));
const entry = () => {
  const kept = keepReflection({ ...emptyPage('journal', day), text: 'kept' }, newStamp(), day);
  if (!kept.ok) throw new Error('not kept');
  return kept.value;
};
const sealedSoon = () => vi.waitFor(async () => expect(await texts()).not.toEqual([]));

describe('drafts', () => {
  let page: EventTarget;

  beforeEach(async () => {
    page = new EventTarget();
    vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }));
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    useLedger(await createSampleVault());
    keepParting();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    useLedger(undefined);
  });

  it('D1 · what is typed is sealed at the first pause, and not with each key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('o'));
    vi.advanceTimersByTime(200);
    keeper.typed(holding('one'));
    vi.advanceTimersByTime(200);
    expect(await texts()).toEqual([]);
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    await sealedSoon();
    expect(await texts()).toEqual(['one']);
    keeper.stop();
  });

  it('D1 · somebody who never pauses is sealed two seconds after the first key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const keeper = await beginDraft({ form: 'reflection' });
    for (let key = 0; key < 10; key += 1) {
      keeper.typed(holding(`key ${key}`));
      vi.advanceTimersByTime(200);
    }
    vi.useRealTimers();
    await sealedSoon();
    expect(await texts()).toEqual(['key 9']);
    keeper.stop();
  });

  it('D2 · leaving the page, hiding it and closing the form seal at once', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('left'));
    page.dispatchEvent(new Event('pagehide'));
    await sealedSoon();
    keeper.typed(holding('hidden'));
    await sealAllDrafts();
    expect(await texts()).toEqual(['hidden']);
    keeper.typed(holding('closed'));
    keeper.stop();
    await vi.waitFor(async () => expect(await texts()).toEqual(['closed']));
  });

  it('D3 · the draft goes in the commit that keeps its entry, and comes back with its undo', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('to be kept'));
    await keeper.seal();
    const kept = await keeper.keep([{ put: entry() }]);
    expect(await texts()).toEqual([]);
    keeper.stop();
    if (kept.ok) await commit(kept.value.undo);
    expect(await texts()).toEqual(['to be kept']);
    expect((await readLedger('all')).reflection).toEqual([]);
  });

  it('D3 · when the entry is not kept its draft stays, also what was not yet sealed', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('not lost'));
    const clash = entry();
    await commit([{ put: clash }]);
    expect((await keeper.keep([{ put: clash }])).ok).toBe(false);
    keeper.stop();
    await vi.waitFor(async () => expect(await texts()).toEqual(['not lost']));
  });

  it('D3 · a form that closes after its entry was kept leaves no draft behind', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('quick'));
    expect((await keeper.keep([{ put: entry() }])).ok).toBe(true);
    keeper.stop();
    await sealAllDrafts();
    expect(await texts()).toEqual([]);
  });

  it('D3 · letting go takes every word along, and undo brings every word back', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('just typed'));
    const gone = await keeper.letGoWithUndo();
    expect(await texts()).toEqual([]);
    if (gone?.ok) await commit(gone.value.undo);
    expect(await texts()).toEqual(['just typed']);
  });

  it('D4 · a form that is opened again goes on where its draft stopped', async () => {
    const first = await beginDraft({ form: 'reflection' });
    first.typed(holding('begun'));
    await first.seal();
    first.stop();
    const again = await beginDraft({ form: 'reflection' });
    expect(again.content).toEqual(holding('begun'));
    again.typed(holding('begun and gone on'));
    await again.seal();
    expect(await texts()).toEqual(['begun and gone on']);
    expect((await beginDraft({ form: 'pledge' })).content).toBeUndefined();
  });

  it('D4 · drafts of several new entries lie side by side, each under its own id', async () => {
    const [one, two] = [newStamp().id, newStamp().id];
    for (const [draftId, text] of [
      [one, 'first'],
      [two, 'second'],
    ] as const) {
      const keeper = await beginDraft({ form: 'reflection', draftId });
      keeper.typed(holding(text));
      await keeper.seal();
    }
    expect((await beginDraft({ form: 'reflection', draftId: one })).content).toEqual(holding('first'));
    expect((await beginDraft({ form: 'reflection', draftId: two })).content).toEqual(holding('second'));
  });

  it('D4 · a draft that another tab went on with, or kept, costs no word: this one becomes a draft of its own', async () => {
    const here = await beginDraft({ form: 'reflection' });
    here.typed(holding('both'));
    await here.seal();
    const there = await beginDraft({ form: 'reflection' });
    there.typed(holding('there'));
    await there.seal();
    here.typed(holding('here'));
    expect(await here.seal()).toBe(true);
    expect([...(await texts())].sort()).toEqual(['here', 'there']);
  });

  it('D1 · a draft that would not read back is never written, and the form hears of it', async () => {
    const keeper = await beginDraft({ form: 'outcome' });
    const heard = vi.fn();
    keeper.onSealed = heard;
    keeper.typed({ form: 'outcome', line: 'x'.repeat(100_001) });
    expect(await keeper.seal()).toBe(false);
    expect(heard).toHaveBeenCalledWith(false);
    expect(await texts()).toEqual([]);
  });
});
