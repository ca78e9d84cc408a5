// npm run engines: the journeys in every engine, against the built app (`stack.md` 7; R6).
//   npm run engines -- [chromium firefox webkit] [--folder dist] [--json FILE]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/root.mjs';
import { say } from '../../.ci/run-step.mjs';
import { serve } from '../../.ci/serve.mjs';
import { Journey, LEDGER } from './journey.mjs';
import { LOCK } from './lock.mjs';
import { engines, isProvided } from './provide.mjs';

const given = process.argv.slice(2);
const wordAfter = (/** @type {string} */ flag) => (given.includes(flag) ? given[given.indexOf(flag) + 1] : undefined);
const folder = wordAfter('--folder') ?? join(root, 'dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`No built app in ${folder}: npm run build`);
const wanted = engines.filter(({ name }) => given.includes(name.toLowerCase()));

const journeys = [
  { title: 'the ledger', steps: LEDGER },
  { title: 'the lock', steps: LOCK },
];
/** @typedef {{ readonly name: string, readonly ended: 'passed' | 'failed' | 'not reached', readonly seconds: number }} Taken */

/** @type {{ engine: string, version: string, steps: Taken[] }[]} */
const results = [];
for (const engine of wanted.length > 0 ? wanted : engines) {
  if (await isProvided(engine)) {
    /** @type {Taken[]} */
    const steps = [];
    let version = '';
    for (const journey of journeys) version = await tried(engine, journey.steps, steps);
    results.push({ engine: engine.name, version, steps });
  } else {
    say(`${engine.name}: skipped, it is not on this machine (${engine.packages.join(', ')})`);
    results.push({ engine: engine.name, version: '', steps: [] });
  }
}
printTable();
const json = wordAfter('--json');
if (json) writeFileSync(json, `${JSON.stringify({ engines: results }, null, 2)}\n`);
process.exitCode = results.some(({ steps }) => steps.some(({ ended }) => ended === 'failed')) ? 1 : 0;

/**
 * One journey, on a browser and a host of its own. Answers the browser's version.
 * @param {import('./provide.mjs').Engine} engine @param {readonly import('./journey.mjs').Step[]} steps @param {Taken[]} taken
 */
async function tried(engine, steps, taken) {
  const server = await serve({ folder });
  const files = mkdtempSync(join(tmpdir(), 'kept-engine-'));
  const driver = await engine.start();
  try {
    const journey = new Journey({ driver, url: server.url, folder: files, loseHost: server.close });
    await takeAll(`${engine.name} ${driver.version}`, journey, steps, taken);
    return driver.version;
  } finally {
    await driver.end();
    await server.close();
    rmSync(files, { recursive: true, force: true });
  }
}

/**
 * Step after step; after one that failed the rest could only fail too.
 * @param {string} where @param {Journey} journey @param {readonly import('./journey.mjs').Step[]} steps @param {Taken[]} taken
 */
async function takeAll(where, journey, steps, taken) {
  let hasFailed = false;
  for (const { name, take } of steps) {
    const begun = Date.now();
    const isReached = !hasFailed;
    if (isReached) {
      await take(journey).catch((error) => {
        say(`${where} · ${name}: ${error instanceof Error ? error.message : error}`);
        hasFailed = true;
      });
    }
    const ended = isReached ? (hasFailed ? 'failed' : 'passed') : 'not reached';
    taken.push({ name, ended, seconds: (Date.now() - begun) / 1000 });
  }
}

function printTable() {
  const names = 28;
  const column = 24;
  say(`\n${''.padEnd(names)}${results.map(({ engine, version }) => `${engine} ${version}`.padEnd(column)).join('')}`);
  for (const { title, steps } of journeys) {
    say(title);
    for (const { name } of steps) {
      const cells = results.map(({ steps: taken }) => {
        const step = taken.find((one) => one.name === name);
        return (step ? `${step.ended.padEnd(7)}${step.seconds.toFixed(1).padStart(6)} s` : 'skipped').padEnd(column);
      });
      say(`  ${name.padEnd(names - 2)}${cells.join('')}`.trimEnd());
    }
  }
}
