// Lock steps: setting a passphrase and opening with it, as a person does.

import { expect, type Page } from '@playwright/test';
import { lock } from '#content/en/lock/lock.ts';
import type { Device } from './device.ts';
import { control, goTo, skipWelcome, write } from './steps.ts';

export const OWN = 'a lamp in the seventh window';
export const KEY_MS = 30_000;

export const secretField = (page: Page) => page.getByLabel('Passphrase', { exact: true });
export const lockScreen = (page: Page) => expect(secretField(page)).toBeVisible();

/** Sets a passphrase of one's own, and answers the recovery code that was shown. */
export async function setPassphrase(page: Page, passphrase = OWN): Promise<string> {
  await goTo(page, 'Settings');
  await control(page, 'Set a passphrase').click();
  await page.getByRole('radio', { name: lock.set.ways.own }).check({ force: true });
  await page.getByLabel(lock.set.own, { exact: true }).fill(passphrase);
  await page.getByLabel(lock.set.again, { exact: true }).fill(passphrase);
  await control(page, lock.set.goOn).click();
  const code = await copyCode(page);
  await control(page, lock.code.lock).click();
  await expect(page.getByText(lock.setDone)).toBeVisible({ timeout: KEY_MS });
  return code;
}

/** Copies the recovery code by hand and types the group that is asked for. */
export async function copyCode(page: Page): Promise<string> {
  const groups = await page.getByRole('list', { name: lock.code.label }).getByRole('listitem').allInnerTexts();
  expect(groups).toHaveLength(7);
  const asked = await page.getByText(/^Group \d of/).innerText();
  const place = Number(/\d/.exec(asked)?.[0]);
  await page.getByLabel(lock.code.ask(place)).fill(groups[place - 1] ?? '');
  return groups.join(' ');
}

export async function openWith(page: Page, passphrase = OWN): Promise<void> {
  await secretField(page).fill(passphrase);
  await control(page, 'Open').click();
}

export async function isOpen(page: Page): Promise<void> {
  await expect(control(page, 'Check in')).toBeVisible({ timeout: KEY_MS });
}

/** Everything that scripts of the page can reach, once what can go has gone. */
export async function heapOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const pieces: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk));
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  expect(pieces.length).toBeGreaterThan(0);
  return pieces.join('');
}

/** A device with one page of writing, locked and begun anew. */
export async function lockedDevice(
  device: Device,
  text = 'Nobody else reads this.',
): Promise<{ page: Page; code: string }> {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, text);
  const code = await setPassphrase(page);
  await page.goto(device.url);
  await page.reload();
  await lockScreen(page);
  return { page, code };
}
