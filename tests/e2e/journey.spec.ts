// The journey that everything else rests on: written, killed, offline, erased, and all of it back.

import type { Entry } from '#domain/ledger.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { backupFileOf, entriesIn, inOrder } from '../support/backup-file.ts';
import { expect, test } from '../support/journey.ts';
import { dayNamed, placeNamedIn, realLookingEntries } from '../support/real-looking.ts';
import {
  bringBack,
  checkIn,
  control,
  eraseEverything,
  goTo,
  goToDays,
  installed,
  makeBackup,
  makePromise,
  noteOutcome,
  passWelcome,
  search,
  write,
} from '../support/steps.ts';

test('BK1, BK7, V1 · with 2,000 entries, killed and offline, nothing is lost and a file brings all of it back', async ({
  device,
}) => {
  test.setTimeout(180_000);
  const brought = realLookingEntries({ count: 2_000, seed: 11, until: dayNamed('2026-11-20') });
  let page = await device.open();

  await test.step('the welcome, a check-in, a promise and how it went, a page', async () => {
    await passWelcome(page);
    await checkIn(page, {
      cell: 'unpleasant, high energy',
      feelings: ['restless', 'defensive'],
      facets: { Reliability: '4', Hope: 'no occasion' },
      line: 'We spoke about the thirteenth of Marchember.',
    });
    await makePromise(page, 'I call before I drive home from Quillhaven');
    await noteOutcome(page, 'Partly', 'I called, but from the motorway.');
    await write(page, 'What stayed with me was the lamp in Umberfold.', 'An evening in Umberfold');
  });

  await test.step('2,000 entries come in from a file', async () => {
    await bringBack(page, await backupFileOf(brought, Date.UTC(2026, 10, 21)), 'Merge');
    await installed(page);
  });

  await test.step('the browser is killed, the host is gone', async () => {
    await device.kill();
    await device.loseHost();
    page = await device.open();
    await expect(control(page, 'Check in')).toBeVisible();
    await goTo(page, 'Promises');
    await expect(page.getByText('I call before I drive home from Quillhaven')).toBeVisible();
    await goToDays(page);
    await expect(page.getByText('We spoke about the thirteenth of Marchember.')).toBeVisible();
  });

  await test.step('what was written is found', async () => {
    const wanted = brought.filter(isReflection).at(100);
    if (wanted === undefined) throw new Error('nothing to look for');
    await search(page, placeNamedIn(wanted));
    await expect(page.getByText('Found in one place')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('link', { name: placeNamedIn(wanted) })).toBeVisible();
    await search(page, 'umberfold');
    await expect(page.getByText('Found in one place')).toBeVisible();
  });

  const before = await test.step('a backup is made', () => makeBackup(page));
  expect(before.name).toMatch(/^kept-\d{4}-\d\d-\d\d\.age$/);
  const whole = await entriesIn(before.bytes);

  await test.step('everything is erased and brought back', async () => {
    await eraseEverything(page);
    await bringBack(page, before.bytes, 'Replace');
    await goTo(page, 'Promises');
    await expect(page.getByText('I call before I drive home from Quillhaven')).toBeVisible();
  });

  await test.step('the ledgers are the same, entry by entry', async () => {
    const after = await makeBackup(page);
    expect(inOrder(await entriesIn(after.bytes))).toEqual(inOrder(whole));
    const byId = new Map(whole.map((entry) => [entry.id, entry]));
    expect(brought.filter((entry) => entry.kind !== 'settings').map(({ id }) => byId.get(id))).toEqual(
      brought.filter((entry) => entry.kind !== 'settings'),
    );
    const made = whole.filter(({ id }) => !brought.some((entry) => entry.id === id));
    const kinds = made.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['breach', 'check-in', 'outcome', 'pledge', 'reflection']));
  });
});

function isReflection(entry: Entry): entry is Reflection {
  return entry.kind === 'reflection';
}
