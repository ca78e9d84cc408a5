// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import { OutcomeSheet } from '#features/promises/OutcomeSheet.tsx';
import { openToday } from '#features/promises/open-today-queries.ts';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { anOutcome, aPledge } from '../../../support/promises.ts';
import { all, clear, click, labelled, named, one, show, type } from '../../ui/stage.ts';

const day = today(240);
const yesterday = daysAfter(day, -1);
const pledge = aPledge({ schedule: { every: 'day', from: daysAfter(day, -3) } });
const onClose = vi.fn();

beforeAll(() => loadWords(['promises', 'shell', 'today']));
beforeEach(async () => {
  useLedger(await createSampleVault());
  await commit([{ put: pledge }]);
  onClose.mockClear();
});
afterEach(clear);

async function open(days: readonly Day[], outcomes: readonly Outcome[] = []) {
  show(<OutcomeSheet pledge={pledge} outcomes={outcomes} days={days} today={day} onClose={onClose} />);
  await vi.waitFor(() => one('dialog'));
}

const choose = (title: string) => act(() => named('input[type="radio"]', title).click());
const keep = () => act(() => named('button', 'Keep this').click());
const kept = async () => (await readLedger('all')).outcome;

test('PR2 · two taps keep how today went', async () => {
  await open([day]);
  expect(all('.choices input').map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'Kept',
    'Partly',
    'Missed',
    'Changed beforehand',
  ]);
  choose('Kept');
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await kept()).toMatchObject([{ pledgeId: pledge.id, on: day, state: 'kept' }]);
});

test('PR2 · pressed twice, it is kept once', async () => {
  await open([day]);
  choose('Kept');
  act(() => {
    named('button', 'Keep this').click();
    named('button', 'Keep this').click();
  });
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await kept()).toMatchObject([{ state: 'kept', rev: 1 }]);
});

test('PR4 · partly without a line stays open and says what it asks for', async () => {
  await open([day]);
  choose('Partly');
  keep();
  await vi.waitFor(() => expect(one('.field__error').textContent).toBe(words('promises').outcome.needsLine));
  expect(document.activeElement).toBe(one('textarea'));
  expect(onClose).not.toHaveBeenCalled();
  expect(await kept()).toEqual([]);
});

test('PR2 · nothing chosen keeps nothing and says so', async () => {
  await open([day]);
  keep();
  await vi.waitFor(() => expect(document.body.textContent).toContain(words('promises').outcome.needsState));
  expect(await kept()).toEqual([]);
});

test('PR10 · of several open days the chosen one is noted', async () => {
  await open([yesterday, day]);
  const other = all('.chip').find((chip) => chip.textContent === 'Yesterday');
  act(() => other?.closest('label')?.querySelector('input')?.click());
  choose('Missed');
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await kept()).toMatchObject([{ on: yesterday, state: 'missed' }]);
});

test('PR3 · a day that has not come offers only a change beforehand', async () => {
  await open([daysAfter(day, 1)]);
  expect(all('.choices input').map((radio) => radio.getAttribute('aria-label'))).toEqual(['Changed beforehand']);
});

test('PR7 · a day that is noted shows what was said and can be taken back', async () => {
  const outcome = anOutcome(pledge, day, 'missed', { line: 'Forgot.' });
  await commit([{ put: outcome }]);
  await open([day], [outcome]);
  expect(one('textarea')).toHaveProperty('value', 'Forgot.');
  named('button', 'Take it back').click();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await kept()).toEqual([]);
});

test('D4 · what was begun on a day goes on there', async () => {
  await open([day]);
  choose('Missed');
  click('dialog button[type="button"]');
  clear();
  await vi.waitFor(async () => expect((await readLedger('all')).draft).toHaveLength(1));
  await open([day]);
  expect(named('input[type="radio"]', 'Missed')).toHaveProperty('checked', true);
});

test('PR2 · Today shows each open promise once, with its days in words', async () => {
  const done = aPledge({ schedule: { every: 'once', on: day } });
  const late = aPledge({ schedule: { every: 'once', on: yesterday } });
  const things = openToday({ pledge: [pledge, done, late], outcome: [anOutcome(done, day, 'kept')] }, day);
  expect(things.map((thing) => [thing.pledge.id, words('today').open.since(thing.days, day)])).toEqual([
    [pledge.id, 'Due today, and 3 earlier days'],
    [late.id, 'Yesterday, still open'],
  ]);
});

test('PR20, PR19 · after a miss the five steps are there; one is enough, and more can follow another day', async () => {
  await open([day]);
  expect(all('.mend li')).toEqual([]);
  choose('Missed');
  expect(all('.mend li')).toHaveLength(5);
  const told = all('.mend .chip').find((chip) => chip.textContent === 'Before being asked');
  act(() => told?.closest('label')?.querySelector('input')?.click());
  expect(document.body.textContent).toContain(words('promises').outcome.told.early);
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const [first] = await kept();
  expect(first).toMatchObject({ state: 'missed', told: 'before-asked', toldOn: day });
  clear();

  await open([day], first ? [first] : []);
  type(labelled(words('promises').outcome.repair.act), 'I call on the way home.');
  const repaired = all('.seg__in').find((part) => part.textContent === 'Repaired');
  act(() => repaired?.closest('label')?.querySelector('input')?.click());
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
  expect(await kept()).toMatchObject([
    { told: 'before-asked', repair: { act: 'I call on the way home.', end: 'repaired' }, rev: 2 },
  ]);
});

test('PR21 · words against oneself are met by one question, and nothing is blocked', async () => {
  await open([day]);
  choose('Missed');
  const { balance } = words('promises').outcome.repair;
  expect(document.body.textContent).not.toContain(balance.question);
  type(labelled(words('promises').outcome.line), 'I ruin everything. They are better off without me.');
  expect(document.body.textContent).toContain(balance.question);
  expect(named('a', balance.toHelp).getAttribute('href')).toBe('#/help');
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

test('PR22 · what the other said is kept beside one’s own answer, or alone', async () => {
  await open([day]);
  click('details summary');
  act(() => named('.chip', 'Did not notice').click());
  keep();
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const ledger = await readLedger('all');
  expect(ledger['partner-mark']).toMatchObject([{ pledgeId: pledge.id, on: day, said: 'not-noticed' }]);
  expect(ledger.outcome).toEqual([]);
});

test('PR22 · where the two differ it says so without a verdict', async () => {
  await open([day]);
  choose('Kept');
  act(() => named('.chip', 'Did not notice').click());
  expect(document.body.textContent).toContain('We see this differently.');
});
