// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { emergencyByCountry } from '#content/emergency.ts';
import { ContactScreen } from '#features/help/ContactScreen.tsx';
import { HelpScreen } from '#features/help/HelpScreen.tsx';
import { hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, labelled, one, show, tap, type } from '../../ui/stage.ts';

const page = () => one('body').textContent ?? '';
const seen = (text: string) => vi.waitFor(() => expect(page()).toContain(text));
const dialled = () =>
  all('a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('#'));
const speakingAs = (...languages: string[]) => vi.stubGlobal('navigator', { languages });
const choose = (label: string) =>
  act(() => {
    const select = one('select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    select.selectedIndex = [...select.options].findIndex((option) => option.textContent === label);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const fill = (label: string, value: string) => type(labelled(label), value);

beforeEach(() => loadWords(['help']));
afterEach(() => {
  clear();
  useLedger(undefined);
  vi.unstubAllGlobals();
});

describe('Help without a ledger', () => {
  it('HE1 · it opens, suggests the country by language, and keeps nothing', () => {
    speakingAs('fr-FR');
    show(<HelpScreen />);
    expect(dialled()).toEqual(['tel:112', 'tel:17', 'sms:114']);
    expect(page()).toContain('You do not need to be sure.');
    expect(page()).not.toContain('Your own numbers');
    expect(page()).not.toContain('Remember this country');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });

  it('HE1 · another country is chosen by hand; one without a checked number says what to do instead', () => {
    speakingAs('en');
    show(<HelpScreen />);
    expect(dialled()).toEqual([]);
    choose('New Zealand');
    expect(dialled()).toEqual(['tel:111']);
    expect(page()).toContain('If you cannot speak, press 55');
    choose('Switzerland');
    expect(dialled()).toEqual([]);
    expect(page()).toContain('Kept has no checked emergency number for this country.');
    choose('Another country');
    expect(page()).toContain('Kept has no checked emergency number for this country.');
  });

  it('FR13 · no unchecked helpline is on the screen', () => {
    speakingAs('en-US');
    show(<HelpScreen />);
    const printed = emergencyByCountry.US.helplines.map(({ dialAsPrinted }) => dialAsPrinted);
    expect(printed.filter((number) => page().includes(number))).toEqual([]);
    expect(page()).toContain('findahelpline.com');
  });

  it('HE4 · the only links that leave are numbers', () => {
    speakingAs('en-GB');
    show(<HelpScreen />);
    expect(dialled().length).toBeGreaterThan(0);
    expect(dialled().every((href) => /^(tel|sms):\d+$/.test(href))).toBe(true);
  });
});

describe('Help with an open ledger', () => {
  beforeEach(async () => {
    useLedger(await createSampleVault());
    speakingAs('en-IE');
  });

  it('HE1 · opening it commits nothing; the country is kept only when asked, and forgotten again', async () => {
    const heard = vi.fn();
    const stop = hearCommits(heard);
    show(<HelpScreen />);
    await seen('Remember this country');
    choose('Austria');
    expect(heard).not.toHaveBeenCalled();
    tap('button', 'Remember this country');
    await seen('Remembered with your notes.');
    expect((await readLedger({ months: [] })).settings).toMatchObject([{ country: 'AT' }]);
    clear();
    show(<HelpScreen />);
    await seen('Remembered with your notes.');
    tap('button', 'Do not remember it');
    await vi.waitFor(async () => expect((await readLedger({ months: [] })).settings[0]).not.toHaveProperty('country'));
    stop();
  });

  it("SE3 · a number of one's own is added, dialled, changed, deleted and brought back", async () => {
    const own = async () => (await readLedger({ months: [] })).contact;
    show(<ContactScreen params={{}} />);
    await seen('A number of your own');
    tap('button', 'Keep this');
    await seen('Give it a name, so that you find it.');
    fill('Who it is', 'Dr Okafor');
    fill('Number', '+44 20 7946 0018');
    tap('button', 'Keep this');
    await vi.waitFor(async () => expect(await own()).toMatchObject([{ name: 'Dr Okafor' }]));
    clear();
    show(<HelpScreen />);
    await seen('Dr Okafor');
    expect(dialled()).toContain('tel:+442079460018');
    clear();
    const undone: (() => Promise<unknown>)[] = [];
    const { commit } = await import('#storage/ledger.ts');
    const stop = hearCommits(({ result }) => {
      if (result.ok) undone.push(() => commit(result.value.undo));
    });
    show(<ContactScreen params={{ id: (await own())[0]?.id ?? '' }} />);
    await seen('Delete this number');
    tap('button', 'Delete this number');
    await vi.waitFor(async () => expect(await own()).toEqual([]));
    stop();
    await undone[0]?.();
    expect(await own()).toMatchObject([{ name: 'Dr Okafor', number: '+44 20 7946 0018' }]);
  });

  it('HE2 · a number that cannot be dialled is shown as it was written, without a link', async () => {
    const { keepContact } = await import('#features/help/actions.ts');
    const { beginDraft } = await import('#storage/drafts.ts');
    const keeper = await beginDraft({ form: 'contact' });
    await keepContact({ name: 'Sam', number: 'ask at the desk', note: '' }, undefined, keeper);
    show(<HelpScreen />);
    await seen('ask at the desk');
    expect(dialled()).toEqual(['tel:112']);
  });
});
