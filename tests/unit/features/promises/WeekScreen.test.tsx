// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { WeekScreen } from '#features/promises/week/WeekScreen.tsx';
import { commit, hearCommits, readLedger, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { aPledge } from '../../../support/promises.ts';
import { all, clear, named, one, show } from '../../ui/stage.ts';

const day = today(240);
const pledge = aPledge({ schedule: { every: 'day', from: daysAfter(day, -2) } });
const other = aPledge({ act: 'I cook', schedule: { every: 'once', on: day } });

beforeAll(() => loadWords(['promises', 'shell']));
beforeEach(async () => {
  useLedger(await createSampleVault());
  await commit([{ put: pledge }, { put: other }]);
});
afterEach(clear);

async function open() {
  show(<WeekScreen />);
  await vi.waitFor(() => one('form'));
}

const kept = async () => (await readLedger('all')).outcome;
const press = (element: HTMLElement) => act(() => element.click());
const radios = (within: ParentNode) => [...within.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
const patches = () => all('.patch');

test('PR27 · a week is kept in one commit, what was left out stays open', async () => {
  await open();
  press(named('button', words('promises').week.allKeptOf(pledge.act)));
  let commits = 0;
  const stop = hearCommits(() => {
    commits += 1;
  });
  press(named('button', 'Keep this'));
  await vi.waitFor(async () => expect(await kept()).toHaveLength(3));
  stop();
  expect(commits).toBe(1);
  expect((await kept()).every(({ pledgeId, state }) => pledgeId === pledge.id && state === 'kept')).toBe(true);
  expect((await readLedger('all')).draft).toEqual([]);
});

test('PR27, PR4 · partly without its line keeps nothing of the week and says so there', async () => {
  await open();
  press(named('button', words('promises').week.allKeptOf(pledge.act)));
  const [first] = patches().filter((patch) => patch.textContent?.includes(other.act));
  if (!first) throw new Error('no patch');
  const [, partly] = radios(first);
  if (!partly) throw new Error('no radio');
  press(partly);
  press(named('button', 'Keep this'));
  await vi.waitFor(() => expect(one('.field__error').textContent).toBe(words('promises').outcome.needsLine));
  expect(await kept()).toEqual([]);
});

test('D4 · a week that was begun goes on where it stopped', async () => {
  await open();
  press(named('button', words('promises').week.allKeptOf(pledge.act)));
  clear();
  await vi.waitFor(async () => expect((await readLedger('all')).draft).toHaveLength(1));
  await open();
  expect(radios(document).filter(({ checked }) => checked)).toHaveLength(3);
});
