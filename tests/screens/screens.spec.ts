// Screens: a picture of every screen, to lay beside `look/pictures`. Made-up entries only, in a folder outside the
// repository: KEPT_SCREENS, or /tmp/kept-screens. Run with `npm run screens` after a build; no part of `npm test`.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import { control, lookInside, show } from '../support/steps.ts';

const FOLDER = process.env['KEPT_SCREENS'] ?? '/tmp/kept-screens';
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1_280, height: 900 };

const LOOKS = [
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light', language: 'en' },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark', language: 'en' },
  { name: 'desk-light', viewport: DESK, colorScheme: 'light', language: 'en' },
  { name: 'desk-dark', viewport: DESK, colorScheme: 'dark', language: 'en' },
  { name: 'phone-rtl', viewport: PHONE, colorScheme: 'light', language: 'ar-XB' },
  { name: 'phone-longer', viewport: PHONE, colorScheme: 'light', language: 'en-XA' },
  { name: 'narrow', viewport: { width: 320, height: 640 }, colorScheme: 'light', language: 'en' },
] as const;

for (const { name, language, ...look } of LOOKS) {
  test(name, async ({ device }) => {
    mkdirSync(join(FOLDER, name), { recursive: true });
    const picture = (page: Page, what: string) =>
      page.screenshot({ path: join(FOLDER, name, `${what.replace(/\W+/g, '-') || 'today'}.png`), fullPage: true });
    const page = await device.open('', { ...look, reducedMotion: 'reduce' });
    await expect(control(page, 'Continue')).toBeVisible();
    await picture(page, 'welcome-1');
    await control(page, 'Continue').click();
    await picture(page, 'welcome-2');
    await control(page, 'Skip to Today').click();
    await expect(control(page, 'Check in')).toBeVisible();
    for (const empty of ['', 'promises', 'write', 'look-back', 'settings/people', 'help']) {
      await show(page, empty);
      await picture(page, `empty-${empty || 'today'}`);
    }
    const entries = await fillLedger(page);
    await page.evaluate((chosen) => localStorage.setItem('kept.language', chosen), language);
    await page.reload();
    for (const route of everyRoute(entries)) {
      await show(page, route);
      await picture(page, route);
    }
    if (language !== 'en') return;
    await show(page, 'promises');
    await control(page, 'How it went').first().click();
    await picture(page, 'sheet-outcome');
    await page.keyboard.press('Escape');
    await show(page, 'promises/new');
    await control(page, 'Keep this').click();
    await picture(page, 'error-promise');
    await show(page, 'settings/backup/restore');
    await lookInside(page, Buffer.from('not a backup'));
    await expect(page.getByRole('alert')).toBeVisible();
    await picture(page, 'error-file');
    await show(page, 'nothing/here');
    await picture(page, 'not-found');
    await page.goto(`${device.url}notes.html`);
    await picture(page, 'notes');
  });
}
