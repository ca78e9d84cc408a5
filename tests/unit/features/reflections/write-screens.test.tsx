// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { newEnvelope } from '#domain/entry.ts';
import { GENRES, type Reflection } from '#domain/reflections/reflection.ts';
import { EditScreen } from '#features/reflections/EditScreen.tsx';
import { genreIcons } from '#features/reflections/genre-icons.ts';
import { ReadScreen } from '#features/reflections/ReadScreen.tsx';
import { WriteScreen } from '#features/reflections/WriteScreen.tsx';
import { here } from '#platform/address.ts';
import { sealAllDrafts } from '#storage/drafts.ts';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, named, one, press, show, tap, type } from '../../ui/stage.ts';

const day = today(240);
const kept = async () => (await readLedger('all')).reflection;
const drafts = async () => (await readLedger('all')).draft;

const aReflection = (text: string, more: Partial<Reflection> = {}): Reflection => {
  const stamp = newStamp();
  return { ...newEnvelope('reflection', stamp), madeAt: stamp.at, genre: 'journal', on: day, text, tags: [], ...more };
};
const there = (selector: string) => vi.waitFor(() => one(selector));
const paper = 'textarea.paper__text';

/** Opens a page of writing under an id of its own, as the address `write/draft/:draft/:genre` does. */
async function openNew(genre = 'journal', draft = String(newStamp().id)) {
  show(<EditScreen key={draft} params={{ draft, genre }} />);
  await there(paper);
  return draft;
}

