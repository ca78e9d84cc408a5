// Looks: the sizes, appearances and languages in which screens are pictured, and how a whole one is.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = process.env['KEPT_SCREENS'] ?? '/tmp/kept-screens';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1_280, height: 900 };

export const LOOKS = [
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light', language: 'en' },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark', language: 'en' },
  { name: 'desk-light', viewport: DESK, colorScheme: 'light', language: 'en' },
  { name: 'desk-dark', viewport: DESK, colorScheme: 'dark', language: 'en' },
  { name: 'phone-rtl', viewport: PHONE, colorScheme: 'light', language: 'ar-XB' },
  { name: 'phone-longer', viewport: PHONE, colorScheme: 'light', language: 'en-XA' },
  { name: 'narrow', viewport: { width: 320, height: 640 }, colorScheme: 'light', language: 'en' },
] as const;

/** Pictures whole pages from their top, or what is seen of them, into one folder. */
export function camera(page: Page, folder: string) {
  mkdirSync(join(FOLDER, folder), { recursive: true });
  return async (what: string, whole = true) => {
    // What sticks would lie in the middle of the picture of a page that is scrolled.
    if (whole) await page.evaluate(() => scrollTo(0, 0));
    const name = `${what.replace(/\W+/g, '-') || 'today'}.png`;
    await page.screenshot({ path: join(FOLDER, folder, name), fullPage: whole });
  };
}

/** Has the page speak another language from now on. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('kept.language', chosen), language);
  await page.reload();
}
