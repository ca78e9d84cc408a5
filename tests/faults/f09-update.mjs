// F9: two versions of the app at once: accepted with three tabs open, declined, killed while it is being installed.
// No page loads more than once for a version, and whatever happens a start without the host works.
import { rmSync } from 'node:fs';
import { serve } from '../../.ci/serve.mjs';
import { nextVersion } from '../support/next-version.mjs';
import { begin, firstScreen, keep, show } from './app.mjs';
import { dropProfile, killHard, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const INSTALLS = /** @type {const} */ ({ serviceWorkers: 'allow' });
/** Long enough for a second load to come, if one comes. */
const SETTLES_MS = 1_500;

/** @param {{ folder: string, times: number }} given */
export async function run({ folder, times }) {
  const tally = new Tally();
  for (let round = 0; round < times; round += 1) {
    const life = new Life(tally, folder);
    await life.install();
    await life.accept('accepted');
    await life.decline('declined');
    await life.killInstalling('killed');
    await life.end();
  }
  return tally;
}

/** One device through several versions. */
class Life {
  profile = newProfile();
  /** @type {string[]} */
  kept = [];
  /** @type {string[]} */
  folders = [];
  /** @type {Awaited<ReturnType<typeof serve>> | undefined} */
  host;
  port = 0;
  asked = 0;
  /** Called with how many files were asked for since the last deployment. @type {(count: number) => void} */
  onAsked = () => {};

  /** @param {Tally} tally @param {string} folder */
  constructor(tally, folder) {
    this.tally = tally;
    this.folder = folder;
  }

  get url() {
    return `http://localhost:${this.port}/`;
  }

  async install() {
    await this.deploy(this.folder);
    const { context, page } = await start(this.profile, INSTALLS);
    await begin(page, this.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    await this.keep(page, 'under the first version');
    await context.close();
    await this.startsAlone();
  }

  /** One of three tabs uses the newer version; it loads once, the others not at all or once. @param {string} name */
  async accept(name) {
    const { context, page } = await start(this.profile, INSTALLS);
    const tabs = [page, await context.newPage(), await context.newPage()];
    for (const tab of tabs) await firstScreen(tab, this.url);
    const loads = tabs.map(countLoads);
    await this.deployNext(name);
    await askForUpdate(page);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await page.waitForFunction((wanted) => document.documentElement.dataset['version'] === wanted, name);
    await page.waitForTimeout(SETTLES_MS);
    this.countReloads(loads.map((loaded) => loaded()));
    await this.keep(page, `after ${name}`);
    // The other tabs are pages of the old version under the new worker: a screen that was not fetched yet comes all the same.
    for (const tab of tabs.slice(1)) {
      await show(tab, 'settings/lock');
      const heading = tab.getByRole('heading', { level: 1, name: 'Lock', exact: true });
      if (!(await isSeen(heading))) this.miss(`${name}: another tab showed nothing`);
      if ((await firstScreen(tab, `${this.url}#/`)) !== 'in use') this.miss(`${name}: another tab did not go on`);
    }
    await tabs[1]?.reload();
    if (tabs[1]) await this.keep(tabs[1], `in another tab after ${name}`);
    await context.close();
    await this.startsAlone(name);
  }

  /** Declined, nothing loads. @param {string} name */
  async decline(name) {
    const { context, page } = await start(this.profile, INSTALLS);
    await firstScreen(page, this.url);
    const loads = countLoads(page);
    await this.deployNext(name);
    await askForUpdate(page);
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await page.waitForTimeout(SETTLES_MS);
    if (loads() > 0) this.tally.torn += loads();
    await this.keep(page, `beside ${name}`);
    await context.close();
    await this.startsAlone();
  }

  /** The browser ends while files of the newer version arrive. @param {string} name */
  async killInstalling(name) {
    const { context, page } = await start(this.profile, INSTALLS);
    await firstScreen(page, this.url);
    await this.deployNext(name);
    const file = 1 + Math.floor(Math.random() * 150);
    const isThere = new Promise((resolve) => {
      this.onAsked = (count) => count >= file && resolve(undefined);
    });
    void askForUpdate(page).catch(() => undefined);
    await isThere;
    await killHard(this.profile);
    await context.close().catch(() => undefined);
    await this.startsAlone();
    // With the host it comes after all.
    const again = await start(this.profile, INSTALLS);
    await firstScreen(again.page, this.url);
    await askForUpdate(again.page).catch(() => undefined);
    const use = again.page.getByRole('button', { name: 'Use it now' });
    const isNewer = () => again.page.evaluate(() => document.documentElement.dataset['version']);
    if ((await isNewer()) !== name) {
      await use.click();
      await again.page.waitForFunction((wanted) => document.documentElement.dataset['version'] === wanted, name);
    }
    await this.keep(again.page, `after ${name}`);
    await again.context.close();
    await this.startsAlone(name);
  }

  /** A new start without the host: the notes are there, all of them, and the page loads once. @param {string} [version] */
  async startsAlone(version) {
    await this.host?.close();
    const { context, page } = await start(this.profile, INSTALLS);
    const loads = countLoads(page);
    const screen = await firstScreen(page, this.url).catch((error) => String(error).split('\n', 1)[0]);
    if (screen !== 'in use') this.miss(`without the host: ${screen}`);
    else {
      await page.waitForTimeout(SETTLES_MS);
      if (loads() > 1) this.tally.torn += 1;
      const found = await page.evaluate(() => document.documentElement.dataset['version']);
      if (version !== undefined && found !== version) this.miss(`without the host: version ${found}, not ${version}`);
      await this.tally.compare(page, this.kept);
    }
    await context.close();
    await this.deploy(this.folders.at(-1) ?? this.folder, false);
    this.tally.tries += 1;
  }

  async end() {
    await this.host?.close();
    dropProfile(this.profile);
    for (const folder of this.folders) rmSync(folder, { recursive: true });
  }

  /** @param {string} name */
  async deployNext(name) {
    this.folders.push(nextVersion(this.folder, name));
    await this.deploy(this.folders.at(-1) ?? '');
  }

  /** @param {string} folder */
  async deploy(folder, isRunning = true) {
    if (isRunning) await this.host?.close();
    this.asked = 0;
    this.onAsked = () => {};
    const onRequest = () => {
      this.asked += 1;
      this.onAsked(this.asked);
    };
    this.host = await serve({ folder, port: this.port, onRequest });
    this.port = this.host.port;
  }

  /** @param {Page} page @param {string} line */
  async keep(page, line) {
    if (!(await keep(page, line))) return this.miss(`not kept: ${line}`);
    this.kept.push(line);
    this.tally.acknowledged += 1;
  }

  /** The tab that accepted is the first. @param {readonly number[]} loads */
  countReloads(loads) {
    this.tally.torn += loads.filter((count) => count > 1).length;
    if (loads[0] !== 1) this.miss(`loaded ${loads[0]} times`);
  }

  /** @param {string} note */
  miss(note) {
    this.tally.silent += 1;
    this.tally.notes.push(note);
  }
}

/** @param {Page} page */
async function askForUpdate(page) {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** @param {Page} page */
function countLoads(page) {
  let count = 0;
  page.on('load', () => {
    count += 1;
  });
  return () => count;
}

/** @param {import('@playwright/test').Locator} locator */
function isSeen(locator) {
  return locator
    .first()
    .waitFor()
    .then(
      () => true,
      () => false,
    );
}
