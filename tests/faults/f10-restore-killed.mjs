// F10: the browser is killed while a backup replaces everything. Afterwards there is the old state or the new one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, killHard, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

const PASSPHRASE = 'steady river lantern';

/** @param {{ url: string, isShort: boolean }} given */
export async function run({ url, isShort }) {
  const tally = new Tally();
  const folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  const file = join(folder, 'kept.age');
  const inFile = await makeBackup(url, file);
  for (let kill = 0; kill < (isShort ? 2 : 20); kill += 1) {
    const profile = newProfile();
    let browser = await start(profile);
    await begin(browser.page, url);
    const before = ['here before'];
    await keep(browser.page, 'here before');
    await lookInside(browser.page, file);
    await browser.page.getByRole('button', { name: 'Replace' }).last().click({ noWaitAfter: true });
    await new Promise((resolve) => setTimeout(resolve, (kill * 23) % 300));
    await killHard(profile);
    await browser.context.close().catch(() => undefined);
    browser = await start(profile);
    if ((await firstScreen(browser.page, url)) !== 'in use') tally.lost += 1;
    const found = await readAll(browser.page);
    const lines = found === 'nothing' ? [] : found.lines.toSorted();
    const isOneOfBoth = [before, inFile].some((state) => state.toSorted().join() === lines.join());
    if (!isOneOfBoth || found === 'nothing' || found.damaged > 0 || !found.isManifestRight) tally.torn += 1;
    tally.acknowledged += before.length;
    tally.tries += 1;
    await browser.context.close();
    dropProfile(profile);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** @param {string} url @param {string} file */
async function makeBackup(url, file) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const lines = ['in the file 1', 'in the file 2', 'in the file 3'];
  for (const line of lines) await keep(page, line);
  await page.evaluate(() => {
    location.hash = '/settings/backup';
  });
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Make the file' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page
      .getByRole('button', { name: 'Save file' })
      .or(page.getByRole('link', { name: 'Save file' }))
      .first()
      .click({ timeout: 60_000 }),
  ]);
  await download.saveAs(file);
  await context.close();
  dropProfile(profile);
  return lines;
}

/** @param {import('@playwright/test').Page} page @param {string} file */
async function lookInside(page, file) {
  await page.evaluate(() => {
    location.hash = '/settings/backup/restore';
  });
  await page.getByLabel('Backup file').setInputFiles(file);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByText('Replace', { exact: true }).first().waitFor({ timeout: 60_000 });
}
