// Steps: what a person does in Kept, by the names that `product.md` promises them.

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { lookBack } from '#content/en/looking/look-back.ts';
import { promises } from '#content/en/promises.ts';
import { shell } from '#content/en/shell.ts';
import { PASSPHRASE } from './backup-file.ts';

export const PLACES = ['Today', 'Promises', 'Write', 'Learn', 'Look back', 'Settings'] as const;
export type Place = (typeof PLACES)[number];

/** Deriving the key of a real file takes its time on a slow machine. */
const KEY_MS = 60_000;

/** A button or a link: which of the two it is may change, its name may not. */
export function control(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true }).or(within.getByRole('link', { name, exact: true }));
}

/** The one live line. */
export function liveLine(page: Page): Locator {
  return page.locator('.live').getByRole('status');
}

/** Waits until the live line says that the last thing done is durable. */
export async function kept(page: Page): Promise<void> {
  await expect(liveLine(page)).toHaveText('Kept.');
}

/** Empties the live line, so that what it says next is not an old message. */
export async function hush(page: Page): Promise<void> {
  const dismiss = control(page, shell.dismiss);
  if (await dismiss.isVisible()) await dismiss.evaluate((button: HTMLElement) => button.click());
  await expect(liveLine(page)).toBeEmpty();
}

/** Presses *Keep this*, and waits until it is durable. */
export async function keep(page: Page, within: Page | Locator = page): Promise<void> {
  await hush(page);
  await control(within, 'Keep this').click();
  await kept(page);
}

export async function passWelcome(page: Page, role = 'I broke trust'): Promise<void> {
  await page.getByRole('radio', { name: role }).check({ force: true });
  await control(page, 'Continue').click();
  await control(page, 'Continue').click();
  await expect(control(page, 'Check in')).toBeVisible();
}

export async function skipWelcome(page: Page): Promise<void> {
  await control(page, 'Skip to Today').click();
  await expect(control(page, 'Check in')).toBeVisible();
}

/** Waits until the app needs its host no more. */
export async function installed(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 })
    .toBe('activated');
}

/** Goes to a place by the navigation, which is on every screen. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place, exact: true }).click();
}

/** To the days of Look back, where everything kept stands in its own words. */
export async function goToDays(page: Page): Promise<void> {
  await goTo(page, 'Look back');
  await page.getByRole('link', { name: lookBack.days.link }).click();
}

/** Opens a screen by its address, as a link does, and waits until a screen reader would begin to read it (FR8). */
export async function show(page: Page, path: string): Promise<void> {
  const moved = await page.evaluate((to) => {
    const before = location.hash.replace(/^#\/?/, '');
    const heading = document.querySelector('h1');
    if (heading === document.activeElement) heading?.blur();
    location.hash = `/${to}`;
    return before !== to;
  }, path);
  if (moved) await expect(page.getByRole('heading', { level: 1 }), `the heading of ${path}`).toBeFocused();
  // Its figures come part by part; the line for paper comes with the last.
  if (path === 'look-back') await expect(page.locator('main .print-foot, main .empty').first()).toBeAttached();
}

export function gridCell(page: Page, name: string): Locator {
  return page.getByRole('grid', { name: 'How is it, right now?' }).getByRole('gridcell', { name, exact: true });
}

export interface CheckInWords {
  readonly cell?: string;
  readonly feelings?: readonly string[];
  readonly facets?: Readonly<Record<string, string>>;
  readonly line?: string;
}

/** Fills in a check-in that is open. */
export async function fillCheckIn(page: Page, { cell, feelings = [], facets = {}, line }: CheckInWords): Promise<void> {
  if (cell !== undefined) await gridCell(page, cell).click();
  for (const feeling of feelings) await feelingWord(page, feeling).click();
  for (const [facet, answer] of Object.entries(facets)) {
    await page.getByRole('radiogroup', { name: facet }).getByRole('radio', { name: answer }).check({ force: true });
  }
  if (line !== undefined) await page.getByRole('textbox', { name: 'One line' }).fill(line);
}

export function feelingWord(page: Page, name: string): Locator {
  return page.getByRole('group', { name: /words/i }).getByRole('button', { name, exact: true }).first();
}

/** From Today: a whole check-in. */
export async function checkIn(page: Page, words: CheckInWords): Promise<void> {
  await goTo(page, 'Today');
  await control(page, 'Check in').click();
  await fillCheckIn(page, words);
  await keep(page);
}

/** A promise that falls due today and every day from then on. */
export async function makePromise(page: Page, act: string): Promise<void> {
  await goTo(page, 'Promises');
  await control(page, 'New promise').click();
  await page.getByRole('textbox', { name: 'What I will do' }).fill(act);
  await page.getByRole('radio', { name: promises.form.every.day }).check({ force: true });
  await keep(page);
}

/** Notes how the only open promise went. */
export async function noteOutcome(page: Page, outcome: string, line?: string): Promise<void> {
  await goTo(page, 'Promises');
  await control(page, 'How it went').first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: outcome }).check({ force: true });
  if (line !== undefined) await sheet.getByRole('textbox', { name: 'One line' }).fill(line);
  await keep(page, sheet);
  await expect(sheet).toBeHidden();
}

