// The lock: setting it, the closed door, opening in each way, locking by itself, in every tab, and leaving nothing behind.

import type { Page } from '@playwright/test';
import { lock } from '#content/en/lock/lock.ts';
import { shell } from '#content/en/shell.ts';
import { expect, test } from '../support/journey.ts';
import {
  copyCode,
  heapOf,
  isOpen,
  KEY_MS,
  lockedDevice,
  lockScreen,
  OWN,
  openWith,
  secretField,
  setPassphrase,
} from '../support/lock-steps.ts';
import {
  beginWriting,
  control,
  draftKept,
  goOn,
  goTo,
  installed,
  keep,
  show,
  skipWelcome,
  write,
} from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

test('LK1, LK2, LK10 · five words are offered; set, reloaded, refused wrong, opened right', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'Only with the passphrase.', 'Mine');
  await show(page, 'settings/lock/set');
  const offered = page.locator('.own-title');
  const first = await offered.innerText();
  await control(page, lock.set.others).click();
  await expect(offered).not.toHaveText(first);
  const words = await offered.innerText();
  expect(words.split(/\s+/)).toHaveLength(5);
  await page.getByLabel(lock.set.again, { exact: true }).fill(`${words} `);
  await control(page, lock.set.goOn).click();
  await expect(page.getByText(lock.set.faults.differs)).toBeVisible();
  await page.getByLabel(lock.set.again, { exact: true }).fill(words);
  await control(page, lock.set.goOn).click();
  await page.getByLabel(/^Group \d of/).fill('ZZZZ');
  await control(page, lock.code.lock).click();
  await expect(page.getByText(lock.code.differs)).toBeVisible();
  await copyCode(page);
  await control(page, lock.code.lock).click();
  await expect(page.getByText(lock.setDone)).toBeVisible({ timeout: KEY_MS });

  await page.reload();
  await lockScreen(page);
  await expect(page).toHaveTitle('Kept');
  await openWith(page, 'not these five words');
  await expect(page.getByText(lock.faults.wrong)).toBeVisible({ timeout: KEY_MS });
  await expect(secretField(page)).toHaveValue('');
  await openWith(page, words);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: KEY_MS });
  await goTo(page, 'Write');
  await expect(page.getByText('Mine').first()).toBeVisible();
});

test('LK3 · stretching leaves the page awake, tells how far it is, and can be stopped', async ({ device }) => {
  const { page } = await lockedDevice(device);
  await page.evaluate(() => {
    Object.assign(globalThis, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Object.assign(globalThis, { longest: Math.max(Reflect.get(globalThis, 'longest'), duration) });
      }
    }).observe({ type: 'longtask' });
  });
  await openWith(page, 'not the passphrase at all');
  await expect(page.getByText(lock.faults.wrong)).toBeVisible({ timeout: KEY_MS });
  // A stretching on the page's own thread would be one task of a third of a second or more.
  expect(await page.evaluate(() => Reflect.get(globalThis, 'longest'))).toBeLessThan(200);
});

test('LK4 · the passphrase is forgotten: the recovery code opens, and a slip in it is named', async ({ device }) => {
  const { page, code } = await lockedDevice(device);
  await control(page, lock.otherWays).click();
  const field = page.getByLabel(lock.ways.code, { exact: true });
  const swapped = code.replace(/(\S)(\S)(\S)(\S)$/, (_, a, b, c, d) =>
    c === d ? `${b}${a}${c}${d}` : `${a}${b}${d}${c}`,
  );
  await field.fill(swapped === code ? code.slice(1) : swapped);
  await control(page, 'Open').click();
  await expect(page.getByText(/changed places|28 characters/)).toBeVisible();
  await field.fill(code.toLowerCase());
  await control(page, 'Open').click();
  await isOpen(page);
});

