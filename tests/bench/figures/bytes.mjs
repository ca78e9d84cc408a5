// B1 to B5: bytes of the built app, as compressed for the way. B1 is what a page really asks for until Today is painted.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startBrowser } from '../browser.mjs';
import { rounded } from '../pairs.mjs';
import { appWith } from '../prepared.mjs';
import { paintWatch } from '../watches.mjs';

const KB = 1024;

/** @param {import('../run.mjs').Run} run */
export async function bytes({ site, entries }) {
  const { profile, url, marks } = await appWith(site, entries(25_000));
  const browser = await startBrowser(profile);
  await browser.page.beforeEach(paintWatch(marks));
  await browser.page.go(url);
  /** @type {string[]} */
  const asked = await browser.page.ask(`benchPainted.then((painted) => performance.getEntriesByType('resource')
    .filter((entry) => entry.startTime < painted).map((entry) => entry.name))`);
  await browser.close();
  const first = ['index.html', ...asked.map((name) => new URL(name).pathname.replace('/app/', ''))].filter(isCode);
  const files = filesUnder(site.appFiles);
  const later = files.filter(
    (file) => isCode(file) && file.endsWith('.js') && file !== 'sw.js' && !first.includes(file),
  );
  const largest = [...later].sort((a, b) => sizeOf(site, b) - sizeOf(site, a))[0] ?? '';
  return [
    size('B1', `all that is asked for until Today is painted: ${new Set(first).size} files`, 60, total(site, first)),
    size('B2', `the largest script that comes later, libraries included: ${largest}`, null, sizeOf(site, largest)),
    size('B5', `the whole app: ${files.length} files`, 900, total(site, files)),
  ];
}

/** @param {string} id @param {string} what @param {number | null} goal @param {number} found */
function size(id, what, goal, found) {
  return { id, what, goal, value: rounded(found / KB), unit: 'KB', runs: 1 };
}

/** @param {import('../site.mjs').Site} site @param {readonly string[]} files */
function total({ appFiles }, files) {
  return [...new Set(files)].reduce((sum, file) => sum + sizeOf({ appFiles }, file), 0);
}

/** @param {Pick<import('../site.mjs').Site, 'appFiles'>} site @param {string} file */
function sizeOf({ appFiles }, file) {
  return brotliCompressSync(readFileSync(join(appFiles, file))).length;
}

/** @param {string} file */
function isCode(file) {
  return /\.(html|css|js)$/.test(file);
}

/** @param {string} folder @returns {readonly string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
