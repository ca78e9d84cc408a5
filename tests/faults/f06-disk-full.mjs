// F6: the disk is full. With storage that was granted to stay nothing is lost; without it the browser may take away
// everything at once, and then that is said: never the welcome, never a "Kept." for what is gone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, firstScreen, keep } from './app.mjs';
import { start } from './browser.mjs';
import { Disk, whyNoDisk } from './disk.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

const MIB = 2 ** 20;
const LEFT = 3 * MIB;
const SIZES = [48, 200];
/** Enough that 3 MiB run out: each writes the sheet of the month anew. */
const MOST_LINES = 400;
const REFUSALS = 3;

/** @typedef {{ size: number, isGranted: boolean, url: string, tally: Tally }} Try */

/** @param {{ url: string, times?: number }} given times: how often each of the four */
export async function run({ url, times = 1 }) {
  const tally = new Tally();
  const reason = whyNoDisk();
  if (reason !== undefined) {
    tally.skipped = reason;
    return tally;
  }
  for (let time = 0; time < times; time += 1)
    for (const size of SIZES) for (const isGranted of [true, false]) await fill({ size, isGranted, url, tally });
  return tally;
}

/** @param {Try} given */
async function fill({ size, isGranted, url, tally }) {
  const disk = new Disk(size);
  const profile = join(disk.folder, 'profile');
  if (isGranted) grant(profile, url);
  let { context, page } = await start(profile);
  try {
    await begin(page, url);
    const isPersistent = await page.evaluate(() => navigator.storage.persisted());
    if (isPersistent !== isGranted) throw new Error(`granted: ${isGranted}, and the browser says ${isPersistent}`);
    /** @type {string[]} */
    const kept = [];
    /** @type {string[]} */
    const refused = [];
    await keepTold(page, 'before', kept, refused);
    disk.fillUp(LEFT);
    while (kept.length < MOST_LINES && refused.length < REFUSALS) {
      const line = `line ${kept.length} ${refused.length}${' x'.repeat(700)}`;
      if (!(await keepTold(page, line, kept, refused))) break;
    }
    await context.close();
    ({ context, page } = await start(profile));
    const whileFull = await firstScreen(page, url).catch(() => 'nothing in time');
    await context.close();
    disk.throwBallast();
    ({ context, page } = await start(profile));
    const withRoom = await firstScreen(page, url).catch(() => 'nothing in time');

    const found = await readAll(page);
    const missing = found === 'nothing' ? kept : kept.filter((line) => !found.lines.includes(line));
    const isTold = withRoom === 'fault';
    if (whileFull === 'welcome' || withRoom === 'welcome' || (missing.length > 0 && !isTold)) tally.silent += 1;
    // Without a grant the browser is free to take everything: it is to be whole, or gone and told.
    if (isGranted || withRoom === 'in use') await tally.compare(page, kept, { mayHold: refused });
    if (refused.length === 0) tally.notes.push(`${size} MB: the disk was never full, so this try proves nothing`);
    tally.notes.push(
      `${disk.kind} of ${size} MB, ${isGranted ? 'granted' : 'not granted'}: ${kept.length} kept, ${refused.length} refused, ` +
        `${missing.length} gone; opened while full: ${whileFull}, with room again: ${withRoom}`,
    );
    tally.acknowledged += kept.length;
    tally.tries += 1;
  } finally {
    await context.close();
    disk.drop();
  }
}

/**
 * Keeps one line, and notes what was said of it. Answers whether the page can still be used.
 * @param {import('@playwright/test').Page} page @param {string} line @param {string[]} kept @param {string[]} refused
 */
async function keepTold(page, line, kept, refused) {
  const isKept = await keep(page, line).catch(() => undefined);
  (isKept ? kept : refused).push(line);
  return isKept !== undefined;
}

/** Grants storage that stays, as a person's own choice lies in the browser's settings: asked for over the debugger it is only said. @param {string} profile @param {string} url */
function grant(profile, url) {
  const exceptions = { durable_storage: { [`${new URL(url).origin},*`]: { setting: 1 } } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { content_settings: { exceptions } } }),
  );
}