test('LK4, LK16 · both are lost: it is said plainly, and starting again takes two steps', async ({ device }) => {
  const { page } = await lockedDevice(device);
  await control(page, lock.otherWays).click();
  await control(page, lock.ways.lost).click();
  await expect(page.getByText(lock.lost.paragraphs[0] ?? '')).toBeVisible();
  await control(page, lock.lost.test).click();
  await expect(page.getByLabel('Backup file', { exact: true })).toBeVisible();
  await page.goBack();
  await control(page, lock.otherWays).click();
  await control(page, lock.ways.lost).click();
  await control(page, lock.lost.startAgain).click();
  await expect(page.getByText(lock.lost.sure)).toBeVisible();
  await control(page, lock.lost.startAgain).click();
  await expect(control(page, 'Look around first')).toBeVisible();
});

test('LK10 · after five wrong tries the next one waits, also after a reload; no history is shown', async ({
  device,
}) => {
  const { page } = await lockedDevice(device);
  await page.evaluate((tries) => localStorage.setItem('kept.tries', tries), `4.${Date.now()}`);
  await openWith(page, 'not the passphrase at all');
  await expect(page.getByText(lock.faults.wrong)).toBeVisible({ timeout: KEY_MS });
  await page.reload();
  await lockScreen(page);
  await expect(page.getByText(/tries/)).toHaveCount(0);
  await openWith(page);
  await expect(page.getByText(/rests a little/)).toBeVisible();
  await page.waitForTimeout(5_200);
  await openWith(page);
  await isOpen(page);
});

test('LK13, LK18 · a second tab opens with the keys of the first; Hide in one locks both, and leads back to the lock', async ({
  device,
}) => {
  const { page } = await lockedDevice(device);
  await openWith(page);
  await isOpen(page);
  const second = await device.newTab();
  await isOpen(second);
  await control(second, 'Hide').click();
  await second.waitForURL(/notes\.html$/);
  await lockScreen(page);
  await second.getByRole('link', { name: 'Notes' }).click();
  await lockScreen(second);
});

test('LK13 · a tab that was open when the passphrase was set lets go of its old key', async ({ device }) => {
  const first = await device.open();
  await skipWelcome(first);
  const second = await device.newTab('#/write');
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  await setPassphrase(first);
  await lockScreen(second);
  await openWith(second);
  await isOpen(second);
});

test('LK12, LK17 · untouched for three minutes it says so and locks; what was typed is a draft', async ({ device }) => {
  const { page } = await lockedDevice(device);
  await page.clock.install();
  await page.reload();
  await openWith(page);
  await isOpen(page);
  await beginWriting(page, 'In the middle of a sentence');
  await page.clock.runFor(2_000);
  await draftKept(page);
  await page.clock.runFor(160_000);
  await expect(page.getByText(shell.locksSoon)).toBeVisible();
  await page.clock.runFor(30_000);
  await lockScreen(page);
  expect(new URL(page.url()).hash).toBe('#/');
  await expect(page).toHaveTitle('Kept');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('middle of a sentence');
  await openWith(page);
  await isOpen(page);
  await goOn(page);
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(/In the middle of a sentence/);
});

test('LK12 · a passphrase that was just set locks by itself too, though nobody touches the page after it', async ({
  device,
}) => {
  const page = await device.start();
  await page.clock.install();
  await page.goto(device.url);
  await skipWelcome(page);
  await setPassphrase(page);
  await page.clock.runFor(400_000);
  await lockScreen(page);
});

test('LK12 · a device that slept locks at once on waking; out of sight the page is covered', async ({ device }) => {
  const { page } = await lockedDevice(device);
  await page.clock.install();
  await page.reload();
  await openWith(page);
  await isOpen(page);
  const sight = (state: 'hidden' | 'visible') =>
    page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: to });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await sight('hidden');
  await expect(page.locator('.cover')).toHaveText('Notes');
  await expect(control(page, 'Check in')).toBeHidden();
  await sight('visible');
  await expect(page.locator('.cover')).toHaveCount(0);
  await isOpen(page);
  await sight('hidden');
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await sight('visible');
  await lockScreen(page);
  await expect(page.locator('.cover')).toHaveCount(0);
});

