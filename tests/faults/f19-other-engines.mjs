// F19: the faults in Firefox and WebKit, as far as each can be driven. Each is a row of its own.
import { rmSync } from 'node:fs';
import { engines, isProvided } from '../engines/provide.mjs';
import { killedWhileRestoring, killedWhileWriting } from './f19-kills.mjs';
import { newerVersion, newFolder, spoiltBackup, workerPolicy } from './f19-screens.mjs';
import { Tally } from './tally.mjs';

/** @typedef {{ id: string, engine: string, tries: number, acknowledged: number, lost: number, torn: number, silent: number, skipped: boolean, passed: boolean, notes: readonly string[] }} Row */
/** @typedef {{ url: string, folder: string, times: number }} Given times: how often the whole of it */

const NO_PROFILE =
  'driven from outside, this WebKit keeps its storage in memory: killed, there is nothing to open again';

/** @type {readonly { id: string, try: (driver: import('../engines/driver.mjs').Driver, given: Given & { files: string }) => Promise<Tally> }[]} */
const BY_SCREENS = [
  { id: 'F8', try: (driver, { url, files }) => newerVersion({ driver, url, folder: files, times: 1 }) },
  {
    id: 'F13',
    try: (driver, { url, files, times }) => spoiltBackup({ driver, url, folder: files, times: 12 * times }),
  },
  { id: 'W2', try: (driver, { folder, files }) => workerPolicy({ driver, dist: folder, folder: files, times: 1 }) },
];

const KILLED = [
  { id: 'F1', try: killedWhileWriting, kills: 15 },
  { id: 'F10', try: killedWhileRestoring, kills: 8 },
];

/** @param {Given} given */
export async function run(given) {
  const tally = Object.assign(new Tally(), { rows: /** @type {Row[]} */ ([]) });
  for (const engine of engines.filter(({ name }) => name !== 'Chromium')) {
    const name = engine.name.toLowerCase();
    const isHere = await isProvided(engine);
    for (const { id, try: tried, kills } of KILLED) {
      const reason = !isHere ? 'it is not on this machine' : name === 'webkit' ? NO_PROFILE : undefined;
      const times = kills * given.times;
      add(id, name, reason === undefined ? await tried({ url: given.url, times }) : Tally.skipping(reason));
    }
    for (const { id, try: tried } of BY_SCREENS)
      add(
        id,
        name,
        isHere
          ? await alone(engine, (driver, files) => tried(driver, { ...given, files }))
          : Tally.skipping('it is not on this machine'),
      );
  }
  return tally;

  /** @param {string} id @param {string} engine @param {Tally} one */
  function add(id, engine, { tries, acknowledged, lost, torn, silent, skipped, notes }) {
    tally.rows.push({
      id,
      engine,
      tries,
      acknowledged,
      lost,
      torn,
      silent,
      skipped: skipped !== undefined,
      passed: lost + torn + silent === 0,
      notes,
    });
    tally.tries += tries;
    tally.acknowledged += acknowledged;
    tally.lost += lost;
    tally.torn += torn;
    tally.silent += silent;
    const counts = `${tries} tries, ${acknowledged} kept, ${lost} lost, ${torn} torn, ${silent} silent`;
    tally.notes.push(`${engine} ${id}: ${skipped === undefined ? counts : `skipped: ${skipped}`}`, ...notes);
  }
}

/** On a browser of its own. @param {import('../engines/provide.mjs').Engine} engine @param {(driver: import('../engines/driver.mjs').Driver, files: string) => Promise<Tally>} work */
async function alone(engine, work) {
  const files = newFolder();
  const driver = await engine.start();
  try {
    return await work(driver, files);
  } catch (error) {
    const stopped = new Tally();
    stopped.silent += 1;
    stopped.notes.push(`did not come to its end: ${String(error).split('\n', 1)[0]}`);
    return stopped;
  } finally {
    await driver.end();
    rmSync(files, { recursive: true, force: true });
  }
}
