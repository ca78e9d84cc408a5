// The frame: Help and Hide everywhere, what Hide leaves, a frame of another page, samples, languages, missing powers.

import type { Page } from '@playwright/test';
import { shell } from '#content/en/shell.ts';
import { licenceTerms } from '#content/licences.ts';
import { Device } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import {
  beginWriting,
  control,
  goOn,
  goTo,
  installed,
  makePromise,
  PLACES,
  passWelcome,
  show,
  skipWelcome,
  write,
} from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

test('FR1, FR3, FR8 · from every screen Help is one tap away, offline too; the title never changes', async ({
  device,
}) => {
  const page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await installed(page);
  await device.loseHost();
  for (const route of everyRoute(await fillLedger(page))) {
    await show(page, route);
    await expect(page).toHaveTitle('Kept');
    await expect(page.getByRole('button', { name: 'Hide' })).toBeVisible();
    for (const place of PLACES) {
      await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place })).toBeAttached();
    }
    await control(page.getByRole('banner'), 'Help').last().click();
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

test('FR2, D2 · Hide covers in the same moment, seals what is typed, and the way back does not return', async ({
  device,
}) => {
  const page = await device.open('', { serviceWorkers: 'allow' });
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
  await makePromise(page, 'I say when I am late');
  await control(page, 'How it went').click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.waitForTimeout(800);
  await control(page, 'How it went').click();
  await expect(sheet).toBeVisible();
  await expect(page).toHaveTitle('Kept');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForURL(/notes\.html$/);
  await expect(page).toHaveTitle('Notes');
});

test('FR9 · in a frame of another page nothing is shown', async ({ device }) => {
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
  await expect(control(page, 'Look around first')).toBeVisible();
  const before = await storedIn(page);
  await control(page, 'Look around first').click();
  await expect(page.getByText(shell.sample.title)).toBeVisible();
  await goTo(page, 'Promises');
  await expect(page.getByText('I text you when I leave work')).toBeVisible();
  await write(page, 'Something of mine among the samples.');
  await control(page, shell.sample.leave).first().click();
  await expect(control(page, 'Look around first')).toBeVisible();
  expect(await storedIn(page)).toEqual(before);
  expect(before).toEqual({ databases: [], facts: [], files: [] });
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
    const entries = await fillLedger(page);
    // Own words and the terms of licences are in the language they were written in.
    const own = JSON.stringify([entries, licenceTerms]);
    await page.evaluate((chosen) => localStorage.setItem('kept.language', chosen), language);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    // The first screen is left to the browser; every later one takes the focus.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const route of everyRoute(entries)) {
      await show(page, route);
      const english = (await englishIn(page)).filter(
        (text) => !own.includes(JSON.stringify(text.trim().replace(/…$/, '')).slice(1, -1)),
      );
      expect(english, route).toEqual([]);
      expect(await overflowOf(page), route).toBe(0);
    }
  });
}

/** Words of plain English that a language in disguise would have changed. */
function englishIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const own = node.parentElement?.closest('noscript, textarea, .find-words, .own');
      // The mirrored language turns each sentence about with a mark and leaves its letters as they are.
      const disguised = text.includes('\u202e');
      if (!own && !disguised && /\b(the|and|your|this|with|from)\b/.test(text)) found.push(text);
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

/** Everything the app has on this device: databases with the number of their rows, small facts, private files. */
function storedIn(page: Page) {
  return page.evaluate(async () => {
    const count = (name: string) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const stores = [...request.result.objectStoreNames];
          const [store] = stores;
          if (store === undefined) return resolve(0);
          const counting = request.result.transaction(stores).objectStore(store).count();
          counting.onsuccess = () => {
            request.result.close();
            resolve(counting.result);
          };
        };
      });
    const databases: (readonly [string, number])[] = [];
    for (const { name = '' } of await indexedDB.databases()) databases.push([name, await count(name)]);
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return { databases, facts: Object.keys(localStorage), files };
  });
}
