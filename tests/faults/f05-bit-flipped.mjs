// F5: one bit of the stored files flips. Either everything is there, or the app says so and offers a way back; never the
// welcome, and nothing missing in silence.
import { readFileSync, writeFileSync } from 'node:fs';
import { begin, firstScreen, isFlawTold, wayBack } from './app.mjs';
import { copyProfile, dropProfile, newProfile, start, storedFiles } from './browser.mjs';
import { readAll } from './reader.mjs';
import { isSame, Tally } from './tally.mjs';
import { linesAfter, write } from './writer.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const SORTS = { '.log': /\.log$/, '.ldb': /\.ldb$/, MANIFEST: /MANIFEST-\d+$/, CURRENT: /CURRENT$/ };
const LONGEST = 990;
/** A table is written once the log has four megabytes; without it, as in the suite, there is none to flip. */
const STEPS = { short: 12, full: 110 };
/** The first snapshot comes this long after the last commit. */
const SNAPSHOT_MS = 4_500;

/** @param {{ url: string, times: number, until: number, isShort: boolean }} given */
export async function run({ url, times, until, isShort }) {
  const tally = new Tally();
  const steps = isShort ? STEPS.short : STEPS.full;
  const profile = await filled(url, steps);
  const kept = linesAfter(2 * steps, LONGEST);
  const sorts = Object.entries(SORTS).filter(([, pattern]) => storedFiles(profile).some((file) => pattern.test(file)));
  /** @type {Map<string, string[]>} */
  const ends = new Map();
  for (let flip = 0; flip < times && Date.now() < until; flip += 1) {
    const [sort = '', pattern = /$/] = sorts[flip % sorts.length] ?? [];
    const copy = copyProfile(profile);
    const place = flipOneBit(storedFiles(copy).filter((file) => pattern.test(file)));
    const { context, page } = await start(copy);
    const end = await endOf(page, url, kept);
    ends.set(sort, [...(ends.get(sort) ?? []), end]);
    if (/^(untold|welcome|hung)/.test(end)) {
      tally.silent += 1;
      tally.notes.push(`${sort}, ${place}: ${end}`);
    }
    tally.tries += 1;
    await context.close();
    dropProfile(copy);
  }
  for (const [sort, all] of ends) tally.notes.push(`${sort}: ${countsOf(all)}`);
  tally.acknowledged = 2 * steps;
  dropProfile(profile);
  return tally;
}

/** A profile that was opened twice, so that there is a table as well as a log; with a snapshot. @param {string} url @param {number} steps */
async function filled(url, steps) {
  const profile = newProfile();
  for (const from of [0, steps]) {
    const { context, page } = await start(profile);
    if (from === 0) await begin(page, url);
    else await firstScreen(page, url);
    await write(page, { from, count: steps, longest: LONGEST, onKept: () => {} });
    await page.waitForTimeout(SNAPSHOT_MS);
    await context.close();
  }
  return profile;
}

/** At any place of any of the files, as likely by their size. Answers where. @param {readonly string[]} files */
function flipOneBit(files) {
  const sizes = files.map((file) => readFileSync(file).length);
  let at = Math.floor(Math.random() * sizes.reduce((sum, size) => sum + size, 0));
  const which = sizes.findIndex((size) => {
    if (at < size) return true;
    at -= size;
    return false;
  });
  const file = files[which];
  if (file === undefined) throw new Error('there is no file of this sort');
  const bytes = readFileSync(file);
  const bit = Math.floor(Math.random() * 8);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  writeFileSync(file, bytes);
  return `bit ${bit} of byte ${at} of ${bytes.length}`;
}

/** How it ended. @param {Page} page @param {string} url @param {readonly string[]} kept */
async function endOf(page, url, kept) {
  const screen = await firstScreen(page, url).catch(() => 'hung');
  if (screen === 'fault') return (await wayBack(page)) ? comesBack(page, url, kept) : 'untold: no way back is offered';
  if (screen !== 'in use') return screen;
  const found = await readAll(page).catch(() => 'nothing');
  if (typeof found !== 'string' && isSame(kept, found.lines) && found.damaged === 0) return 'all there';
  return (await isFlawTold(page)) ? 'told in use' : 'untold: something is missing';
}

/** Whether the copy on this device brings everything back. @param {Page} page @param {string} url @param {readonly string[]} kept */
async function comesBack(page, url, kept) {
  const copy = page.getByRole('button', { name: 'Bring them back from the copy on this device' });
  if ((await copy.count()) === 0) return fileComesBack(page);
  await copy.click();
  const promises = page.getByRole('link', { name: 'Promises' }).first();
  await promises.waitFor({ timeout: 10_000 }).catch(() => undefined);
  if ((await firstScreen(page, url).catch(() => 'hung')) !== 'in use') return 'told, and the copy did not open';
  const found = await readAll(page).catch(() => 'nothing');
  const isWhole = typeof found !== 'string' && isSame(kept, found.lines);
  return isWhole ? 'told, and the copy brought all back' : 'told, and the copy brought a part back';
}

/** Whether the copy on this device can be made a file, where nothing can be written here. @param {Page} page */
async function fileComesBack(page) {
  const rescue = page.locator('a[href$="#/settings/backup/rescue"]');
  if ((await rescue.count()) === 0) return 'told, and a backup alone brings it back';
  await rescue.click();
  const make = page.getByRole('button', { name: 'Make the file' });
  const isOffered = await make.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  return isOffered ? 'told, and the copy can be made a file' : 'untold: no file can be made of the copy';
}

/** @param {readonly string[]} ends */
function countsOf(ends) {
  return [...new Set(ends)].map((end) => `${end} ${ends.filter((other) => other === end).length}`).join('; ');
}
