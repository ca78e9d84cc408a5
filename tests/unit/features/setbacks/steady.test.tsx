// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { keepableGrounding } from '#domain/setbacks/noting.ts';
import { SteadyScreen } from '#features/setbacks/steady/SteadyScreen.tsx';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { newStamp } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, named, show } from '../../ui/stage.ts';

const rows = () => all('button.part').map((row) => row.textContent ?? '');
const press = (name: string) => act(() => named('button', name).click());

beforeEach(async () => {
  await loadWords(['setbacks']);
  clear();
});
afterEach(clear);

it('SB1 · the steady minute works without a ledger: one way, then stop, again, or call someone', async () => {
  show(<SteadyScreen />);
  await vi.waitFor(() => expect(rows()).toHaveLength(5));
  expect(document.body.textContent).not.toMatch(/your body|breathe|chest|stomach/i);
  act(() => all('button.part')[3]?.click());
  expect(all('main a, a').map((link) => link.getAttribute('href'))).toContain('#/help');
  press('That is enough');
  press('Once more');
  press('Another one');
  expect(rows()).toHaveLength(5);
});

it('SB1 · with an open ledger one’s own way is among them, and nothing is kept', async () => {
  useLedger(await createSampleVault());
  const made = keepableGrounding('The grey stone', newStamp());
  if (made.ok) await commit([{ put: made.value }]);
  const before = JSON.stringify(await readLedger('all'));
  show(<SteadyScreen />);
  await vi.waitFor(() => expect(rows()).toHaveLength(6));
  act(() =>
    all('button.part')
      .find((row) => row.textContent?.includes('The grey stone'))
      ?.click(),
  );
  press('That is enough');
  expect(JSON.stringify(await readLedger('all'))).toBe(before);
});
