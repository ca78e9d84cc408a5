// The Together view: copies are chosen one by one, everything else is closed, and only the passphrase leads back.

import type { Page } from '@playwright/test';
import { lock } from '#content/en/lock/lock.ts';
import { together } from '#content/en/lock/together.ts';
import { reflections } from '#content/en/reflections.ts';
import { expect, test } from '../support/journey.ts';
import { heapOf, isOpen, lockScreen, openWith, setPassphrase } from '../support/lock-steps.ts';
import { checkIn, control, goTo, hush, installed, kept, show, skipWelcome, write } from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

const SEEN = 'I told you before you asked.';
const PRIVATE = `Zq${'privateword'}xvw`;

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: together.view.heading });

/** Lays the things with these names in, and begins. */
async function showOnly(page: Page, ...names: readonly string[]): Promise<void> {
  await show(page, 'settings/together');
  await control(page, together.prepare.choose).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  for (const name of names) await page.getByRole('checkbox', { name }).check({ force: true });
  await hush(page);
  await control(page, together.choose.layIn).click();
  await kept(page);
  await expect(page.getByRole('heading', { name: together.prepare.laidIn })).toBeVisible();
  await control(page, together.prepare.begin).click();
  await expect(heading(page)).toBeVisible();
}

test('LK20, LK21, LK22 · only what was chosen is there; no address, reload or way back leads elsewhere', async ({
  device,
}) => {
  const page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await write(page, SEEN);
  await write(page, PRIVATE, 'Not for anybody');
  await setPassphrase(page);
  await installed(page);
  const second = await device.newTab();
  await isOpen(second);
  await showOnly(page, SEEN);
  await lockScreen(second);

  await expect(page.getByText(SEEN)).toBeVisible();
  for (const path of [
    '',
    'settings',
    'write',
    'look-back',
    'settings/backup',
    'settings/backup/test',
    'settings/lock',
  ]) {
    await page.evaluate((to) => {
      location.hash = `/${to}`;
    }, path);
    await expect(heading(page)).toBeVisible();
    expect(await page.content()).not.toContain(PRIVATE);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  }
  await device.loseHost();
  await control(page, 'Help').click();
  await expect(page.getByText('If you are in danger')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await control(page, 'Back').click();
  await expect(heading(page)).toBeVisible();

  await control(page, together.view.end).click();
  await lockScreen(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  expect(await page.content()).not.toContain(SEEN);
  await control(page, 'Back').click();
  await lockScreen(page);
  expect(await page.content()).not.toContain(SEEN);
  await openWith(page);
  await isOpen(page);
  await goTo(page, 'Write');
  await expect(page.getByText('Not for anybody').first()).toBeVisible();

  await show(page, 'settings/together');
  await control(page, together.prepare.begin).click();
  await expect(heading(page)).toBeVisible();
  await page.reload();
  await lockScreen(page);
});

test('LK21 · in the view no other word is within reach of its scripts', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, SEEN);
  await setPassphrase(page);
  await show(page, 'write/new/journal');
  await page.getByRole('textbox', { name: 'Your words' }).fill('A page of my own.');
  await page.getByRole('textbox', { name: /^Title/ }).focus();
  // Typed as keys: what Playwright itself is told, it keeps in the page.
  await page.keyboard.insertText(PRIVATE);
  await control(page, 'Keep this').click();
  await kept(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Write' })).toBeVisible();
  await showOnly(page, SEEN);
  await page.waitForTimeout(2_500);
  const heap = await heapOf(page);
  expect(heap).toContain(SEEN);
  expect(heap.split(PRIVATE).length - 1).toBe(0);
});

test('LK22 · the view is the same, to the letter and to the pixel, whatever else is kept', async ({ device }) => {
  const page = await device.open('', { reducedMotion: 'reduce' });
  await skipWelcome(page);
  await write(page, SEEN);
  await setPassphrase(page);
  await showOnly(page, SEEN);
  const before = await seen(page);
  await control(page, together.view.end).click();
  await openWith(page);
  await isOpen(page);
  for (const text of ['A second page.', 'A third page.']) await write(page, text, text);
  await checkIn(page, { line: 'And a check-in.' });
  await show(page, 'settings/together');
  await control(page, together.prepare.begin).click();
  await expect(heading(page)).toBeVisible();
  const after = await seen(page);
  expect(after.text).toBe(before.text);
  expect(after.tree).toBe(before.tree);
  expect(after.picture.equals(before.picture)).toBe(true);
});

test('LK20 · a copy stays when its original changes; it is renewed, taken out and brought back', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'As it was written.', 'A page');
  await setPassphrase(page);
  await showOnly(page, 'A page');
  await control(page, together.view.end).click();
  await openWith(page);
  await isOpen(page);
  await goTo(page, 'Write');
  await page.getByText('A page').first().click();
  await control(page, reflections.reading.edit).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('As it reads now.');
  await hush(page);
  await control(page, 'Keep this').click();
  await kept(page);
  await show(page, 'settings/together');
  await expect(page.getByText('As it was written.')).toBeVisible();
  await expect(page.getByText(together.prepare.changed)).toBeVisible();
  await page.getByRole('button', { name: together.prepare.renewOf('A page') }).click();
  await expect(page.getByText('As it reads now.')).toBeVisible();
  await hush(page);
  await page.getByRole('button', { name: together.prepare.takeOutOf('A page') }).click();
  await expect(page.getByText(together.prepare.empty)).toBeVisible();
  await control(page, 'Undo').click();
  await expect(page.getByText('As it reads now.')).toBeVisible();
});

test('LK23 · without a passphrase it says what it needs; untouched, the view locks by itself', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, SEEN);
  await show(page, 'settings/together');
  await expect(page.getByText(together.prepare.needsLock)).toBeVisible();
  await expect(control(page, together.prepare.begin)).toHaveCount(0);
  await setPassphrase(page);
  await page.clock.install();
  await page.goto(device.url);
  await page.reload();
  await openWith(page);
  await isOpen(page);
  await showOnly(page, SEEN);
  await page.clock.runFor(200_000);
  await expect(page.getByLabel(lock.passphrase, { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain(SEEN);
});

async function seen(page: Page) {
  await expect(page.getByText(SEEN)).toBeVisible();
  return {
    text: await page.locator('body').innerText(),
    tree: await page.locator('body').ariaSnapshot(),
    picture: await page.screenshot({ caret: 'hide', animations: 'disabled', fullPage: true }),
  };
}
