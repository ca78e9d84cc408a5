// npm test: the whole, from a fresh clone. The last line is the count: "N passed, N failed[, N skipped]".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { formatHolds, typesHold } from './checks.mjs';
import { findChromium, provideChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { endAll, runStep, runTool, say } from './run-step.mjs';

const ceilingMs = 24 * 60 * 1000;
const begun = Date.now();
const count = { passed: 0, failed: 0, skipped: 0 };
const results = join(root, '.cache/results');

setTimeout(() => {
  say(`\nStopped: not done after ${ceilingMs / 60_000} minutes.`);
  endAll();
  count.failed += 1;
  finish();
}, ceilingMs).unref();

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

step('Packages');
if (await install()) {
  step('Types');
  one(await typesHold());
  step('Format and lint');
  one(await formatHolds());
  step('Build');
  const isBuilt = await runTool('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  one(isBuilt);
  step('Units, properties, architecture, bundle');
  await vitest();
  step('Journeys in a browser');
  if (isBuilt) await playwright();
  else one(false, 'There is no build to try them on.');
  step('Faults, in their short form');
  if (isBuilt) await faults();
  else one(false, 'There is no build to try them on.');
} else {
  one(false);
}
finish();

async function vitest() {
  const file = join(results, 'vitest.json');
  const well = await runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readJson(file);
  const filesWithoutTest = report?.testResults?.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ one) =>
      one.status === 'failed' && one.assertionResults.length === 0,
  );
  add(well, {
    passed: report?.numPassedTests,
    failed: report ? report.numFailedTests + filesWithoutTest.length : 0,
    skipped: report ? report.numPendingTests + report.numTodoTests : 0,
  });
}

async function playwright() {
  const chromium = await provideChromium();
  if (!chromium) {
    one(false, 'No Chromium could be found or installed. CHROMIUM_PATH=/path/to/chromium npm test');
    return;
  }
  const file = join(results, 'playwright.json');
  const well = await runTool('playwright', ['test', '--reporter=dot,json'], {
    env: { CHROMIUM_PATH: chromium, KEPT_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    offline: true,
  });
  const report = readJson(file);
  add(well, {
    passed: report?.stats.expected,
    failed: report ? report.stats.unexpected + report.stats.flaky + report.errors.length : 0,
    skipped: report?.stats.skipped,
  });
}

/** Each fault counts as one. */
async function faults() {
  const chromium = await findChromium();
  if (!chromium) return one(false, 'There is no Chromium to try them in.');
  const file = join(results, 'faults.json');
  const args = [join(root, 'tests/faults/run.mjs'), '--short', '--jobs', '2', '--json', file];
  const well = await runStep(process.execPath, args, { env: { CHROMIUM_PATH: chromium }, offline: true });
  /** @type {readonly { passed: boolean, skipped: boolean }[]} */
  const tried = readJson(file)?.faults ?? [];
  const skipped = tried.filter((fault) => fault.skipped).length;
  const passed = tried.filter((fault) => fault.passed && !fault.skipped).length;
  add(well, { passed, skipped, failed: tried.length - passed - skipped });
}

/** @param {boolean} well @param {{ passed?: number, failed?: number, skipped?: number }} counts */
function add(well, { passed = 0, failed = 0, skipped = 0 }) {
  count.passed += passed;
  count.skipped += skipped;
  // A run that ended badly without naming a failed test failed all the same.
  count.failed += !well && failed === 0 ? 1 : failed;
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}

/** Counts as one test. @param {boolean} well @param {string} [reason] */
function one(well, reason) {
  count[well ? 'passed' : 'failed'] += 1;
  say(well ? 'passed' : `failed${reason ? `: ${reason}` : ''}`);
}

/** @param {string} name */
function step(name) {
  say(`\n— ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function finish() {
  say(`\n${Math.round((Date.now() - begun) / 1000)} s`);
  say(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
  process.exit(count.failed === 0 ? 0 : 1);
}
