// Leaving: right after the last key, in every way there is. What was typed is there again when the form is opened.

import type { Locator, Page } from '@playwright/test';
import { shell } from '#content/en/shell.ts';
import type { Device } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { control, installed, skipWelcome } from '../support/steps.ts';

const forms = [
  { name: 'check-in', path: 'check-in' },
  { name: 'reflection', path: 'write/draft/AAAAAAAAAAAAAAAAAAAAAA/journal' },
  { name: 'promise', path: 'promises/new' },
  { name: 'limit', path: 'boundaries/new' },
  { name: 'setback', path: 'setbacks/new/reminder' },
  { name: 'review', path: 'look-back/reviews/new/week' },
  { name: 'person', path: 'settings/people/person/new' },
  { name: 'breach', path: 'settings/people/breach/new' },
  { name: 'number of one’s own', path: 'help/numbers/new' },
] as const;

/** Each leaves the page at once, and answers a page of the app, wherever it is. */
const ways: Readonly<Record<string, (page: Page, device: Device) => Promise<Page>>> = {
  'going elsewhere in the app': async (page) => {
    await goToAddress(page, '');
    return page;
  },
  'the way back': async (page) => {
    await page.goBack();
    return page;
  },
  'loading it again': async (page) => {
    await page.reload();
    return page;
  },
  'going elsewhere and loading it again': async (page) => {
    await goToAddress(page, 'learn');
    await page.reload();
    return page;
  },
  'going to another page': async (page, device) => {
    await page.goto(`${device.url}notes.html`);
    await page.goto(device.url);
    return page;
  },
  'closing the tab': async (page, device) => {
    // Opened before, so that nothing comes between the last key and the closing.
    const other = await device.newTab();
    await page.bringToFront();
    await typeLast(page);
    await page.close();
    await other.reload();
    return other;
  },
  hiding: async (page, device) => {
    await page.getByRole('button', { name: shell.hide }).first().click();
    await expect(page).toHaveTitle('Notes');
    await page.waitForURL(/notes\.html/);
    await page.goto(device.url);
    return page;
  },
};

test('D5 · what is typed last is there again, in every form, however the page is left', async ({ device }) => {
  test.setTimeout(300_000);
  let page = await device.open();
  await skipWelcome(page);
  await installed(page);
  for (const { name, path } of forms) {
    // The form before stands until the next screen is there.
    await goToAddress(page, '');
    await expect(control(page, 'Check in')).toBeVisible();
    for (const [way, leave] of Object.entries(ways)) {
      const field = await openForm(page, path, `${name}, before ${way}`);
      const text = `Words before ${way}`;
      await field.fill(text);
      await typeLast(page);
      page = await leave(page, device);
      const typed = way === 'closing the tab' ? `${text}..` : `${text}.`;
      await expect(await openForm(page, path, `${name}, after ${way}`), `${name}, after ${way}`).toHaveValue(typed);
    }
  }
});

async function openForm(page: Page, path: string, when: string): Promise<Locator> {
  await expect(control(page, 'Help').first()).toBeVisible();
  await goToAddress(page, path);
  const field = page.getByRole('main').locator('textarea, input[type="text"]').first();
  await expect(field, `the form ${when}`).toBeVisible();
  return field;
}

function goToAddress(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = `/${to}`;
  }, path);
}

async function typeLast(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.press('.');
}
