// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { NewPromiseScreen } from '#features/promises/NewPromiseScreen.tsx';
import { readLedger, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { clear, named, one, show, type } from '../../ui/stage.ts';

beforeAll(() => loadWords(['promises']));
beforeEach(async () => {
  useLedger(await createSampleVault());
  show(<NewPromiseScreen />);
  await vi.waitFor(() => one('form'));
});
afterEach(clear);

const asks = () => words('promises').form.asks;

test('PR13 · one question at a time; left as it is, the next comes, and the promise can be kept', async () => {
  type(one('textarea'), 'I always try');
  expect(document.body.textContent).toContain(asks().words.absolute);
  expect(document.body.textContent).not.toContain(asks().words.vague);
  act(() => named('button', asks().leave).click());
  expect(document.body.textContent).toContain(asks().words.vague);
  act(() => named('button', 'Keep this').click());
  await vi.waitFor(async () => expect((await readLedger('all')).pledge).toMatchObject([{ act: 'I always try' }]));
});

test('PR14 · a wish becomes the beginning of an act, and stays beside it', async () => {
  type(one('textarea'), 'I will make you happy');
  act(() => named('button', asks().starters[0] ?? '').click());
  expect(one('textarea')).toHaveProperty('value', asks().starters[0]);
  type(one('textarea'), 'I tell you when I leave work');
  act(() => named('button', 'Keep this').click());
  await vi.waitFor(async () =>
    expect((await readLedger('all')).pledge).toMatchObject([
      { act: 'I tell you when I leave work', wish: 'I will make you happy' },
    ]),
  );
});
