// Guarded: what the browser itself is asked to refuse, and what it must not keep for later.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { lock } from '#content/en/lock/lock.ts';
import { canary, foundAmong } from '../support/canaries.ts';
import { Device, DIST } from '../support/device.ts';
import { expect, test } from '../support/journey.ts';
import { KEY_MS, lockScreen, openWith, secretField, setPassphrase } from '../support/lock-steps.ts';
import { checkIn, control, goTo, installed, search, show, skipWelcome, write } from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

base('FR16 · the service worker sees addresses of the app alone, whatever is written', async () => {
  const folder = withRecorder();
  const device = await Device.begin({ folder });
  const page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await installed(page);
  await page.reload();
  const words = ['line', 'page', 'title', 'sought'].map(canary);
  const [line = '', text = '', title = '', sought = ''] = words;
  await checkIn(page, { cell: 'pleasant, low energy', line });
  await write(page, text, title);
  await search(page, sought);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(sought);
  const [worker] = device.context.serviceWorkers();
  const seen = await worker?.evaluate(() => Reflect.get(globalThis, 'seen') as readonly string[]);
  expect(
    seen?.some((each) => each.startsWith('fetch GET ')),
    'the recorder hears',
  ).toBe(true);
  expect(foundAmong(seen ?? [], words)).toEqual([]);
  expect(seen?.filter((each) => !/^fetch GET http:\/\/localhost:\d+\/[\w./-]* 0$/.test(each))).toEqual([]);
  expect(await device.end()).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('FR14 · a worker can fetch nothing, open no socket and make no code of a text', async ({ device }) => {
  const page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await installed(page);
  await page.reload();
  await write(page, 'A word to look for');
  const begun = page.waitForEvent('worker');
  await search(page, 'word');
  const worker = await begun;
  await expect(page.getByText('Found in one place')).toBeVisible();
  const answers = await worker.evaluate(async () => {
    const refused = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'allowed',
          () => 'refused',
        );
    return {
      fetched: await refused(() => fetch('./index.html')),
      elsewhere: await refused(() => fetch('https://planted.example/')),
      socket: await new Promise((resolve) => {
        try {
          const socket = new WebSocket('wss://planted.example/');
          socket.onopen = () => resolve('allowed');
          socket.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
      imported: await refused(() => Reflect.get(globalThis, 'importScripts')('./sw.js')),
      evaluated: await refused(() => new Function('return 1')()),
    };
  });
  expect(answers).toEqual({
    fetched: 'refused',
    elsewhere: 'refused',
    socket: 'refused',
    imported: 'refused',
    evaluated: 'refused',
  });
});

test('LK14 · a device that does not ask its person is offered no passkey', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: false,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  await setPassphrase(page);
  await show(page, 'settings/lock/passkey');
  await expect(page.getByText(lock.passkey.absent)).toBeVisible();
  await expect(control(page, lock.passkey.make)).toHaveCount(0);
});

test('LK12 · a page that the browser put away and shows again is locked, and shows no word', async ({ device }) => {
  const word = canary('putaway');
  const page = await device.open('', { leftOn: ['--disable-back-forward-cache'] });
  await skipWelcome(page);
  await setPassphrase(page);
  await write(page, word);
  await goTo(page, 'Write');
  await expect(page.getByText(word).first()).toBeVisible();

  // As a browser does it: the page is told, frozen, and shown again as it was.
  const put = (event: 'pagehide' | 'pageshow') =>
    page.evaluate((type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true })), event);
  await put('pagehide');
  await lockScreen(page);
  expect(await page.content()).not.toContain(word);
  await put('pageshow');
  await lockScreen(page);
  expect(await page.content()).not.toContain(word);
  await openWith(page);
  await expect(secretField(page)).toBeHidden({ timeout: KEY_MS });

  // And by a way there and back, kept by the browser or loaded anew.
  await goTo(page, 'Write');
  await expect(page.getByText(word).first()).toBeVisible();
  await page.goto(`${device.url}notes.html`);
  await page.goBack({ waitUntil: 'commit' });
  await lockScreen(page);
  expect(await page.content()).not.toContain(word);
});

test('FR7 · without locks, caches and WebAssembly it is kept all the same', async ({ device }) => {
  const choice = {
    before: () => {
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      for (const name of ['caches', 'WebAssembly', 'BroadcastChannel']) Reflect.deleteProperty(globalThis, name);
    },
  };
  let page = await device.open('', choice);
  await skipWelcome(page);
  await write(page, 'Kept with little.');
  await device.close();
  page = await device.open('#/write', choice);
  await expect(page.getByText('Kept with little.').first()).toBeVisible();
  await control(page, 'Help').click();
  await expect(page.getByText('If you are in danger')).toBeVisible();
});

test('FR10 · the browser is asked to keep the notes after the first of them, once, and not before', async ({
  device,
}) => {
  const page = await device.open('', {
    before: () => {
      Object.assign(globalThis, { asked: 0 });
      StorageManager.prototype.persist = async () => {
        Object.assign(globalThis, { asked: Reflect.get(globalThis, 'asked') + 1 });
        return true;
      };
    },
  });
  const asked = () => page.evaluate(() => Reflect.get(globalThis, 'asked'));
  await skipWelcome(page);
  await goTo(page, 'Write');
  expect(await asked()).toBe(0);
  await write(page, 'The first.');
  await write(page, 'The second.');
  expect(await asked()).toBe(1);
});

test('FR4 · a browser that is started without a connection opens the app and what is kept', async ({ device }) => {
  let page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await installed(page);
  await write(page, 'Written while there was a host.');
  await device.close();
  await device.loseHost();
  page = await device.open('#/write', { serviceWorkers: 'allow' });
  await expect(page.getByText('Written while there was a host.').first()).toBeVisible();
  await checkIn(page, { cell: 'pleasant, low energy', line: 'Without one.' });
});

/** The build with a service worker that writes down whatever reaches it. */
function withRecorder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-recorder-'));
  cpSync(DIST, folder, { recursive: true });
  const file = join(folder, 'sw.js');
  const recorder = `
    self.seen = [];
    self.addEventListener('message', ({ data }) => self.seen.push('message ' + JSON.stringify(data)));
    self.addEventListener('fetch', ({ request }) => {
      const at = self.seen.push('fetch ' + request.method + ' ' + request.url + ' 0') - 1;
      const copy = request.clone();
      copy.text().then((body) => { self.seen[at] = self.seen[at].replace(/ 0$/, ' ' + (body === '' ? 0 : body)); });
    });
    for (const event of ['push', 'sync', 'notificationclick', 'messageerror']) {
      self.addEventListener(event, () => self.seen.push(event));
    }
  `;
  writeFileSync(file, `${recorder}\n${readFileSync(file, 'utf8')}`);
  return folder;
}