test('LK16 · the lock screen is the same for an empty and a full vault; Help, Hide and a steady minute work offline', async ({
  device,
}) => {
  const page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await setPassphrase(page);
  await installed(page);
  await page.goto(device.url);
  await page.reload();
  await lockScreen(page);
  const empty = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  await openWith(page);
  await isOpen(page);
  for (const text of ['One page.', 'Another page.', 'A third one.']) await write(page, text, text);
  await page.goto(device.url);
  await page.reload();
  await lockScreen(page);
  expect((await page.screenshot({ caret: 'hide', animations: 'disabled' })).equals(empty)).toBe(true);

  await device.loseHost();
  await control(page, 'A steady minute').click();
  await expect(page.getByRole('heading', { level: 1, name: lock.steady })).toBeVisible();
  await page.goBack();
  await control(page, 'Help').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await page.goBack();
  await control(page, 'Hide').click();
  await expect(page).toHaveTitle('Notes');
});

test('LK17 · after locking no word is left in the page or within reach of its scripts', async ({ device }) => {
  const word = `Zq${'canaryheap'}xvw`;
  const page = await device.open();
  await skipWelcome(page);
  await setPassphrase(page);
  await beginWriting(page, 'A page of my own.');
  // Typed as keys: what Playwright itself is told, it keeps in the page.
  await page.getByRole('textbox', { name: /^Title/ }).focus();
  await page.keyboard.insertText(word);
  await keep(page);
  await goTo(page, 'Write');
  await expect.poll(() => page.content()).toContain(word);
  const second = await device.newTab();
  await isOpen(second);
  await control(second, 'Hide').click();
  await lockScreen(page);
  await page.waitForTimeout(2_500);
  expect(await page.content()).not.toContain(word);
  expect((await heapOf(page)).split(word).length - 1).toBe(0);
});

test('LK7, LK11 · the passphrase is changed, and taken off', async ({ device }) => {
  const { page } = await lockedDevice(device);
  await openWith(page);
  await isOpen(page);
  await show(page, 'settings/lock/change');
  await page.getByLabel(lock.current.passphrase, { exact: true }).fill(OWN);
  await page.getByRole('radio', { name: lock.set.ways.own }).check({ force: true });
  await page.getByLabel(lock.set.own, { exact: true }).fill('another lamp in another window');
  await page.getByLabel(lock.set.again, { exact: true }).fill('another lamp in another window');
  await control(page, lock.change.go).click();
  await expect(page.getByText(lock.change.done)).toBeVisible({ timeout: KEY_MS });
  await show(page, 'settings/lock/remove');
  await page.getByLabel(lock.current.passphrase, { exact: true }).fill(OWN);
  await control(page, lock.remove.go).click();
  await expect(page.getByText(lock.faults.wrong)).toBeVisible({ timeout: KEY_MS });
  await page.getByLabel(lock.current.passphrase, { exact: true }).fill('another lamp in another window');
  await control(page, lock.remove.go).click();
  await expect(page.getByText(lock.remove.done)).toBeVisible({ timeout: KEY_MS });
  await page.goto(device.url);
  await page.reload();
  await isOpen(page);
});

test('LK14 · a passkey is asked twice, opens beside the passphrase, and needs the person', async ({ device }) => {
  const { page } = await lockedDevice(device);
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  await openWith(page);
  await isOpen(page);
  await show(page, 'settings/lock/passkey');
  await expect(page.getByText(lock.passkey.warning)).toBeVisible();
  await control(page, lock.passkey.make).click();
  await control(page, lock.passkey.try).click();
  await control(page, lock.passkey.tryAgain).click();
  await page.getByLabel(lock.current.passphrase, { exact: true }).fill(OWN);
  await control(page, lock.passkey.use).click();
  await expect(page.getByText(lock.passkey.done)).toBeVisible({ timeout: KEY_MS });

  const lockAgain = async () => {
    await show(page, '');
    await page.reload();
    await lockScreen(page);
    await control(page, lock.otherWays).click();
    await control(page, lock.ways.passkey).click();
  };
  await lockAgain();
  await isOpen(page);
  await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await lockAgain();
  await expect(page.getByText(lock.faults.unasked)).toBeVisible({ timeout: KEY_MS });
});

