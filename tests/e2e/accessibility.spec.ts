// Accessibility: every screen and state, light and dark, phone and desktop; at 320 px and 200 % text; by keyboard.

import type { Page } from '@playwright/test';
import { foundOn, nothingFound } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import { control, lookInside, show, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1_280, height: 900 };

test('FR8, UI1 · axe finds nothing, light and dark, phone and desk', async ({ device }) => {
  test.setTimeout(300_000);
  const page = await device.open('', { viewport: PHONE, reducedMotion: 'reduce' });
  await expect(control(page, 'Continue')).toBeVisible();
  await nothingFound(page, 'welcome, first step', DESK);
  await control(page, 'Continue').click();
  await nothingFound(page, 'welcome, second step', DESK);
  await control(page, 'Skip to Today').click();
  await expect(control(page, 'Check in')).toBeVisible();
  await nothingFound(page, 'Today, empty', DESK);
  for (const empty of ['promises', 'write', 'look-back', 'settings/people', 'help']) {
    await open(page, empty);
    await nothingFound(page, `${empty}, empty`, DESK);
  }
  for (const route of everyRoute(await fillLedger(page))) {
    await open(page, route);
    await nothingFound(page, route, DESK);
  }
  await errorStates(page);
});

test('FR8, UI1 · a button without a name and letters on their own colour, planted, are found', async ({ device }) => {
  const page = await device.open();
  await expect(control(page, 'Continue')).toBeVisible();
  await page.evaluate(() => {
    const letters = document.createElement('p');
    letters.textContent = 'Hardly to be read.';
    letters.style.color = 'light-dark(#eee, #333)';
    letters.style.background = 'light-dark(white, #222)';
    document.querySelector('main')?.append(document.createElement('button'), letters);
  });
  const found = await foundOn(page);
  expect(found['light']?.map((one) => one.replace(/:.*/, '')).sort()).toEqual(['button-name', 'color-contrast']);
  expect(found['dark']?.map((one) => one.replace(/:.*/, ''))).toEqual(['color-contrast']);
});

test('FR8 · at 320 px and at 200 % text no screen is pushed sideways', async ({ device }) => {
  test.setTimeout(120_000);
  const page = await device.open('', { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
  await expect(control(page, 'Continue')).toBeVisible();
  const wide: string[] = await tooWide(page, 'welcome');
  await skipWelcome(page);
  const routes = everyRoute(await fillLedger(page));
  for (const route of routes) {
    await open(page, route);
    wide.push(...(await tooWide(page, `${route} at 320 px`)));
  }
  await page.setViewportSize(PHONE);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const route of routes) {
    await open(page, route);
    wide.push(...(await tooWide(page, `${route} at 200 % text`)));
  }
  expect(wide).toEqual([]);
});

test('FR8 · Tab reaches every control of every screen, and the focus is always seen', async ({ device }) => {
  test.setTimeout(180_000);
  const page = await device.open('', { viewport: DESK, reducedMotion: 'reduce' });
  await skipWelcome(page);
  const missed: string[] = [];
  for (const route of everyRoute(await fillLedger(page))) {
    await open(page, route);
    missed.push(...(await notReached(page)).map((what) => `${route}: ${what}`));
  }
  expect(missed).toEqual([]);
});

test('FR8 · a control that Tab passes by and one out of sight, planted, are found', async ({ device }) => {
  const page = await device.open();
  await expect(control(page, 'Continue')).toBeVisible();
  await page.evaluate(() => {
    const [passedBy, far] = [document.createElement('p'), document.createElement('button')];
    passedBy.inert = true;
    passedBy.append(document.createElement('button'));
    far.className = 'far';
    far.style.cssText = 'position: fixed; inset-block-start: -90px; block-size: 20px';
    document.querySelector('main')?.append(passedBy, far);
  });
  expect([...new Set(await notReached(page))]).toEqual([
    expect.stringMatching(/^<button data-wanted/),
    expect.stringMatching(/^focus out of sight: <button class="far"/),
  ]);
});

async function open(page: Page, route: string): Promise<void> {
  await show(page, route);
  await expect(page.getByText(/^(Opening|Looking for)/)).toHaveCount(0);
}

/** Forms that were refused, a sheet, a failed file. */
async function errorStates(page: Page): Promise<void> {
  await open(page, 'promises/new');
  await control(page, 'Keep this').click();
  await nothingFound(page, 'an empty promise', DESK);
  await open(page, 'check-in');
  await control(page, 'Keep this').click();
  await nothingFound(page, 'an empty check-in', DESK);
  await open(page, 'promises');
  await control(page, 'How it went').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await nothingFound(page, 'the sheet of outcomes', DESK);
  await control(page.getByRole('dialog'), 'Keep this').click();
  await nothingFound(page, 'the sheet of outcomes, refused', DESK);
  await page.keyboard.press('Escape');
  await open(page, 'settings/backup/restore');
  await lookInside(page, Buffer.from('not a backup'));
  await expect(page.getByRole('alert')).toBeVisible();
  await nothingFound(page, 'a foreign file', DESK);
  await open(page, 'nothing/here');
  await nothingFound(page, 'not found', DESK);
}

async function tooWide(page: Page, where: string): Promise<string[]> {
  const far = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return far > 0 ? [`${where}: ${far} px`] : [];
}

/** Presses Tab until it comes round, and names each visible control that never had the focus, or had it unseen. */
async function notReached(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const groups = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const radio = element instanceof HTMLInputElement && element.type === 'radio';
      if (!seen(element) || element.matches(':disabled') || element.tabIndex < 0) continue;
      // One of a group of radios takes the focus; arrows go on from there.
      if (
        radio &&
        (groups.has(element.name) ||
          (document.querySelector(`input[name="${element.name}"]:checked`) ?? element) !== element)
      )
        continue;
      if (radio) groups.add(element.name);
      element.dataset['wanted'] = '1';
    }
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
  });
  const watch = await page.evaluateHandle(watchFocus);
  const count = await page.locator('[data-wanted]').count();
  // The browser lets Tab stop at what scrolls as well. The key stays down: each press looks where the last one led.
  for (let presses = 1; presses <= 2 * count + 12; presses += 1) {
    await page.keyboard.down('Tab');
    if (presses % 10 === 0 && (await page.locator('[data-wanted]').count()) === 0) break;
  }
  await page.keyboard.up('Tab');
  const unseen = await watch.evaluate(({ end }) => end());
  const missed = await page.locator('[data-wanted]').evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90)));
  return [...missed, ...unseen];
}

/** In the page: takes the mark off whatever has the focus at each press, and notes what had it out of sight. */
function watchFocus() {
  const unseen: string[] = [];
  const look = () => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return;
    delete at.dataset['wanted'];
    const box = (at.matches('input.vh, .opt input') ? (at.nextElementSibling ?? at) : at).getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    if (!inside) unseen.push(`focus out of sight: ${at.outerHTML.slice(0, 90)}`);
  };
  addEventListener('keydown', look, true);
  const end = () => {
    removeEventListener('keydown', look, true);
    look();
    return unseen;
  };
  return { end };
}
