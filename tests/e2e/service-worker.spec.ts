// The service worker alone, without the app: registered from the blank page, which has no script of its own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../.ci/serve.mjs';

const dist = new URL('../../dist', import.meta.url).pathname;

for (const base of ['/', '/x/y/']) {
  test(`FR4 · with the server gone, the app opens at ${base}, under the headers its host never sent`, async ({
    page,
  }) => {
    const server = await serve({ base, withHeaders: false });
    await page.goto(`${server.url}notes.html`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    expect(await installIn(page)).toBe('activated');
    await server.close();

    const response = await page.goto(server.url);
    const policy = response?.headers()['content-security-policy'];
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await page.title()).toBe('Kept');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

    await page.goto(`${server.url}notes.html`);
    expect(await page.title()).toBe('Notes');
    await page.goto(`${server.url}no/such/place`);
    expect(page.url()).toBe(server.url);
  });
}

test('once it is in charge, no request of a page reaches the host', async ({ page }) => {
  const arrived: string[] = [];
  const server = await serve({ onRequest: (path) => arrived.push(path) });
  await page.goto(`${server.url}notes.html`);
  await installIn(page);
  arrived.length = 0;

  const outcome = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('refused');
        image.src = './picture.png?words';
      }),
  );
  await page.goto(`${server.url}index.html?words`);
  await page.goto(`${server.url}elsewhere?words`);
  expect(outcome).toBe('refused');
  expect(arrived.filter((path) => path !== '/sw.js')).toEqual([]);
  await server.close();
});

test('FR19 · a start asks the browser’s own store, and no worker; a newer version has a store of its own', async ({
  page,
}) => {
  const folder = copyOfDist();
  const server = await serve({ folder });
  await page.goto(`${server.url}notes.html`);
  await installIn(page);
  await page.goto(server.url);
  const sources = await page.evaluate(() => {
    const asked = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return asked
      .filter(({ name }) => /\/(assets\/.*)?$|\.(js|css)$/.test(new URL(name).pathname))
      .slice(0, 6)
      .map((entry) => Reflect.get(entry, 'workerFinalSourceType') ?? Reflect.get(entry, 'workerFinalRouterSource'));
  });
  expect(sources).toEqual(Array.from({ length: 6 }, () => 'cache'));

  const stores = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.split(' ').length > 2));
  const before = await stores();
  expect(before).toHaveLength(1);
  const next = readFileSync(join(folder, 'sw.js'), 'utf8').replace(
    /"revision":"([0-9a-f]{16})","url":"index.html"/,
    (whole) => whole.replace(/[0-9a-f]{16}/, '0123456789abcdef'),
  );
  writeFileSync(join(folder, 'sw.js'), next);
  expect(await takeOver(page)).toEqual({ waited: true, tookOver: true });
  const after = await stores();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a file that is not the one that was built is not installed', async ({ page }) => {
  const folder = copyOfDist();
  writeFileSync(join(folder, 'notes.css'), 'body { color: red; }');
  const server = await serve({ folder });
  await page.goto(`${server.url}notes.html`);
  expect(await installIn(page)).toBe('redundant');
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a new version waits until it is asked to take over', async ({ page }) => {
  const folder = copyOfDist();
  const server = await serve({ folder });
  await page.goto(`${server.url}notes.html`);
  await installIn(page);

  writeFileSync(join(folder, 'sw.js'), `${readFileSync(join(folder, 'sw.js'), 'utf8')}\n// the next version`);
  expect(await takeOver(page)).toEqual({ waited: true, tookOver: true });
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Looks for a newer worker, sees it wait, and asks it to take over. */
function takeOver(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing ?? registration.waiting;
    const reached = (state: string) =>
      new Promise<void>((done) => {
        if (next?.state === state) done();
        next?.addEventListener('statechange', () => next.state === state && done());
      });
    await reached('installed');
    const before = registration.active !== next && registration.waiting === next;
    next?.postMessage({ type: 'SKIP_WAITING' });
    await reached('activated');
    return { waited: before, tookOver: registration.active === next };
  });
}

function copyOfDist(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-dist-'));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Registers the worker and waits until it is settled and, if it was installed, in charge of this page. */
function installIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    type Policies = {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Policies };
    const policy = trustedTypes.createPolicy('app#url', { createScriptURL: (url) => url });
    const address = policy.createScriptURL(new URL('sw.js', document.baseURI).href);
    const registration = await navigator.serviceWorker.register(address);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((done) => {
      const settled = () => worker?.state === 'activated' || worker?.state === 'redundant';
      if (settled()) done();
      worker?.addEventListener('statechange', () => settled() && done());
    });
    if (worker?.state === 'activated' && !navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
    return worker?.state ?? 'none';
  });
}
