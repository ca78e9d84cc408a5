// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { RulerScreen } from '#features/change/RulerScreen.tsx';
import { SignScreen } from '#features/change/SignScreen.tsx';
import { readLedger, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, click, labelled, one, show, tap, type } from '../../ui/stage.ts';

const keepThis = () => click('button[type=submit]');
const choices = (legend: string) => {
  const group = all('fieldset').find((each) => each.querySelector('legend')?.textContent === legend);
  return [...(group?.querySelectorAll('input') ?? [])];
};

describe('change', () => {
  beforeEach(async () => {
    await loadWords(['shell', 'change']);
    useLedger(await createSampleVault());
  });
  afterEach(clear);

  it('CH4 · a day with neither is refused at the first choice; one of both is enough, and can be deleted', async () => {
    const { rulers, flaw } = words('change');
    show(<RulerScreen params={{}} />);
    await vi.waitFor(() => one('form'));
    keepThis();
    await vi.waitFor(() => expect(one('[data-flawed]').parentElement?.textContent).toContain(flaw('empty')));
    expect(document.activeElement).toBe(choices(rulers.importance)[0]);
    act(() => choices(rulers.confidence)[7]?.click());
    keepThis();
    await vi.waitFor(async () => expect((await readLedger('all')).ruler).toMatchObject([{ confidence: 7 }]));
    const [ruler] = (await readLedger('all')).ruler;
    expect(ruler && 'importance' in ruler).toBe(false);
    clear();
    show(<RulerScreen params={{ id: String(ruler?.id) }} />);
    await vi.waitFor(() => one('form'));
    expect(choices(rulers.confidence)[7]).toHaveProperty('checked', true);
    tap('button', rulers.delete);
    await vi.waitFor(async () => expect((await readLedger('all')).ruler).toEqual([]));
  });

  it('CH3 · a sign is kept with its words; one that is gone says so', async () => {
    const { signs, notHere } = words('change');
    show(<SignScreen params={{}} />);
    await vi.waitFor(() => one('form'));
    type(labelled(signs.words), 'He asked how I was.');
    keepThis();
    await vi.waitFor(async () =>
      expect((await readLedger('all')).milestone).toMatchObject([{ words: 'He asked how I was.' }]),
    );
    clear();
    show(<SignScreen params={{ id: 'gone' }} />);
    await vi.waitFor(() => expect(document.body.textContent).toContain(notHere.title));
  });
});
