// Backup file: making one and looking inside one, by the app's own screens.
import { begin, keep, show } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

export const PASSPHRASE = 'steady river lantern';

/** Deriving the key of a real file takes its time on a slow machine. */
const KEY_MS = 60_000;

/** A backup of a device that has three notes, which are answered. @param {string} url @param {string} file */
export async function makeBackup(url, file) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const lines = ['in the file 1', 'in the file 2', 'in the file 3'];
  for (const line of lines) await keep(page, line);
  await show(page, 'settings/backup');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make the file' }).click();
  const save = page
    .getByRole('button', { name: 'Save file' })
    .or(page.getByRole('link', { name: 'Save file' }))
    .first();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: KEY_MS }),
    save.click({ timeout: KEY_MS }),
  ]);
  await download.saveAs(file);
  await context.close();
  dropProfile(profile);
  return lines;
}

/** Chooses a file on the screen for it and asks to look inside. @param {Page} page @param {string | { name: string, mimeType: string, buffer: Buffer }} file */
export async function lookInside(page, file) {
  await show(page, 'settings/backup/restore');
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside' }).click();
}

/** What can be done with a file that opened. @param {Page} page */
export async function isInside(page) {
  await page.getByText('Replace', { exact: true }).first().waitFor({ timeout: KEY_MS });
}
