// F19, by the screens alone: what F8, F13 and the policy's probes ask, of any engine that can be driven.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../.ci/root.mjs';
import { serve } from '../../.ci/serve.mjs';
import { Journey } from '../engines/journey.mjs';
import { KEY_MS, Person, until } from '../engines/person.mjs';
import { begun, pageOf } from './f19-kills.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

/** @typedef {import('../engines/driver.mjs').Driver} Driver */
/** @typedef {{ driver: Driver, url: string, folder: string, times: number }} Given */

const PASSPHRASE = 'quiet harbour, seven lamps';

/** What a newer version's upgrade does; the page that is open must make room for it. */
const UPGRADE = `
  return new Promise((resolve) => {
    const request = indexedDB.open('kept', 20);
    request.onupgradeneeded = () => request.result.createObjectStore('later');
    request.onsuccess = () => { request.result.close(); resolve(true); };
    request.onblocked = () => setTimeout(() => resolve(false), 5000);
    request.onerror = () => resolve(false);
  });
`;

/** F8: a newer version has changed the database. @param {Given} given */
export async function newerVersion({ driver, url }) {
  const tally = new Tally();
  const person = new Person(driver);
  const kept = await begun(driver, url, ['from the old version']);
  if (!(await driver.run(UPGRADE))) tally.notes.push('the old version did not make room');
  await person.goTo('Today');
  await person.press('Check in');
  await person.fill('One line', 'written by old code');
  await person.press('Keep this');
  const wrote = await person.sees('Not kept yet', 'body').then(
    () => false,
    () => true,
  );
  if (wrote) tally.torn += 1;
  await tally.compare(pageOf(driver), kept);
  await driver.visit(url);
  await person.sees('newer version', 'main').catch(() => {
    tally.silent += 1;
  });
  await tally.compare(pageOf(driver), kept);
  tally.acknowledged += kept.length;
  tally.tries += 1;
  return tally;
}

/** F13: a spoilt backup is refused with a sentence, and nothing is changed. @param {Given} given */
export async function spoiltBackup({ driver, url, folder, times }) {
  const tally = new Tally();
  const person = new Person(driver);
  const kept = await begun(driver, url, ['here before']);
  const journey = new Journey({ driver, url, folder, loseHost: async () => undefined });
  const whole = await journey.makeBackup();
  const before = await printOf(driver);
  for (let turn = 0; turn < times; turn += 1) {
    const spoilt =
      turn % 2 === 0 ? flipped(whole, turn / times, turn % 8) : whole.subarray(0, (whole.length * turn) / times);
    await lookInside(journey, spoilt);
    await person.sees('Nothing was changed.', 'body', KEY_MS).catch(() => {
      tally.silent += 1;
    });
    if ((await printOf(driver)) !== before) tally.torn += 1;
    tally.tries += 1;
  }
  // Whole, the same file opens: the refusals were not for another reason.
  await lookInside(journey, whole);
  await person.seesControl('Replace', KEY_MS);
  await tally.compare(pageOf(driver), kept);
  tally.acknowledged += kept.length;
  return tally;
}

/** In every worker of the app: what it may do, said to the page. */
const PROBE =
  'if (globalThis.WorkerGlobalScope) { ' +
  "const tried = async (work) => { try { await work(); return 'allowed'; } catch { return 'refused'; } }; " +
  "void Promise.all([tried(() => fetch('../index.html')), tried(() => (0, eval)('1')), tried(() => new Function('return 1')())]).then(" +
  "([fetched, evaluated, made]) => new BroadcastChannel('probe').postMessage({ fetched, evaluated, made })); }";

const HEAR = `
  window.probed = [];
  new BroadcastChannel('probe').onmessage = ({ data }) => window.probed.push(data);
  return null;
`;

/** W2: with a service worker in charge no worker can fetch or evaluate, though the host sends no header. @param {Omit<Given, 'url'> & { dist: string }} given */
export async function workerPolicy({ driver, dist }) {
  const tally = new Tally();
  const { module } = await runnerImport(join(root, 'tests/support/planted.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const planted = /** @type {typeof import('../support/planted.ts')} */ (module).builtWith(dist, PROBE);
  const server = await serve({ folder: planted, withHeaders: false });
  try {
    await begun(driver, server.url, ['a word to look for']);
    const inCharge = `return navigator.serviceWorker.controller?.state === 'activated'`;
    await until('for the service worker', () => driver.run(inCharge));
    await driver.visit(server.url);
    await driver.run(HEAR);
    await new Person(driver).finds('word');
    await until('for the probe', async () => Number(await driver.run('return window.probed.length')) > 0);
    const [probed = {}] = /** @type {Record<string, string>[]} */ (await driver.run('return window.probed'));
    for (const [what, answer] of Object.entries(probed)) {
      tally.tries += 1;
      if (answer === 'refused') continue;
      tally.silent += 1;
      tally.notes.push(`${what}: ${answer}`);
    }
  } finally {
    await server.close();
    rmSync(planted, { recursive: true });
  }
  return tally;
}

/** @param {Journey} journey @param {Uint8Array} bytes */
async function lookInside(journey, bytes) {
  const { person } = journey;
  journey.keepFile(Buffer.from(bytes));
  // What was said of the last file must not be taken for the answer to this one.
  await person.goTo('Today');
  await person.show('settings/backup/restore');
  await person.giveFile('Backup file', journey.path);
  await person.fill('Passphrase', PASSPHRASE);
  await person.press('Look inside');
}

/** @param {Buffer} whole @param {number} part @param {number} bit */
function flipped(whole, part, bit) {
  const bytes = Buffer.from(whole);
  const at = Math.floor(part * bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  return bytes;
}

/** What lies there, in one line. @param {Driver} driver */
async function printOf(driver) {
  return createHash('sha256')
    .update(JSON.stringify(await readAll(pageOf(driver))))
    .digest('hex');
}

export function newFolder() {
  return mkdtempSync(join(tmpdir(), 'kept-file-'));
}
