import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageToContent } from '#domain/drafts/page-draft.ts';
import { emptyPage } from '#domain/reflections/keeping.ts';
import { beginDraft } from '#storage/drafts.ts';
import { keepParting, keepReady, release, takeParting } from '#storage/leaving/parting.ts';
import { commit, openLedger, readLedger, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault, createVault } from '#storage/vault.ts';
import { freshDevice } from './device.ts';
import { note, opened, right } from './notes.ts';

const WORDS = 'I said it on the bridge';
const holding = (text: string) => pageToContent({ ...emptyPage('journal', today(0)), text });
const held = () => localStorage.getItem('kept.parting');
const texts = async () =>
  (await readLedger('all')).draft.map(({ content }) => 'text' in content && content.text).sort();
const lines = async () => (await readLedger('all'))['check-in'].map(({ line }) => line);

describe('parting', () => {
  const page = new EventTarget();

  beforeAll(() => {
    vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }));
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    // It watches as long as the page lives, and all these tests live in one.
    freshDevice();
    keepParting();
  });
  beforeEach(async () => {
    freshDevice();
    useLedger(await right(createVault()));
  });
  afterEach(() => useLedger(undefined));

  /** The page goes at this very moment: nothing that waits for anything comes to its end. */
  const leave = async () => {
    // The bytes are sealed ahead within a moment of the last key.
    await vi.waitFor(() => {
      page.dispatchEvent(new Event('pagehide'));
      expect(held()).not.toBeNull();
    });
    const left = held();
    useLedger(undefined);
    return left;
  };
  const comeBack = async () => {
    useLedger(await opened());
    await takeParting();
  };

  it('D5 · what was typed last lies ready, sealed, and is held when the page is left', async () => {
    const write = vi.spyOn(openLedger(), 'commit').mockReturnValue(new Promise(() => {}));
    (await beginDraft({ form: 'reflection' })).typed(holding(WORDS));
    const left = await leave();
    expect(left).not.toContain('bridge');
    expect(atob(left?.split(' ')[0] ?? '')).not.toContain('bridge');
    write.mockRestore();
    await comeBack();
    expect(await texts()).toEqual([WORDS]);
    expect(held()).toBeNull();
    expect((await beginDraft({ form: 'reflection' })).content).toEqual(holding(WORDS));
  });

  it('D5 · a form that is opened at once goes on with what the one before it has not sealed yet', async () => {
    const first = await beginDraft({ form: 'reflection' });
    first.typed(holding(WORDS));
    first.stop();
    const second = await beginDraft({ form: 'reflection' });
    expect(second.content).toEqual(holding(WORDS));
    second.typed(holding(`${WORDS}.`));
    await second.seal();
    expect(await texts()).toEqual([`${WORDS}.`]);
  });

  it('D6 · a draft that did reach the disk is there once, with what was typed after it', async () => {
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding('I said'));
    await keeper.seal();
    const [sealed] = (await readLedger('all')).draft;
    if (!sealed) throw new Error('no draft was sealed');
    const source = {};
    const first = { put: { ...sealed, rev: 1, content: holding('I said') } };
    keepReady(source, [first, { put: { ...sealed, rev: 2, content: holding(WORDS) } }]);
    await leave();
    await comeBack();
    expect(await texts()).toEqual([WORDS]);
    await comeBack();
    expect(await texts()).toEqual([WORDS]);
  });

  it('D6 · a draft that another tab went on with becomes one of its own', async () => {
    const here = await beginDraft({ form: 'reflection' });
    here.typed(holding('here'));
    await here.seal();
    const [sealed] = (await readLedger('all')).draft;
    if (!sealed) throw new Error('no draft was sealed');
    keepReady({}, [{ put: { ...sealed, rev: 2, content: holding('here, and on') } }]);
    const left = (await leave()) ?? '';
    localStorage.removeItem('kept.parting');
    useLedger(await opened());
    await commit([{ put: { ...sealed, rev: 2, content: holding('there') }, over: sealed }]);
    localStorage.setItem('kept.parting', left);
    await takeParting();
    expect(await texts()).toEqual(['here, and on', 'there']);
  });

  it('D6 · what was being kept is kept once, whether it had reached the disk or not', async () => {
    const entry = note('kept');
    keepReady(entry, [{ put: entry }]);
    const left = (await leave()) ?? '';
    await comeBack();
    expect(await lines()).toEqual(['kept']);
    localStorage.setItem('kept.parting', left);
    await takeParting();
    expect(await lines()).toEqual(['kept']);
    expect(held()).toBeNull();
  });

  it('D6 · what is on the disk is not held any more, and nothing is held once the notes are let go of', async () => {
    keepReady(page, [{ put: note('typed') }]);
    await leave();
    expect(held()).not.toBeNull();
    localStorage.removeItem('kept.parting');
    page.dispatchEvent(new Event('pagehide'));
    expect(held()).toBeNull();
    useLedger(await opened());
    keepReady(page, [{ put: note('typed') }]);
    await vi.waitFor(() => {
      page.dispatchEvent(new Event('pagehide'));
      expect(held()).not.toBeNull();
    });
    release(page);
    expect(held()).toBeNull();
  });

  it('D6 · bytes that do not open, or are of another vault, are let go of and harm nothing', async () => {
    localStorage.setItem('kept.parting', 'AAAA not-base64!');
    await takeParting();
    expect(held()).toBeNull();
    expect(await texts()).toEqual([]);
  });

  it('FR6 · what is typed among the samples is never held', async () => {
    useLedger(await createSampleVault());
    const keeper = await beginDraft({ form: 'reflection' });
    keeper.typed(holding(WORDS));
    await keeper.seal();
    await commit([{ put: note('made up') }]);
    page.dispatchEvent(new Event('pagehide'));
    expect(held()).toBeNull();
    keeper.stop();
  });
});
