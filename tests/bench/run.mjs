// The bench: measures the figures of quality.md on this machine and prints them. It judges nothing.
//   npm run bench -- [--short] [--only P1,P3] [--json FILE] [--port N] [--runs N]
import { writeFile } from 'node:fs/promises';
import { endBrowsers } from './browser.mjs';
import { backup } from './figures/backup.mjs';
import { bytes } from './figures/bytes.mjs';
import { coldStart } from './figures/cold-start.mjs';
import { lighthouse } from './figures/lighthouse.mjs';
import { lookingBack } from './figures/looking-back.mjs';
import { opening } from './figures/opening.mjs';
import { saving } from './figures/saving.mjs';
import { searching } from './figures/searching.mjs';
import { tasks } from './figures/tasks.mjs';
import { makeSite } from './site.mjs';
import { print } from './table.mjs';

/**
 * @typedef {{ site: import('./site.mjs').Site, runs: number, entries: (count: number) => number,
 *   wants: (id: string) => boolean }} Run
 *   entries: the size of a ledger, which is a tenth in a short run
 */

const SHORT_RUNS = 3;
const RUNS = 15;

const groups = [
  { ids: ['P1', 'P2'], measure: coldStart },
  { ids: ['P3'], measure: saving },
  { ids: ['P4', 'P10'], measure: opening },
  { ids: ['P5'], measure: searching },
  { ids: ['P6', 'P7'], measure: backup },
  { ids: ['P8'], measure: lookingBack },
  { ids: ['P9'], measure: tasks },
  { ids: ['B1', 'B2', 'B5'], measure: bytes },
  { ids: ['LH'], measure: lighthouse },
];

const options = process.argv.slice(2);
const short = options.includes('--short');
const only = optionOf('--only')?.split(',');
const file = optionOf('--json');

const site = await makeSite({ port: Number(optionOf('--port') ?? 0) });
/** @type {import('./pairs.mjs').Figure[]} */
const figures = [];
try {
  for (const { ids, measure } of groups) {
    if (only && !ids.some((id) => only.includes(id))) continue;
    process.stderr.write(`${ids.join(', ')} …\n`);
    figures.push(...(await measured(ids, measure)));
  }
} finally {
  await site.remove();
}
print(figures);
if (file) await writeFile(file, `${JSON.stringify({ figures }, undefined, 2)}\n`);

/** What could not be measured stands in the table as well, with the reason. @param {readonly string[]} ids @param {(run: Run) => Promise<import('./pairs.mjs').Figure[]>} measure */
async function measured(ids, measure) {
  const run = {
    site,
    runs: Number(optionOf('--runs') ?? (short ? SHORT_RUNS : RUNS)),
    entries: (/** @type {number} */ count) => (short ? count / 10 : count),
    wants: (/** @type {string} */ id) => !only || only.includes(id),
  };
  try {
    return await measure(run);
  } catch (error) {
    await endBrowsers();
    await site.serve();
    const why = error instanceof Error ? error.message : String(error);
    return ids.map((id) => ({ id, what: `not measured: ${why}`, value: null, goal: null, unit: '' }));
  }
}

/** @param {string} name */
function optionOf(name) {
  return options.includes(name) ? options[options.indexOf(name) + 1] : undefined;
}
