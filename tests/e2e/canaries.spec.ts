// Canaries: a word of its own in every field there is; then none of them is found in the profile, an address or a title.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { canary, foundAmong, foundIn } from '../support/canaries.ts';
import { expect, test } from '../support/journey.ts';
import { everyRoute } from '../support/screens.ts';
import {
  beginWriting,
  checkIn,
  control,
  draftKept,
  installed,
  makePromise,
  noteOutcome,
  passWelcome,
  search,
  show,
  write,
} from '../support/steps.ts';

test('V1, FR3 · no word that was typed lies unsealed in the profile, or in an address, a title or the console', async ({
  device,
}) => {
  test.setTimeout(180_000);
  const page = await device.open();
  await passWelcome(page);
  await installed(page);

  await checkIn(page, { cell: 'unpleasant, low energy', line: canary('line') });
  await makePromise(page, canary('act'));
  await noteOutcome(page, 'Partly', canary('outcome'));
  await write(page, `${canary('page')} and more, ${canary('umlaut')}äöü家`, canary('title'));
  await search(page, canary('search'));
  await page.waitForTimeout(500);
  const typed = new Set(['line', 'act', 'outcome', 'page', 'umlaut', 'title', 'search'].map(canary));

  for (const route of everyRoute([]).filter((path) => !path.includes('//') && !path.endsWith('/'))) {
    await show(page, route);
    for (const word of await typeEverywhere(page, route)) typed.add(word);
    if (await page.getByRole('button', { name: 'Keep this' }).isVisible()) {
      await control(page, 'Keep this').click();
      await page.waitForTimeout(800);
    }
  }
  await beginWriting(page, canary('draft'));
  await draftKept(page);
  typed.add(canary('draft'));
  expect(typed.size).toBeGreaterThan(25);

  const words = [...typed];
  expect(foundAmong(device.heard, words)).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])),
  ).not.toContain('Zq');
  expect(foundIn(device.profile, words), 'while open').toEqual([]);
  await device.close();
  expect(foundIn(device.profile, words), 'after closing').toEqual([]);
});

test('V1 · a word that does lie in a profile is found, in each of its forms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-planted-'));
  const word = canary('planted');
  const utf16 = Buffer.from(word, 'utf16le');
  const forms = [
    Buffer.from(word),
    utf16,
    Buffer.from(utf16).swap16(),
    ...['', 'a', 'ab'].map((before) => Buffer.from(Buffer.from(`${before}${word}!`).toString('base64'))),
  ];
  for (const [place, form] of forms.entries()) {
    writeFileSync(join(folder, `${place}`), Buffer.concat([Buffer.alloc(99), form]));
  }
  expect(foundIn(folder, [word])).toHaveLength(forms.length);
  expect(foundIn(folder, [canary('other')])).toEqual([]);
  expect(foundAmong([`http://localhost/#/${word}`], [word])).toEqual([word]);
  rmSync(folder, { recursive: true });
});

/** Types a canary into every field for words that can be seen, and answers them. */
async function typeEverywhere(page: Page, route: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const fields = page
    .locator('main')
    .locator(
      'textarea:visible, input:visible:is([type=text], [type=search], [type=tel], [type=password], :not([type]))',
    );
  const count = await fields.count();
  const words: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const word = canary(`${route}${place}`.slice(-9));
    await fields.nth(place).fill(word);
    words.push(word);
  }
  await page.waitForTimeout(count > 0 ? 700 : 0);
  return words;
}
