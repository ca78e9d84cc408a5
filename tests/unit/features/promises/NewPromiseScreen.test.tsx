// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { NewPromiseScreen } from '#features/promises/NewPromiseScreen.tsx';
import { readLedger, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { all, clear, named, one, show, type } from '../../ui/stage.ts';

beforeAll(() => loadWords(['promises']));
beforeEach(async () => useLedger(await createSampleVault()));
afterEach(clear);

async function open() {
  show(<NewPromiseScreen />);
  await vi.waitFor(() => one('form'));
}

const submit = () => act(() => named('button', 'Keep this').click());
const errors = () => all('.field__error').map((error) => error.textContent);

test('PR1 · an empty act is refused at the field, which takes the focus', async () => {
  await open();
  submit();
  expect(errors()).toEqual([words('promises').form.flaws.act.empty]);
  expect(document.activeElement).toBe(one('textarea'));
  expect((await readLedger('all')).pledge).toEqual([]);
});

test('PR1 · more than 500 characters are said at the field and stay there', async () => {
  await open();
  type(one('textarea'), 'a'.repeat(501));
  expect(errors()).toEqual([words('promises').form.flaws.act.long]);
  submit();
  expect(one('textarea')).toHaveProperty('value', 'a'.repeat(501));
  expect((await readLedger('all')).pledge).toEqual([]);
});

test('PR1 · an act is enough to keep a promise, due today', async () => {
  await open();
  type(one('textarea'), 'I call at six');
  submit();
  await vi.waitFor(async () => expect((await readLedger('all')).pledge).toHaveLength(1));
  const { pledge, draft } = await readLedger('all');
  expect(pledge).toMatchObject([{ act: 'I call at six', schedule: { every: 'once', on: today(240) } }]);
  expect(draft).toEqual([]);
});

test('PR8 · a standing commitment is asked for no days', async () => {
  await open();
  act(() => named('input[type="radio"]', 'Standing').click());
  expect(all('input[type="date"]').map((input) => input.getAttribute('name'))).toEqual(['reviewOn']);
  type(one('textarea'), 'I do not hide spending');
  submit();
  await vi.waitFor(async () => expect((await readLedger('all')).pledge).toHaveLength(1));
  expect((await readLedger('all')).pledge[0]?.schedule).toBeUndefined();
});

test('D4 · the form goes on where its draft stopped', async () => {
  await open();
  type(one('textarea'), 'I call at');
  clear();
  await vi.waitFor(async () => expect((await readLedger('all')).draft).toHaveLength(1));
  await open();
  expect(one('textarea')).toHaveProperty('value', 'I call at');
});
