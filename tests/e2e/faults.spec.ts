// Faults: what a browser may withhold, lose or run out of. What happened, what is safe, what to do; and Help works.

import type { Page } from '@playwright/test';
import { shell } from '#content/en/shell.ts';
import { expect, test } from '../support/journey.ts';
import { beginWriting, control, draftKept, goTo, hush, keep, liveLine, skipWelcome, write } from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

const WORDS = 'These words must not be lost.';

test('FR7 · without IndexedDB it is said, and Help works', async ({ device }) => {
  const page = await device.open('', {
    before: () => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.faults.missing.title);
  await expect(page.getByText(shell.faults.missing.text)).toBeVisible();
  await helpWorks(page);
  await control(page, 'Hide').click();
  await expect(page).toHaveTitle('Notes');
});

test('FR7 · without service worker, local storage and private files it is kept all the same', async ({ device }) => {
  const choice = { before: withhold };
  let page = await device.open('', choice);
  await skipWelcome(page);
  await write(page, WORDS);
  await goTo(page, 'Settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await device.close();
  page = await device.open('#/write', choice);
  await expect(page.getByText(WORDS).first()).toBeVisible();
});

test('V14 · a ledger that the browser has lost is told, never welcomed over', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, WORDS);
  await page.goto(`${device.url}notes.html`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto(device.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.faults.lost.title);
  await expect(control(page, shell.faultActions.fromCopy)).toBeVisible();
  await helpWorks(page);
  await page.goBack();
  await control(page, shell.faultActions.fromBackup).click();
  await expect(page.getByLabel('Backup file', { exact: true })).toBeVisible();
});

test('V13 · a database of a newer version is left alone and said', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, WORDS);
  await page.goto(`${device.url}notes.html`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('kept', 9_990);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve(request.result.close());
      }),
  );
  await page.goto(device.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.faults.newer.title);
  await helpWorks(page);
});

test('V16 · a full disk is told as what it is; the words stay and are kept once there is room', async ({ device }) => {
  const page = await device.open('', { before: fillWhenAsked });
  await skipWelcome(page);
  await write(page, 'Something that is kept already.');
  await beginWriting(page, WORDS);
  await draftKept(page);
  await hush(page);
  await page.evaluate(() => Object.assign(globalThis, { isFull: true }));
  await control(page, 'Keep this').click();
  await expect(page.getByRole('alert').filter({ hasText: shell.notKept.title })).toContainText(shell.notKept.full);
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(WORDS);
  await expect(liveLine(page)).toBeEmpty();

  await page.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await keep(page);
  await goTo(page, 'Write');
  await expect(page.getByText(WORDS).first()).toBeVisible();
});

async function helpWorks(page: Page): Promise<void> {
  await control(page, 'Help').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.getByText('If you are in danger')).toBeVisible();
}

/** Runs in the page, before the app. */
function withhold(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: async () => refuse() });
}

/** Runs in the page, before the app: while `isFull` is set, the database has no room. */
function fillWhenAsked(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    if (Reflect.get(globalThis, 'isFull') === true) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  };
}
