// Updates: a newer version waits, is used only on a tap, and takes no word of an open draft with it.

import { rmSync } from 'node:fs';
import { shell } from '#content/en/shell.ts';
import { DIST } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { nextVersion } from '../support/next-version.mjs';
import { beginWriting, control, goOn, installed, skipWelcome } from '../support/steps.ts';

const WORDS = 'This sentence was begun under the old version and is not over';

test('FR5 · a newer version over an open draft loses no word', async ({ device }) => {
  const next = nextVersion(DIST, 'next');
  const page = await device.open();
  await skipWelcome(page);
  await installed(page);
  await beginWriting(page, WORDS);
  await device.findHost(next);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect(page.getByText(shell.update.title)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(WORDS);
  await page.getByRole('textbox', { name: 'Your words' }).press('End');
  await page.keyboard.type(', nor is this.');

  const reloaded = page.waitForEvent('load');
  await control(page, shell.update.now).click();
  await reloaded;
  expect(await page.evaluate(() => document.documentElement.dataset['version'])).toBe('next');
  await expect(page.getByText(shell.update.title)).toBeHidden();
  await goOn(page);
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(`${WORDS}, nor is this.`);
  rmSync(next, { recursive: true });
});

test('FR5 · declined, a newer version goes on waiting and nothing reloads', async ({ device }) => {
  const next = nextVersion(DIST, 'next');
  const page = await device.open();
  await skipWelcome(page);
  await installed(page);
  await device.findHost(next);
  await page.evaluate(async () => {
    Object.assign(globalThis, { stayed: true });
    await (await navigator.serviceWorker.ready).update();
  });
  await control(page, shell.update.later).click();
  await expect(page.getByText(shell.update.title)).toBeHidden();
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  rmSync(next, { recursive: true });
});
