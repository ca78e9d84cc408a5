// Egress: every journey is checked by its own device. Here the checking itself is checked, by a build that does connect.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Device, DIST } from '../support/device.ts';
import { test } from '../support/journey.ts';
import { builtWith, letOut, SOCKET_IN_WORKER, SOCKET_TO, STUN_CALL, STUN_TO } from '../support/planted.ts';
import { checkIn, control, installed, search, skipWelcome } from '../support/steps.ts';
import { watch, whyNotWatched } from '../support/watched.ts';

const PLANTED = 'planted.example';
const WHOLE = { spec: 'journey.spec.ts' };
/** Under watch everything takes twice as long: to see that a journey turns red, a short one with a worker is enough. */
const SHORT = { spec: 'writing.spec.ts', name: 'RE4, RE5' };
const WATCHED_MS = 180_000;

base('FR14 · the journeys run where there is no network but loopback', () => {
  const others = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
  base.skip(others.length > 0, 'no network namespace here: see .ci/loopback.mjs');
  expect(others).toEqual([]);
});

base('R5 W3 · seen from below the browser, a whole journey tries nothing beyond loopback', async () => {
  base.setTimeout(WATCHED_MS);
  const reason = whyNotWatched();
  base.skip(reason !== undefined, reason);
  const { passed, said, trace } = await watch(WHOLE, DIST);
  expect(passed, said).toBe(true);
  expect(trace.events).toBeGreaterThan(0);
  expect(trace.beyond).toEqual([]);
});

base('R5 W3 · a socket in a worker and a STUN call, planted, turn a journey red, and are seen from below', async () => {
  base.setTimeout(WATCHED_MS);
  const reason = whyNotWatched();
  base.skip(reason !== undefined, reason);
  const folder = builtWith(DIST, `${SOCKET_IN_WORKER}\n${STUN_CALL}`);
  letOut(folder);
  const { passed, said, trace } = await watch(SHORT, folder, { withHeaders: false });
  rmSync(folder, { recursive: true });
  expect(passed).toBe(false);
  expect(said).toContain(`${SOCKET_TO}:443`);
  expect(said).toContain(`${STUN_TO}:3478`);
  expect(trace.beyond).toContain(`${SOCKET_TO}:443`);
  expect(trace.beyond).toContain(`${STUN_TO}:3478`);
});

base('R5 W3 · a socket planted in a worker is seen from outside the page', async () => {
  const folder = builtWith(DIST, `globalThis.WorkerGlobalScope && new WebSocket('wss://${PLANTED}/');`);
  const device = await Device.begin({ folder, withHeaders: false });
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'pleasant, low energy', line: 'A word to look for' });
  await search(page, 'word');
  await expect(page.getByText('Found in one place')).toBeVisible();
  await page.waitForTimeout(1_000);
  expect((await device.end()).join(' ')).toContain(PLANTED);
  rmSync(folder, { recursive: true });
});

base('R5 W3 · a request planted in the page is seen', async () => {
  const folder = builtWith(DIST, `globalThis.document && (new Image().src = 'https://${PLANTED}/?words');`);
  const file = join(folder, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  const device = await Device.begin({ folder, withHeaders: false });
  const page = await device.open();
  await skipWelcome(page);
  expect((await device.end()).join(' ')).toContain(PLANTED);
  rmSync(folder, { recursive: true });
});

test('R5 W3 · what no policy forbids is taken from the page before it is used', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  const names = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'];
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
  expect(await page.evaluate(() => 'sendBeacon' in navigator)).toBe(false);
});

test('W2 W15 · once the service worker is in charge, neither page nor worker can connect, whatever the host sends', async () => {
  const device = await Device.begin({ withHeaders: false });
  const page = await device.open();
  await skipWelcome(page);
  await installed(page);
  await page.reload();
  await expect(control(page, 'Check in')).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const answers = await page.evaluate(async () => {
    const refused = async (work: () => unknown) => {
      try {
        await work();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      fetch: await refused(() => fetch('./index.html')),
      socket: await new Promise((resolve) => {
        try {
          const socket = new WebSocket('wss://planted.example/');
          socket.onopen = () => resolve('allowed');
          socket.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
      evaluated: await refused(() => new Function('return 1')()),
      html: await refused(() => {
        document.createElement('p').innerHTML = '<b>words</b>';
      }),
      inline: await refused(() => {
        const script = document.createElement('script');
        script.text = 'globalThis.ran = true';
        document.head.append(script);
        if (!('ran' in globalThis)) throw new Error('it did not run');
      }),
    };
  });
  expect(Object.values(answers)).toEqual(Object.keys(answers).map(() => 'refused'));
  expect(await device.end()).toEqual([]);
});
