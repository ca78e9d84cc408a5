// F18: the site's data is cleared while the app is open. The next commit fails loudly, nothing is said to be kept, and
// a file made of what the page still holds brings back, on another device, what was kept and what was typed last.
import { begin, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

const PASSPHRASE = 'seven quiet lamps by the water';

/** @param {{ url: string }} given */
export async function run({ url }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  if (await keep(page, 'before')) tally.acknowledged += 1;
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await page.waitForTimeout(300);
  if (await keep(page, 'after')) tally.silent += 1;
  tally.tries += 1;
  const file = await rescued(page).catch(() => undefined);
  if (file === undefined) {
    tally.lost += 1;
    tally.notes.push('no file could be made of what the page still held');
  } else await comesBack(url, file, tally);
  await context.close();
  dropProfile(profile);
  return tally;
}

/** The file that the message leads to. @param {import('@playwright/test').Page} page */
async function rescued(page) {
  await page.getByRole('link', { name: 'Make a file of what is left' }).first().click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make the file' }).click();
  const save = page.getByRole('button', { name: 'Save file' });
  await save.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return download.path();
}

/** Brings the file back on a device that has never been used. @param {string} url @param {string} file @param {Tally} tally */
async function comesBack(url, file, tally) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  await page.evaluate(() => {
    location.hash = '/settings/backup/restore';
  });
  await page.getByLabel('Backup file', { exact: true }).setInputFiles(file);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByRole('button', { name: 'Replace', exact: true }).click({ timeout: 60_000 });
  await page.getByText('Replaced. Everything is as it was in the file.').waitFor({ timeout: 60_000 });
  const found = await readAll(page);
  if (found === 'nothing' || !found.lines.includes('before')) tally.lost += 1;
  await page.evaluate(() => {
    location.hash = '/check-in';
  });
  const typed = page.getByRole('textbox', { name: 'One line' });
  if ((await typed.inputValue()) !== 'after') {
    tally.lost += 1;
    tally.notes.push('what was typed last was not in the file');
  }
  await context.close();
  dropProfile(profile);
}
