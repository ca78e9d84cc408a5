// npm run fuzz: files that nobody should have made, against restore.
//   npm run fuzz -- [how many, 10000] [--seed N]
// A failure is made as small as it can be and kept in corpus/, where every later run begins.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../.ci/root.mjs';
import { runTool, say } from '../../.ci/run-step.mjs';

const given = process.argv.slice(2);
const seed = given.includes('--seed') ? given[given.indexOf('--seed') + 1] : undefined;
const count = given.find((word) => /^\d+$/.test(word) && word !== seed) ?? '10000';
const path = join(root, '.cache/results/fuzz.json');
mkdirSync(dirname(path), { recursive: true });
rmSync(path, { force: true });

const begun = Date.now();
const env = { KEPT_FUZZ: count, KEPT_FUZZ_REPORT: path, ...(seed ? { KEPT_FUZZ_SEED: seed } : {}) };
const well = await runTool('vitest', ['run', '--project', 'fuzz', '--reporter=dot'], { env });

if (existsSync(path)) {
  /** @type {{ seed: number, runs: number, slowestMs: number, tally: Record<string, number>, kept?: string }} */
  const { seed: used, runs, slowestMs, tally, kept } = JSON.parse(readFileSync(path, 'utf8'));
  say('spoilt in  ended as                 files');
  for (const [name, files] of Object.entries(tally)) {
    const [layer = '', ending = ''] = name.split(' ');
    say(`${layer.padEnd(10)} ${ending.padEnd(20)} ${String(files).padStart(8)}`);
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  say(`\n${runs} files, seed ${used}, ${seconds} s; the slowest with a cheap key took ${Math.round(slowestMs)} ms`);
  if (kept) say(`Failed, made small and kept: tests/fuzz/corpus/${kept}`);
}
process.exitCode = well ? 0 : 1;