describe('the screens of writing', () => {
  beforeEach(async () => {
    useLedger(await createSampleVault());
    await loadWords(['reflections', 'shell']);
    location.hash = '';
  });
  afterEach(() => {
    clear();
    useLedger(undefined);
  });

  it('RE1 · every genre has its words, its questions and its drawing', () => {
    const { genres } = words('reflections');
    for (const genre of GENRES) {
      expect(genres[genre].prompts.length, genre).toBeGreaterThanOrEqual(4);
      expect(genreIcons[genre], genre).toBeTruthy();
    }
    expect(genres.responsibility.prompts).toHaveLength(5);
    expect(genres.apology.prompts).toHaveLength(6);
  });

  it('RE2 · a new entry is kept with its words, its tags and its kind', async () => {
    await openNew('empathy');
    type(one(paper), 'It makes sense.');
    type(one('input[enterkeyhint=done]'), 'phone');
    one('input[enterkeyhint=done]').focus();
    press('Enter');
    tap('button', 'Keep this');
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    expect((await kept())[0]).toMatchObject({ genre: 'empathy', text: 'It makes sense.', tags: ['phone'], on: day });
    await vi.waitFor(() => expect(here()).toBe('write'));
    expect(await drafts()).toEqual([]);
  });

  it('RE2 · an empty page is refused at the field; 100,001 characters too, with the number, and stay on the page', async () => {
    await openNew();
    tap('button', 'Keep this');
    const { editor } = words('reflections');
    await vi.waitFor(() => expect(one('.field__error').textContent).toContain(editor.empty));
    const long = 'x'.repeat(100_001);
    type(one(paper), long);
    await vi.waitFor(() => expect(one('.field__error').textContent).toContain('100,001'));
    tap('button', 'Keep this');
    await sealAllDrafts();
    expect(await kept()).toEqual([]);
    expect((one(paper) as HTMLTextAreaElement).value).toBe(long);
    expect((await drafts())[0]?.content).toMatchObject({ text: long.slice(1), further: ['x'] });
  });

  it('D4 · a page that is opened again goes on where it stopped, also when it was changed to another kind', async () => {
    const draft = await openNew();
    type(one(paper), 'Begun.');
    await act(() => sealAllDrafts());
    clear();
    await openNew('apology', draft);
    expect((one(paper) as HTMLTextAreaElement).value).toBe('Begun.');
    expect(one('h1').textContent).toBe(words('reflections').genres.journal.heading);
  });

  it('D4 · a page left without a word leaves no draft, and others lie side by side in the list', async () => {
    for (const text of ['First', 'Second', '']) {
      await openNew();
      if (text !== '') type(one(paper), text);
      clear();
      await sealAllDrafts();
    }
    await vi.waitFor(async () => expect(await drafts()).toHaveLength(2));
    show(<WriteScreen />);
    await vi.waitFor(() => expect(all('a').filter((link) => link.textContent === 'Go on')).toHaveLength(2));
  });

  it('D3 · a draft of the list is let go and brought back by undo', async () => {
    await openNew();
    type(one(paper), 'To let go');
    clear();
    await vi.waitFor(async () => expect(await drafts()).toHaveLength(1));
    let undo: Parameters<typeof commit>[0] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    show(<WriteScreen />);
    await vi.waitFor(() => named('button', 'Let it go: To let go'));
    tap('button', 'Let it go: To let go');
    await vi.waitFor(async () => expect(await drafts()).toEqual([]));
    await commit(undo);
    stop();
    expect(await drafts()).toHaveLength(1);
  });

  it('RE7 · an entry is read, changed, let go and brought back', async () => {
    const entry = aReflection('As it was.', { title: 'The loan' });
    await commit([{ put: entry }]);
    show(<EditScreen key="edit" params={{ id: entry.id }} />);
    await there(paper);
    type(one(paper), 'As it is.');
    tap('button', 'Keep this');
    await vi.waitFor(() => expect(here()).toBe(`write/${entry.id}`));
    expect(await kept()).toMatchObject([{ id: entry.id, rev: 2, text: 'As it is.', title: 'The loan' }]);
    let undo: Parameters<typeof commit>[0] = [];
    const stop = hearCommits(({ result }) => {
      if (result.ok) undo = result.value.undo;
    });
    show(<ReadScreen key="read" params={{ id: entry.id }} />);
    await there('.entry-text');
    expect(one('.entry-text').textContent).toBe('As it is.');
    tap('button', 'Let it go');
    await vi.waitFor(() => expect(here()).toBe('write'));
    expect(await kept()).toEqual([]);
    await commit(undo);
    stop();
    expect(await kept()).toMatchObject([{ id: entry.id, text: 'As it is.' }]);
  });

  it('RE7 · a change let go leaves the entry as it was', async () => {
    const entry = aReflection('As it was.');
    await commit([{ put: entry }]);
    show(<EditScreen key="change" params={{ id: entry.id }} />);
    await there(paper);
    type(one(paper), 'Otherwise.');
    tap('button', 'Let the changes go');
    await vi.waitFor(() => expect(here()).toBe(`write/${entry.id}`));
    expect(await kept()).toEqual([entry]);
    expect(await drafts()).toEqual([]);
  });

  it('RE3 · a tag is taken away by its chip, and the focus stays in the field', async () => {
    await openNew();
    const field = 'input[enterkeyhint=done]';
    type(one(field), 'night,');
    type(one(field), 'Night,');
    expect(all('ul.chips button:not(.chip--quiet)')).toHaveLength(1);
    tap('button', 'Take away the tag night');
    expect(all('ul.chips button:not(.chip--quiet)')).toHaveLength(0);
    expect(document.activeElement).toBe(one(field));
  });

  it('RE7 · the list is narrowed by kind', async () => {
    await commit([{ put: aReflection('A page') }, { put: aReflection('Sorry', { genre: 'apology' }) }]);
    show(<WriteScreen />);
    await there('select');
    const rows = () => all('.find-words').map((row) => row.textContent);
    expect(rows()).toHaveLength(2);
    const select = one('select');
    act(() => {
      if (select instanceof HTMLSelectElement) select.selectedIndex = GENRES.indexOf('apology') + 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows()).toEqual(['Sorry']);
  });
});
