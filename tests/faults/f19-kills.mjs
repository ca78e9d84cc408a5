// F19, killed: what F1 and F10 ask, of Firefox on a profile that stays. Nothing here knows Chromium.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journey } from '../engines/journey.mjs';
import { KEY_MS, Person, until } from '../engines/person.mjs';
import { driveFirefoxOn } from '../engines/playwright.mjs';
import { FIREFOX } from '../engines/provide.mjs';
import { parentOf, read } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

/** @typedef {import('../engines/driver.mjs').Driver} Driver */
/** @typedef {{ url: string, times: number }} Given */

/** A day with hundreds of check-ins is no day that anybody has. */
const KILLS_A_PROFILE = 5;
/** How long it writes before it is killed, in the middle. */
const WRITING_MS = 20_000;
const PASSPHRASE = 'quiet harbour, seven lamps';

/** Runs in the page: keeps one check-in after the other, and tells the outside each time the live line says so. */
const WRITE = `
  const [turn] = arguments;
  const said = () => document.querySelector('.live [role=status]')?.textContent ?? '';
  const button = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  const once = (find) => new Promise((resolve) => {
    const watcher = new MutationObserver(() => look());
    const look = () => {
      const found = find();
      if (!found) return;
      watcher.disconnect();
      removeEventListener('hashchange', look);
      resolve(found);
    };
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    addEventListener('hashchange', look);
    look();
  });
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  (async () => {
    for (let count = 0; ; count += 1) {
      button('Close this message')?.click();
      await once(() => said() === '');
      location.hash = '/check-in';
      const field = await once(() => document.querySelector('form.check-in textarea'));
      field.value = 'line ' + turn + ' ' + count + ' x'.repeat((count * 97) % 500);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
      button('Keep this').click();
      await once(() => said() === 'Kept.');
      await window.tellOutside(turn + ' ' + count);
      // The form that was left must be gone, or its field is taken for that of the next.
      await once(() => /^#?\\/?$/.test(location.hash) && !document.querySelector('form.check-in'));
    }
  })();
  return null;
`;

/** The same line once more, out here. @param {number} turn @param {number} count */
function lineOf(turn, count) {
  return `line ${turn} ${count}${' x'.repeat((count * 97) % 500)}`;
}

/** Killed while writing. @param {Given} given */
export async function killedWhileWriting({ url, times }) {
  const tally = new Tally();
  let profile = newProfile();
  /** @type {string[]} */
  let kept = [];
  /** @type {string[]} */
  let underWay = [];
  for (let turn = 0; turn < times; turn += 1) {
    let count = 0;
    const hear = () => {
      kept.push(lineOf(turn, count));
      tally.acknowledged += 1;
      count += 1;
    };
    let driver = await driveFirefoxOn(FIREFOX, profile, hear);
    await driver.visit(url);
    if (turn % KILLS_A_PROFILE === 0) await new Person(driver).press('Skip to Today');
    await new Person(driver).seesControl('Check in');
    await driver.run(WRITE, turn);
    await until('for the first acknowledgement', async () => count > 0);
    await new Promise((done) => setTimeout(done, WRITING_MS * (0.5 + Math.random())));
    await killTree(profile);
    await driver.end().catch(() => undefined);
    underWay.push(lineOf(turn, count));
    driver = await driveFirefoxOn(FIREFOX, profile, () => undefined);
    await driver.visit(url);
    await new Person(driver)
      .seesControl('Check in')
      .catch(() => tally.notes.push(`kill ${turn}: not in use afterwards`));
    await tally.compare(pageOf(driver), kept, { mayHold: underWay });
    await driver.end();
    tally.tries += 1;
    if ((turn + 1) % KILLS_A_PROFILE === 0) {
      rmSync(profile, { recursive: true, force: true });
      [profile, kept, underWay] = [newProfile(), [], []];
    }
  }
  rmSync(profile, { recursive: true, force: true });
  return tally;
}

/** Killed while a backup replaces everything. @param {Given} given */
export async function killedWhileRestoring({ url, times }) {
  const tally = new Tally();
  const folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  const [file, inFile] = await makeBackup(url, folder);
  for (let turn = 0; turn < times; turn += 1) {
    const profile = newProfile();
    let driver = await driveFirefoxOn(FIREFOX, profile, () => undefined);
    const before = await begun(driver, url, ['here before']);
    const person = new Person(driver);
    await person.show('settings/backup/restore');
    await person.giveFile('Backup file', file);
    await person.fill('Passphrase', PASSPHRASE);
    await person.press('Look inside');
    await person.seesControl('Replace', KEY_MS);
    await person.press('Replace');
    await new Promise((done) => setTimeout(done, (turn * 37) % 300));
    await killTree(profile);
    await driver.end().catch(() => undefined);
    driver = await driveFirefoxOn(FIREFOX, profile, () => undefined);
    await driver.visit(url);
    await new Person(driver)
      .seesControl('Check in')
      .catch(() => tally.notes.push(`kill ${turn}: not in use afterwards`));
    const found = await readAll(pageOf(driver));
    const lines = found === 'nothing' ? [] : found.lines.toSorted();
    const isOld = before.toSorted().join() === lines.join();
    const isNew = inFile.toSorted().join() === lines.join();
    if ((!isOld && !isNew) || found === 'nothing' || found.damaged > 0 || !found.isManifestRight) tally.torn += 1;
    tally.notes.push(`kill ${turn}: ${isOld ? 'the old state' : isNew ? 'the new state' : 'neither'}`);
    tally.acknowledged += before.length;
    tally.tries += 1;
    await driver.end();
    rmSync(profile, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true });
  return tally;
}

/** @param {string} url @param {string} folder @returns {Promise<readonly [string, string[]]>} */
async function makeBackup(url, folder) {
  const profile = newProfile();
  const driver = await driveFirefoxOn(FIREFOX, profile, () => undefined);
  const lines = await begun(driver, url, ['in the file 1', 'in the file 2', 'in the file 3']);
  const journey = new Journey({ driver, url, folder, loseHost: async () => undefined });
  journey.keepFile(await journey.makeBackup());
  await driver.end();
  rmSync(profile, { recursive: true, force: true });
  return [journey.path, lines];
}

/** Past the welcome, with these lines kept. @param {Driver} driver @param {string} url @param {string[]} lines */
export async function begun(driver, url, lines) {
  const person = new Person(driver);
  await driver.visit(url);
  await person.press('Skip to Today');
  for (const line of lines) {
    await person.goTo('Today');
    await person.press('Check in');
    await person.fill('One line', line);
    await person.keep();
  }
  return lines;
}

/** What the reader asks of a page, from a driver. @param {Driver} driver @returns {import('@playwright/test').Page} */
export function pageOf(driver) {
  const evaluate = (/** @type {Function} */ asked) => driver.run(`return (${asked})()`);
  return /** @type {any} */ ({ evaluate });
}

function newProfile() {
  return mkdtempSync(join(tmpdir(), 'kept-fault-'));
}

/** Kills every process that names this profile, with all that they started. @param {string} profile */
async function killTree(profile) {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const doomed = new Set(all.filter((pid) => read(`/proc/${pid}/cmdline`).split('\0').includes(profile)));
  for (let found = true; found; ) {
    const children = all.filter((pid) => !doomed.has(pid) && doomed.has(parentOf(pid)));
    for (const pid of children) doomed.add(pid);
    found = children.length > 0;
  }
  if (doomed.size === 0) throw new Error('no process to kill');
  for (const pid of doomed) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  await until('for the processes to be gone', async () =>
    [...doomed].every((pid) => read(`/proc/${pid}/cmdline`) === ''),
  );
}
