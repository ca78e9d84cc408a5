// F5: one bit of the stored files flips. Either everything is there, or the app says so; never the welcome.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, isShort: boolean }} given */
export async function run({ url, isShort }) {
  const tally = new Tally();
  const profile = newProfile();
  const first = await start(profile);
  await begin(first.page, url);
  /** @type {string[]} */
  const kept = [];
  for (let count = 0; count < 6; count += 1) {
    const line = `line ${count}`;
    if (await keep(first.page, line)) kept.push(line);
  }
  // Time for a snapshot.
  await first.page.waitForTimeout(4_500);
  await first.context.close();

  const flips = isShort ? 4 : 100;
  for (let flip = 0; flip < flips; flip += 1) {
    const copy = newProfile();
    cpSync(profile, copy, { recursive: true });
    const files = storedFiles(copy);
    const file = files[flip % files.length];
    if (!file) break;
    const bytes = readFileSync(file);
    const at = Math.floor(((flip + 0.5) / flips) * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8));
    writeFileSync(file, bytes);
    const { context, page } = await start(copy);
    const screen = await firstScreen(page, url).catch(() => 'hung');
    const found = screen === 'in use' ? await readAll(page) : 'nothing';
    const isAllThere = found !== 'nothing' && kept.every((line) => found.lines.includes(line));
    const isTold = screen === 'fault';
    if (!isAllThere && !isTold) {
      tally.silent += 1;
      tally.notes.push(`${file.slice(copy.length)} at ${at}: ${screen}`);
    }
    if (isTold && !(await comesBack(page, url, kept)))
      tally.notes.push(`no copy brought it back: ${file.slice(copy.length)} at ${at} of ${bytes.length}`);
    tally.tries += 1;
    await context.close();
    dropProfile(copy);
  }
  tally.acknowledged = kept.length;
  dropProfile(profile);
  return tally;
}

/** Whether the copy on this device brings everything back. @param {import('@playwright/test').Page} page @param {string} url @param {readonly string[]} kept */
async function comesBack(page, url, kept) {
  const copy = page.getByRole('button', { name: /copy/i }).first();
  if ((await copy.count()) === 0) return false;
  await copy.click();
  await page
    .getByRole('link', { name: 'Promises' })
    .first()
    .waitFor()
    .catch(() => undefined);
  if ((await firstScreen(page, url)) !== 'in use') return false;
  const found = await readAll(page);
  return found !== 'nothing' && found.lines.every((line) => kept.includes(line));
}

/** The files that hold the database. @param {string} profile */
function storedFiles(profile) {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(\.log|\.ldb|MANIFEST-\d+|CURRENT)$/.test(name))
    .filter((name) => readFileSync(name).length > 0);
}
