// Lighthouse: what it says of the first visit, on the preset for phones. It is no dependency of Kept: the bench brings it
// into .cache when it is wanted, and says so where it cannot.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../../.ci/chromium.mjs';
import { root } from '../../../.ci/root.mjs';
import { runStep } from '../../../.ci/run-step.mjs';
import { medianOf } from '../pairs.mjs';

/** The last version for Node 20. */
const PACKAGE = 'lighthouse@12.8.2';
const FOLDER = join(root, '.cache/lighthouse');
const CLI = join(FOLDER, 'node_modules/lighthouse/cli/index.js');
const CATEGORIES = /** @type {const} */ ({
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
});
const MOST_RUNS = 3;

/** @param {import('../run.mjs').Run} run */
export async function lighthouse({ site, runs }) {
  await site.serve();
  if (!(await isThere())) throw new Error(`${PACKAGE} could not be installed`);
  const executable = await findChromium();
  if (executable === undefined) throw new Error('there is no Chromium');
  /** @type {Record<string, number[]>} */
  const found = Object.fromEntries(Object.keys(CATEGORIES).map((name) => [name, []]));
  for (let nth = 0; nth < Math.min(runs, MOST_RUNS); nth += 1) {
    const file = join(site.folder, `lighthouse-${nth}.json`);
    const flags = `--headless=new --disable-gpu${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
    const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
    const only = `--only-categories=${Object.keys(CATEGORIES).join()}`;
    const env = { CHROME_PATH: executable };
    await runStep(process.execPath, [CLI, site.app, ...options, only], { env, quiet: true });
    const { categories } = JSON.parse(readFileSync(file, 'utf8'));
    for (const name of Object.keys(CATEGORIES)) found[name]?.push(categories[name].score * 100);
  }
  return Object.entries(CATEGORIES).map(([name, words]) => {
    const about = { id: 'LH', what: `Lighthouse for phones, first visit: ${words}`, goal: 100, unit: '' };
    return { ...medianOf(about, found[name] ?? []), atLeast: true };
  });
}

async function isThere() {
  if (existsSync(CLI)) return true;
  process.stderr.write(`${PACKAGE} is fetched into .cache …\n`);
  mkdirSync(FOLDER, { recursive: true });
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  await runStep('npm', ['install', '--prefix', FOLDER, ...options, PACKAGE], { quiet: true });
  return existsSync(CLI);
}
