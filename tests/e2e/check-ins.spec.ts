// Check-ins: kept by keyboard alone, changed, deleted, brought back, back-dated, refused at the field.

import { expect, test } from '../support/journey.ts';
import {
  checkIn,
  control,
  feelingWord,
  fillCheckIn,
  goToDays,
  gridCell,
  keep,
  kept,
  liveLine,
  skipWelcome,
} from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

test('CI1, UI2, FR8 · a check-in is made by keyboard alone', async ({ device }) => {
  const page = await device.open();
  await control(page, 'Skip to Today').focus();
  await page.keyboard.press('Enter');
  await control(page, 'Check in').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const cell = gridCell(page, 'neither pleasant nor unpleasant, middling energy');
  await tabTo(page, async () => await cell.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(gridCell(page, 'unpleasant, high energy')).toBeFocused();
  await expect(gridCell(page, 'unpleasant, high energy')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Enter');
  await expect(gridCell(page, 'unpleasant, high energy')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(gridCell(page, 'very unpleasant, high energy')).toBeFocused();
  await page.keyboard.press('End');
  await expect(gridCell(page, 'very pleasant, high energy')).toBeFocused();

  await tabTo(page, () => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed') === 'false'));
  await page.keyboard.press('Space');
  await tabTo(page, () => page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio'));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
  await page.keyboard.type('By hand, without a mouse.');
  await tabTo(page, () => page.evaluate(() => document.activeElement?.textContent?.trim() === 'Keep this'));
  await page.keyboard.press('Enter');
  await kept(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('CI2 · one tap on the grid and Keep this is a check-in', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'very pleasant, very low energy' });
  await goToDays(page);
  await expect(page.getByText('Very pleasant, very low energy')).toBeVisible();
});

test('CI1 · with nothing in it there is nothing to keep, and nothing is kept', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await control(page, 'Check in').click();
  await control(page, 'Keep this').click();
  await expect(page.getByText('There is nothing here to keep.')).toBeVisible();
  await expect(liveLine(page)).toBeEmpty();
});

test('CI3 · the fourth feeling word explains itself', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await control(page, 'Check in').click();
  await fillCheckIn(page, { cell: 'unpleasant, high energy' });
  for (const word of ['panicky', 'furious', 'overwhelmed']) await feelingWord(page, word).click();
  await feelingWord(page, 'jealous').click();
  await expect(page.getByText('Three words are chosen. Leave one out to choose another.')).toBeVisible();
  await expect(feelingWord(page, 'jealous')).toHaveAttribute('aria-pressed', 'false');
});

test('CI8, V18 · a check-in is changed, deleted and brought back', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'pleasant, low energy', line: 'The first line.' });
  await goToDays(page);
  await page
    .getByRole('link', { name: /Check-in|pleasant|Read or change/i })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'One line' }).fill('The second line.');
  await keep(page);
  await expect(page.getByText('The second line.')).toBeVisible();

  await page
    .getByRole('link', { name: /Check-in|pleasant|Read or change/i })
    .first()
    .click();
  await control(page, 'Delete this check-in').click();
  await expect(liveLine(page)).toHaveText('Let go.');
  await expect(page.getByText('The second line.')).toBeHidden();
  await control(page, 'Undo').click();
  await expect(page.getByText('The second line.')).toBeVisible();
  await expect(page.getByText('The first line.')).toBeHidden();
});

test('CI9, K2 · a day that has not come and a day that does not exist are said at the field, and nothing is lost', async ({
  device,
}) => {
  const page = await device.open();
  await skipWelcome(page);
  await control(page, 'Check in').click();
  await fillCheckIn(page, { cell: 'pleasant, low energy', line: 'It stays here.' });
  await page.getByText('For today').click();
  const day = page.getByLabel('Day', { exact: true });
  await day.fill('2199-01-01');
  await control(page, 'Keep this').click();
  await expect(page.getByText('That day has not come.', { exact: false }).first()).toBeVisible();

  // A calendar day that does not exist can be typed part by part; the browser then reports no day.
  await day.focus();
  await page.keyboard.type('02312026');
  await control(page, 'Keep this').click();
  await expect(page.getByText('Choose a day that exists.').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'One line' })).toHaveValue('It stays here.');

  await day.fill('2026-01-31');
  await keep(page);
});

/** Tab, as often as it takes and no more than a patient person would. */
async function tabTo(page: import('@playwright/test').Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}
