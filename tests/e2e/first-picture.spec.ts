// The first picture: every frame of a start, as somebody beside the phone could see it.

import type { Page } from '@playwright/test';
import { lock } from '#content/en/lock/lock.ts';
import { settings } from '#content/en/settings.ts';
import { today } from '#content/en/today.ts';
import { expect, test } from '../support/journey.ts';
import { setPassphrase } from '../support/lock-steps.ts';
import { control, installed, kept, makePromise, show, skipWelcome } from '../support/steps.ts';

const ACT = 'Call before I leave the office';

test('FR18 · Today is never shown without its notes; its dates follow with the next frame', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await makePromise(page, ACT);
  await installed(page);
  await device.loseHost();
  await show(page, '');
  await expect(control(page, 'Check in')).toBeVisible();
  const frames = await framesOfAStart(page);
  const shown = frames.filter((text) => text.includes(today.checkIn.title));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((text) => !text.includes(ACT))).toEqual([]);
  // The day ends at four, where the browser is.
  const shape = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' } as const;
  const date = new Intl.DateTimeFormat('en-GB', shape).format(Date.now() - 4 * 3_600_000);
  await expect(page.getByRole('banner').getByText(date, { exact: true })).toBeVisible();
});

test('SE7 · with quiet words no frame of a start shows one of them', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await makePromise(page, ACT);
  await show(page, 'settings/discretion');
  await page.getByRole('checkbox', { name: settings.discretion.quiet.title }).check({ force: true });
  await kept(page);
  await show(page, '');
  await expect(control(page, 'Check in')).toBeVisible();
  const frames = await framesOfAStart(page);
  expect(frames.at(-1)).toContain(today.quiet.promise);
  expect(frames.filter((text) => text.includes(ACT))).toEqual([]);
});

test('LK16, FR18 · where a passphrase is set, no frame of a start shows anything of Today', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await makePromise(page, ACT);
  await setPassphrase(page);
  const frames = await framesOfAStart(page, lock.open);
  const ofToday = [ACT, today.checkIn.title, ...Object.values(today.greeting)];
  expect(frames.filter((text) => ofToday.some((words) => text.includes(words)))).toEqual([]);
});

/** Starts anew and answers what stood on the page in each of its frames, until `last` stands there and a little longer. */
async function framesOfAStart(page: Page, last: string = today.checkIn.title): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(globalThis, { frames });
    const look = () => {
      // What a frame shows is what stands there when it has been made.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => frames.push(document.body?.innerText ?? '');
      port2.postMessage(0);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(page.getByText(last, { exact: true }).first()).toBeVisible();
  await page.waitForTimeout(1_000);
  return page.evaluate(() => (globalThis as unknown as { frames: readonly string[] }).frames);
}