/** A page of one's own. */
export async function write(page: Page, text: string, title?: string): Promise<void> {
  await beginWriting(page, text);
  if (title !== undefined) await page.getByRole('textbox', { name: /^Title/ }).fill(title);
  await keep(page);
}

/** Opens the editor and types, without keeping. */
export async function beginWriting(page: Page, text: string): Promise<void> {
  await goTo(page, 'Write');
  await control(page, 'New entry').click();
  await page.getByRole('textbox', { name: 'Your words' }).fill(text);
}

/** Waits until what is typed in the editor lies sealed. */
export async function draftKept(page: Page): Promise<void> {
  await expect(page.getByText(/^Kept as a draft( at|\.)/).first()).toBeVisible();
}

/** Takes up the only draft that lies in Write. */
export async function goOn(page: Page): Promise<void> {
  await goTo(page, 'Write');
  await page.getByRole('link', { name: /^Go on with/ }).click();
}

/** Looks for something in everything that was written. */
export async function search(page: Page, query: string): Promise<void> {
  await goTo(page, 'Write');
  await page.getByRole('searchbox', { name: 'Search' }).fill(query);
}

/** Makes a backup by the screen, and answers the file that the browser was handed. */
export async function makeBackup(page: Page, passphrase = PASSPHRASE): Promise<{ name: string; bytes: Buffer }> {
  await goTo(page, 'Settings');
  await control(page, 'Make a backup').first().click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
  await control(page, 'Make the file').click();
  await control(page, 'Save file').waitFor({ timeout: KEY_MS });
  const arriving = page.waitForEvent('download');
  await control(page, 'Save file').click();
  const download = await arriving;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Chooses a file and asks to look inside. What is said then is the caller's. */
export async function lookInside(page: Page, bytes: Buffer, passphrase = PASSPHRASE): Promise<void> {
  await page
    .getByLabel('Backup file', { exact: true })
    .setInputFiles({ name: 'kept-2026-11-22.age', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await control(page, 'Look inside').click();
}

/** Brings notes back from a file, on the screen for it. */
export async function bringBack(page: Page, bytes: Buffer, way: 'Merge' | 'Replace'): Promise<void> {
  await show(page, 'settings/backup/restore');
  await lookInside(page, bytes);
  await control(page, way).click({ timeout: KEY_MS });
  await expect(page.getByText(way === 'Merge' ? /^Merged\./ : /^Replaced\./)).toBeVisible({ timeout: KEY_MS });
}

export async function eraseEverything(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await control(page, 'Erase everything here').click();
  await control(page, 'Go on to the last step').click();
  await control(page, 'Erase everything here').click();
  await expect(control(page, 'Look around first')).toBeVisible({ timeout: 20_000 });
}
