// Prepared: profiles that are filled once a run, and pages brought to where measuring begins.
import { pause, startBrowser } from './browser.mjs';

/** @typedef {import('./browser.mjs').Page} Page */
/** @typedef {import('./site.mjs').Site} Site */

/** As in workbench/entries.ts: what is open today, and the feeling of today's check-in. */
const TODAY = ['Call home before dinner', 'Show the bank statement', 'Leave the phone in the hall', 'homesick'];

/** @type {Map<string, Promise<{ profile: string, url: string, marks: readonly string[] }>>} */
const prepared = new Map();

/** A profile with the app and so many entries in it; and which texts of today stand on Today. What writes names another. @param {Site} site @param {number} count */
export function appWith(site, count, name = 'app') {
  return once(site, `${name}-${count}`, site.app, `bench.fill(${count})`, () => TODAY);
}

/** A profile with the app and ten years of daily check-ins in it. @param {Site} site */
export function yearsWith(site) {
  return once(site, 'years', site.app, 'bench.fillYears()', () => ['Today']);
}

/** A profile with the bare page and as many of today's rows. @param {Site} site @param {number} count @param {readonly string[]} marks */
export function bareWith(site, count, marks) {
  return once(site, `bare-${count}`, site.bare, `bench.fillBare(${count}, ${JSON.stringify(marks)})`, () => marks);
}

/** A profile with the entries kept plain by Dexie. @param {Site} site @param {number} count */
export function plainWith(site, count, name = 'plain') {
  return once(site, `${name}-${count}`, undefined, `bench.fillPlain(${count})`, () => []);
}

/** A profile with nothing in it. @param {Site} site @param {string} name */
export function empty(site, name) {
  return once(site, name, undefined, 'undefined', () => []);
}

/** @param {Site} site @param {string} name @param {string | undefined} url @param {string} filling @param {() => readonly string[]} wanted */
function once(site, name, url, filling, wanted) {
  const there = prepared.get(name) ?? prepare(site, name, url, filling, wanted);
  prepared.set(name, there);
  return there;
}

/** @param {Site} site @param {string} name @param {string | undefined} url @param {string} filling @param {() => readonly string[]} wanted */
async function prepare(site, name, url, filling, wanted) {
  const profile = site.profile(name);
  const browser = await startBrowser(profile);
  await openWorkbench(browser.page, site);
  await browser.page.ask(filling);
  if (url) await underItsWorker(browser.page, url);
  const marks = url ? await shown(browser.page, url, wanted()) : [];
  await browser.close();
  return { profile, url: url ?? site.workbench, marks };
}

/** Opens the workbench anew. @param {Page} page @param {Site} site */
export async function openWorkbench(page, site) {
  await page.go(site.workbench);
  await page.until('!!globalThis.bench', 'the workbench');
}

/** Opens a screen of the app anew, not only another hash of the page that is there. @param {Page} page @param {string} url */
export async function openScreen(page, url) {
  await page.go('about:blank');
  await page.go(url);
  await page.until(`document.readyState === 'complete' && !!document.querySelector('main h1')`, 'a screen of the app');
}

/** Opens a page, and waits until its service worker keeps all files and answers for them. @param {Page} page @param {string} url */
async function underItsWorker(page, url) {
  await page.go(url);
  await page.until(
    `navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated' && navigator.serviceWorker.controller !== null)`,
    'the service worker',
  );
}

/** Those of the texts that the page shows; at least one. @param {Page} page @param {string} url @param {readonly string[]} texts @returns {Promise<readonly string[]>} */
async function shown(page, url, texts) {
  await page.go('about:blank');
  await page.go(url);
  await page.until(`!!document.querySelector('h1')`, 'a page');
  await pause(1_500);
  const all = await page.ask('document.body.textContent');
  const marks = texts.filter((text) => all.includes(text));
  if (marks.length === 0) throw new Error('none of today’s entries is on the page');
  return marks;
}
