// The frame: Help and Hide everywhere, what Hide leaves, a frame of another page, samples, languages, missing powers.

import type { Page } from '@playwright/test';
import { shell } from '#content/en/shell.ts';
import { Device } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import { beginWriting, control, goOn, goTo, goToPath, installed, passWelcome, PLACES, skipWelcome, write } from '../support/steps.ts';

test('FR1 FR3 FR8 · from every screen Help is one tap away, offline too; the title never changes', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await installed(page);
  await device.loseHost();
  for (const route of everyRoute(await fillLedger(page))) {
    await goToPath(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle('Kept');
    await expect(page.getByRole('button', { name: 'Hide' })).toBeVisible();
    for (const place of PLACES) {
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place })).toBeAttached();
    }
    await control(page, 'Help').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  }
});

test('FR1 · Help and Hide are on the welcome, on both of its steps', async ({ device }) => {
  const page = await device.open();
  for (const step of ['first', 'second']) {
    await test.step(step, async () => {
      await expect(control(page, 'Hide')).toBeVisible();
      await control(page, 'Help').click();
      await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
      await page.goBack();
      if (step === 'first') await control(page, 'Continue').click();
    });
  }
  await control(page, 'Hide').click();
  await expect(page).toHaveTitle('Notes');
});

test('FR2 · Hide covers in the same moment, seals what is typed, and the way back does not return', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await installed(page);
  await beginWriting(page, 'Nobody should see this sentence.');
  const covered = await page.evaluate(() => {
    const words = document.body.textContent?.includes('Write') ?? false;
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === 'Hide');
    button?.click();
    return { wasThere: words, text: document.body.textContent, title: document.title };
  });
  expect(covered).toEqual({ wasThere: true, text: 'Notes', title: 'Notes' });
  await page.waitForURL(/notes\.html$/);
  await expect(page.getByText('Nobody should see')).toHaveCount(0);

  await page.goBack();
  await expect(page).toHaveTitle('Notes');
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.getByText('Nobody should see')).toHaveCount(0);

  await page.goto(device.url);
  await goOn(page);
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue('Nobody should see this sentence.');
});

test('FR2 · Esc twice hides, also from an open sheet; Esc once does not', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(900);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
  await expect(page).toHaveTitle('Kept');
  await page.waitForTimeout(700);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForURL(/notes\.html$/);
  await expect(page).toHaveTitle('Notes');
});

test('FR9 W4 · in a frame of another page nothing is shown', async ({ device }) => {
  const bare = await Device.begin({ withHeaders: false });
  for (const { name, url } of [
    { name: 'from a host that sends the headers', url: device.url },
    { name: 'from a host that sends none', url: bare.url },
  ]) {
    await test.step(name, async () => {
      const page = await bare.start();
      await page.setContent(`<h1>Another page</h1><iframe src="${url}"></iframe>`);
      await page.waitForTimeout(1_500);
      const inside = page.frames()[1];
      expect(inside).toBeDefined();
      const shown = await inside?.evaluate(() => document.body.innerText.trim()).catch(() => '');
      expect(shown ?? '').not.toContain('Continue');
      expect(shown ?? '').not.toContain('Kept');
      await bare.close();
    });
  }
  await bare.end();
  await device.open();
});

test('FR6 · looking around leaves nothing behind', async ({ device }) => {
  const page = await device.open();
  await control(page, 'Look around first').click();
  await expect(page.getByText(shell.sample.title)).toBeVisible();
  await goTo(page, 'Promises');
  await expect(page.getByText('I text you when I leave work')).toBeVisible();
  await write(page, 'Something of mine among the samples.');
  await control(page, shell.sample.leave).first().click();
  await expect(control(page, 'Look around first')).toBeVisible();
  expect(
    await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      facts: Object.keys(localStorage),
    })),
  ).toEqual({ databases: [], facts: [] });
});

test('FR12 · the role is kept with what happened and can be left open', async ({ device }) => {
  const page = await device.open();
  await passWelcome(page, 'I was hurt');
  await control(page, 'Check in').click();
  await expect(page.getByText('What I was told seemed true and complete.')).toBeVisible();
});

for (const [language, dir] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test(`FR11 · in ${language} no English is left and nothing is cut off`, async ({ device }) => {
    const page = await device.open('', { locale: 'en-GB' });
    await skipWelcome(page);
    const routes = everyRoute(await fillLedger(page));
    await page.evaluate((chosen) => localStorage.setItem('kept.language', chosen), language);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    for (const route of routes) {
      await goToPath(page, route);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await englishIn(page), route).toEqual([]);
      expect(await overflowOf(page), route).toBe(0);
    }
  });
}

test('FR7 D17 · without IndexedDB it is said, and Help works', async ({ device }) => {
  const page = await device.open('', {
    before: () => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    },
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.faults.missing.title);
  await expect(page.getByText(shell.faults.missing.text)).toBeVisible();
  await control(page, 'Help').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.getByText('If you are in danger')).toBeVisible();
  await control(page, 'Hide').click();
  await expect(page).toHaveTitle('Notes');
});

test('FR7 D17 · without service worker, local storage and private files it is kept all the same', async ({ device }) => {
  const choice = {
    before: () => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      Object.defineProperty(StorageManager.prototype, 'getDirectory', {
        value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      });
    },
  };
  let page = await device.open('', choice);
  await skipWelcome(page);
  await write(page, 'It is kept without them.');
  await goTo(page, 'Settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await device.close();
  page = await device.open('#/write', choice);
  await expect(page.getByText('It is kept without them.').first()).toBeVisible();
});

test('V14 FR1 · a ledger that the browser has lost is told, never welcomed over', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'It will be lost.');
  await page.goto(`${device.url}notes.html`);
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto(device.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.faults.lost.title);
  await expect(control(page, shell.faultActions.fromCopy)).toBeVisible();
  await control(page, 'Help').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await page.goBack();
  await control(page, shell.faultActions.fromBackup).click();
  await expect(page.getByLabel('Backup file', { exact: true })).toBeVisible();
});

/** Words of plain English that a language in disguise would have changed. */
function englishIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const own = node.parentElement?.closest('.own, .own-title, .paper, bdi, textarea, .find-words, .num, time');
      if (!own && /\b(the|and|your|this|with|from)\b/.test(node.textContent ?? '')) found.push(node.textContent ?? '');
    }
    return found;
  });
}

/** How far the page can be pushed sideways. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