test('LK8 · killed while the passphrase is set or changed, it is the old state or the new one, whole', async ({
  device,
}) => {
  test.setTimeout(180_000);
  let page = await device.open();
  await skipWelcome(page);
  await write(page, 'It must survive this.', 'Kept whole');
  let passphrase: string | undefined;
  for (const [round, delay] of [0, 350, 500, 650, 800, 1_000].entries()) {
    const next = `lamp number ${round} in the window`;
    await (passphrase === undefined ? beginSetting(page, next) : beginChanging(page, passphrase, next));
    await page.waitForTimeout(delay);
    await device.kill();
    page = await device.open();
    passphrase = await whicheverOpens(page, passphrase, next);
    await goTo(page, 'Write');
    await expect(page.getByText('Kept whole').first()).toBeVisible();
  }
});

async function beginSetting(page: Page, next: string): Promise<void> {
  await show(page, 'settings/lock/set');
  await chooseOwn(page, next);
  await control(page, lock.set.goOn).click();
  await copyCode(page);
  await control(page, lock.code.lock).click({ noWaitAfter: true });
}

async function beginChanging(page: Page, passphrase: string, next: string): Promise<void> {
  await show(page, 'settings/lock/change');
  await page.getByLabel(lock.current.passphrase, { exact: true }).fill(passphrase);
  await chooseOwn(page, next);
  await control(page, lock.change.go).click({ noWaitAfter: true });
}

async function chooseOwn(page: Page, next: string): Promise<void> {
  await page.getByRole('radio', { name: lock.set.ways.own }).check({ force: true });
  await page.getByLabel(lock.set.own, { exact: true }).fill(next);
  await page.getByLabel(lock.set.again, { exact: true }).fill(next);
}

/** Opens what is there with the new passphrase or the old one, and answers which it was; none where it is not locked. */
async function whicheverOpens(page: Page, old: string | undefined, next: string): Promise<string | undefined> {
  await expect(secretField(page).or(control(page, 'Check in'))).toBeVisible();
  if (await control(page, 'Check in').isVisible()) {
    expect(old).toBeUndefined();
    return undefined;
  }
  for (const passphrase of [next, ...(old === undefined ? [] : [old])]) {
    await openWith(page, passphrase);
    await expect(page.getByText(lock.faults.wrong).or(control(page, 'Check in'))).toBeVisible({ timeout: KEY_MS });
    if (await control(page, 'Check in').isVisible()) return passphrase;
  }
  throw new Error('neither the old nor the new passphrase opens it');
}

test('D5 · what is typed last outlives locking by another tab, and the loading of the only open one', async ({
  device,
}) => {
  const { page } = await lockedDevice(device);
  await openWith(page);
  await isOpen(page);
  const other = await device.newTab();
  await isOpen(other);
  const field = page.getByRole('textbox', { name: 'What I will do' });
  const type = async (text: string) => {
    await page.bringToFront();
    await show(page, 'promises/new');
    await field.fill(text);
    await field.press('End');
    await page.keyboard.press('.');
  };
  await type('Another tab locks');
  await control(other, shell.hide).evaluate((button: HTMLElement) => button.click());
  await lockScreen(page);
  // Each leads back to where one was.
  await openWith(page);
  await expect(field).toHaveValue('Another tab locks.', { timeout: KEY_MS });
  await type('It is loaded again');
  await page.reload();
  await lockScreen(page);
  await openWith(page);
  await expect(field).toHaveValue('It is loaded again.', { timeout: KEY_MS });
});
