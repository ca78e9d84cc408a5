// Updates: a newer version waits, is used only on a tap, and takes no word of an open draft with it.

import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shell } from '#content/en/shell.ts';
import { DIST } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { beginWriting, control, goOn, installed, skipWelcome } from '../support/steps.ts';

const WORDS = 'This sentence was begun under the old version and is not over';

test('FR5 · a newer version over an open draft loses no word', async ({ device }) => {
  const next = nextVersion();
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
  const next = nextVersion();
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

/** The same build, one letter on: its page says so, and its service worker knows the page by its new hash. */
function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-next-'));
  cpSync(DIST, folder, { recursive: true });
  const page = readFileSync(join(folder, 'index.html'));
  const changed = Buffer.from(page.toString('utf8').replace('<html ', '<html data-version="next" '));
  writeFileSync(join(folder, 'index.html'), changed);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const renewed = withHashOf(worker, 'index.html', changed);
  writeFileSync(join(folder, 'sw.js'), renewed);
  return folder;
}

/** The service worker with the hash and the revision of one file replaced. */
function withHashOf(worker: string, file: string, bytes: Buffer): string {
  const digest = createHash('sha256').update(bytes).digest('base64');
  const entry = new RegExp(`\\{[^{}]*"url":"${file}"[^{}]*\\}`);
  if (!entry.test(worker)) throw new Error('the service worker does not name the page');
  return worker.replace(entry, `{url:"${file}",revision:"next",integrity:"sha256-${digest}"}`);
}
