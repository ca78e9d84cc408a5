// Pictures of the lock: setting it, the closed door in each of its states, what is shown while it is closed, and what
// stands beside it in Settings; and of hard moments. Beside `screens.spec.ts`, which shows every screen once.

import { lock } from '#content/en/lock/lock.ts';
import { together } from '#content/en/lock/together.ts';
import { settings } from '#content/en/settings.ts';
import { expect, test } from '../support/journey.ts';
import { copyCode, KEY_MS, lockScreen, OWN, openWith } from '../support/lock-steps.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import { control, hush, kept, show, skipWelcome } from '../support/steps.ts';
import { camera, LOOKS, speak } from './looks.ts';

const A4 = { width: 680, height: 1_000 };

for (const { name, language, ...look } of LOOKS) {
  test(name, async ({ device }) => {
    const page = await device.open('', { ...look, reducedMotion: 'reduce' });
    const picture = camera(page, `closed-${name}`);
    await skipWelcome(page);
    const entries = await fillLedger(page);
    if (language !== 'en') await speak(page, language);
    for (const route of everyRoute(entries).filter((path) =>
      /^(setbacks|settings\/(dis|priv|erase)|steady)/.test(path),
    )) {
      await show(page, route);
      await picture(route);
    }
    if (language === 'en') {
      await show(page, 'settings/erase');
      await control(page, settings.erase.goOn).click();
      await picture('settings/erase-last');
    }
    for (const route of ['settings/together', 'settings/lock']) {
      await show(page, route);
      await picture(`open-${route}`);
    }

    await show(page, 'settings/lock/set');
    await expect(page.locator('.own-title')).toBeVisible();
    await picture('set-1-words');
    await page.locator('main button[type=submit]').click();
    await expect(page.locator('.field__error').first()).toBeVisible();
    await picture('set-2-differs');
    await page.locator('main fieldset label').nth(1).click();
    await picture('set-3-own');
    const fields = page.locator('main input[type=password]');
    await fields.nth(0).fill('too short');
    await page.locator('main button[type=submit]').click();
    await expect(page.locator('.field__error').first()).toBeVisible();
    await picture('set-4-short');
    await fields.nth(0).fill(OWN);
    await fields.nth(1).fill(OWN);
    await page.locator('main button[type=submit]').click();
    await expect(page.locator('.code')).toBeVisible();
    await picture('set-5-code');
    if (language !== 'en') return;
    await page.setViewportSize(A4);
    await page.emulateMedia({ media: 'print' });
    await picture('set-5-printed');
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(look.viewport);
    await page.getByLabel(/^Group \d of/).fill('ZZZZ');
    await control(page, lock.code.lock).click();
    await picture('set-6-differs');
    await copyCode(page);
    await control(page, lock.code.lock).click();
    await expect(page.getByText(lock.working)).toBeVisible();
    await picture('set-7-sealing', false);
    await expect(page.getByText(lock.setDone)).toBeVisible({ timeout: KEY_MS });
    await picture('set-8-done');

    for (const change of ['', '/change', '/recovery', '/renew', '/passkey', '/remove']) {
      await show(page, `settings/lock${change}`);
      await page.waitForTimeout(300);
      await picture(`locked-settings/lock${change}`);
    }
    await show(page, 'settings/together');
    await expect(control(page, together.prepare.choose)).toBeVisible();
    await picture('together-1-empty');
    await control(page, together.prepare.choose).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await picture('together-2-choose');
    for (const at of [0, 1, 2, 3]) await page.getByRole('checkbox').nth(at).check({ force: true });
    await hush(page);
    await control(page, together.choose.layIn).click();
    await kept(page);
    await hush(page);
    await picture('together-3-prepared');
    await control(page, together.prepare.begin).click();
    await expect(page.getByRole('heading', { level: 1, name: together.view.heading })).toBeVisible();
    await picture('together-4-shown');
    await control(page, together.view.end).click();

    await lockScreen(page);
    await picture('door-1-closed');
    await openWith(page, 'not the passphrase at all');
    await expect(page.getByText(lock.opening)).toBeVisible();
    await picture('door-2-opening');
    await expect(page.getByText(lock.faults.wrong)).toBeVisible({ timeout: KEY_MS });
    await picture('door-3-wrong');
    await page.evaluate((tries) => localStorage.setItem('kept.tries', tries), `6.${Date.now()}`);
    await openWith(page, 'not the passphrase at all');
    await expect(page.getByText(/rests a little/)).toBeVisible();
    await picture('door-4-resting');
    await control(page, lock.otherWays).click();
    await picture('door-5-ways');
    await page.locator('main input').fill('ABCD');
    await control(page, 'Open').click();
    await picture('door-6-ways-wrong');
    await control(page, lock.ways.lost).click();
    await picture('door-7-lost');
    await control(page, lock.lost.startAgain).click();
    await picture('door-8-lost-sure');
    await show(page, 'help');
    await picture('door-9-help');
    await show(page, 'steady');
    await picture('door-9-steady');
  });
}
