// F3: the power is cut. After a kill the newest log of the database ends somewhere: at a record's edge, inside its head,
// in the middle. Nothing that was said to be kept before that place is lost; of the rest an exact beginning is there.
import { readFileSync, statSync, truncateSync } from 'node:fs';
import { join, relative } from 'node:path';
import { begin, firstScreen, wayBack } from './app.mjs';
import { copyProfile, dropProfile, killHard, newProfile, start, storedFiles } from './browser.mjs';
import { readAll } from './reader.mjs';
import { isSame, Tally } from './tally.mjs';
import { dropsAmong, linesAfter, write } from './writer.mjs';

const STEPS = 40;
/** LevelDB's log: blocks of 32 KiB, and before each piece of a record its checksum (4), length (2) and sort (1). */
const BLOCK = 32_768;
const HEAD = 7;

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  const { profile, log, sizes } = await killedInTheMiddle(url);
  const cuts = placesIn(readFileSync(join(profile, log)), sizes, times);
  tally.acknowledged = sizes.length;
  for (const cut of cuts) {
    const copy = copyProfile(profile);
    truncateSync(join(copy, log), cut);
    const { context, page } = await start(copy);
    const screen = await firstScreen(page, url).catch(() => 'hung');
    const found = screen === 'in use' ? await readAll(page) : 'nothing';
    const sure = sizes.filter((size) => size <= cut).length;
    const isBeginning = found !== 'nothing' && stepsIn(found, sizes.length + 1) >= sure;
    const isTold = screen === 'fault' && sure < sizes.length && (await wayBack(page));
    if (found !== 'nothing') tally.countTorn(found);
    if (!isBeginning && !isTold) {
      tally[screen === 'welcome' || screen === 'hung' ? 'silent' : 'lost'] += 1;
      tally.notes.push(`cut at ${cut}: ${screen}, ${sure} steps are sure`);
    }
    tally.tries += 1;
    await context.close();
    dropProfile(copy);
  }
  dropProfile(profile);
  return tally;
}

/** After how many steps, at the most, it looks like this; -1: after none. @param {import('./reader.mjs').Found} found @param {number} most */
function stepsIn({ lines, entries }, most) {
  const gone = entries.filter(({ kind }) => kind === 'gone').length;
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  return counts.findLast((count) => gone >= dropsAmong(count) && isSame(linesAfter(count), lines)) ?? -1;
}

/** A profile after a kill, its newest log, and how long that was when each step was said to be kept. @param {string} url */
async function killedInTheMiddle(url) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const log = newestLog(profile);
  /** @type {number[]} */
  const sizes = [];
  let isAlive = true;
  await new Promise((resolve, reject) => {
    const onKept = (/** @type {number} */ at) => {
      if (newestLog(profile) !== log) throw new Error('the log was changed for another one');
      if (isAlive) sizes[at] = statSync(join(profile, log)).size;
    };
    // The last step is under way when the browser ends.
    const onBegun = (/** @type {number} */ at) => at === STEPS && setTimeout(resolve, 4 * Math.random());
    write(page, { from: 0, count: STEPS + 5, onKept, onBegun }).catch((error) => isAlive && reject(error));
  });
  isAlive = false;
  await killHard(profile);
  await context.close().catch(() => undefined);
  return { profile, log, sizes };
}

/** @param {string} profile */
function newestLog(profile) {
  const logs = storedFiles(profile).filter((name) => name.endsWith('.log'));
  return relative(profile, logs.toSorted().at(-1) ?? '');
}

/**
 * Where to cut: round the sizes at which something was said to be kept, and round records anywhere in the log.
 * @param {Buffer} log @param {readonly number[]} sizes @param {number} count
 */
function placesIn(log, sizes, count) {
  const edges = edgesIn(log);
  const chosen = Array.from({ length: count }, (_, at) => {
    const from = at % 2 === 0 ? sizes : edges;
    const edge = from[Math.floor(Math.random() * from.length)] ?? 0;
    const off = [0, -1, 1, 3, HEAD, -40][Math.floor(at / 2) % 6] ?? 0;
    return Math.min(Math.max(edge + off, 0), log.length);
  });
  return [log.length, sizes.at(-1) ?? 0, ...chosen].slice(0, count);
}

/** The ends of all records. @param {Buffer} log */
function edgesIn(log) {
  const edges = [0];
  for (let at = 0; at + HEAD <= log.length; ) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEAD) at += left;
    else {
      at += HEAD + log.readUInt16LE(at + 4);
      edges.push(at);
    }
  }
  return edges;
}
