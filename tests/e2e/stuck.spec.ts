// Stuck: another tab holds what a write needs and does not let go. It is said, the words stay, and nothing is there twice.

import type { Page } from '@playwright/test';
import { shell } from '#content/en/shell.ts';
import type { Device } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { control, keep, kept, liveLine, show, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

/** Longer than any write is waited for. */
const SAID_WITHIN_MS = 40_000;
const ACT = 'I say when I am late';

/** A tab that hangs while it has its turn to write. */
function holdTurn(): void {
  void navigator.locks.request('vault-write', () => new Promise(() => {}));
}

/** A tab that hangs in a transaction: nobody else can even read. */
function holdTransaction(): void {
  indexedDB.open('kept').onsuccess = (event) => {
    const database: unknown = Reflect.get(event.target ?? {}, 'result');
    if (!(database instanceof IDBDatabase)) return;
    const header = database.transaction(['header', 'sheets'], 'readwrite').objectStore('header');
    const again = () => {
      header.get('h').onsuccess = again;
    };
    again();
  };
}

test('V22 · a tab that hangs while it has its turn keeps nobody else from keeping, once', async ({ device }) => {
  const { page } = await writingBeside(device, holdTurn);
  await keep(page);
  await isThereOnce(page);
});

test('V22 · a transaction of another tab never ends: that is said, the words stay, and later they are kept once', async ({
  device,
}) => {
  test.setTimeout(120_000);
  const { page, hanging } = await writingBeside(device, holdTransaction);
  await control(page, 'Keep this').click();
  await expect(notKept(page)).toBeVisible({ timeout: SAID_WITHIN_MS });
  await expect(liveLine(page)).toBeEmpty();
  await expect(words(page)).toHaveValue(ACT);
  // A write that waits can be taken back; where it had to read first, it goes on and ends by itself.
  const isTakenBack = await notKept(page).filter({ hasText: shell.notKept.stuck }).isVisible();
  await hanging.close();
  if (isTakenBack) await keep(page);
  else await kept(page);
  await isThereOnce(page);
});

async function writingBeside(device: Device, hold: () => void): Promise<{ page: Page; hanging: Page }> {
  const page = await device.open();
  await skipWelcome(page);
  await show(page, 'promises/new');
  await words(page).fill(ACT);
  // Sealed as a draft, and the library is here.
  await page.waitForTimeout(1_500);
  const hanging = await device.newTab('notes.html');
  await hanging.evaluate(hold);
  await page.bringToFront();
  return { page, hanging };
}

async function isThereOnce(page: Page): Promise<void> {
  await expect(notKept(page)).toBeHidden();
  await page.reload();
  await show(page, 'promises');
  await expect(page.getByText(ACT)).toHaveCount(1);
}

function words(page: Page) {
  return page.getByRole('textbox', { name: 'What I will do' });
}

function notKept(page: Page) {
  return page.getByRole('alert').filter({ hasText: shell.notKept.title });
}
