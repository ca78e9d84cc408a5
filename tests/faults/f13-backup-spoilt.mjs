// F13: a backup whose outside is spoilt. It is refused with a sentence of its own, and the database is the same to the
// byte. Here through the screen; the whole plan also runs every bit, cut and file of the age kit through the same function.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../.ci/root.mjs';
import { runTool } from '../../.ci/run-step.mjs';
import { begin, keep, show } from './app.mjs';
import { isInside, lookInside, makeBackup } from './backup-file.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { printOf } from './reader.mjs';
import { Tally } from './tally.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ what: string, bytes: Buffer }} Spoilt */

/** @param {{ url: string, times: number, isShort: boolean }} given */
export async function run({ url, times, isShort }) {
  const tally = new Tally();
  const folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  const path = join(folder, 'kept.age');
  await makeBackup(url, path);
  const whole = readFileSync(path);
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  if (await keep(page, 'here before')) tally.acknowledged += 1;
  const before = await printOf(page);
  for (const { what, bytes } of await spoilt(whole, times)) {
    const said = await answerTo(page, bytes);
    if (said === 'opened' || said === 'untold') {
      tally.silent += 1;
      tally.notes.push(`${what}: ${said}`);
    }
    if ((await printOf(page)) !== before) tally.torn += 1;
    tally.tries += 1;
  }
  // Whole, the same file opens: the refusals were not for another reason.
  await lookInside(page, path);
  await isInside(page);
  await tally.compare(page, ['here before']);
  await context.close();
  dropProfile(profile);
  if (!isShort) await throughTheFunction(tally, join(folder, 'refused.json'));
  rmSync(folder, { recursive: true });
  return tally;
}

/** Bytes of the head flipped, the file cut off, and files of the age test kit, so many in all. @param {Buffer} whole @param {number} count @returns {Promise<readonly Spoilt[]>} */
async function spoilt(whole, count) {
  const headEnds = whole.indexOf('\n', whole.indexOf('\n--- ') + 1) + 1;
  const { module } = await runnerImport(join(root, 'tests/vectors/age-kit.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const vectors = /** @type {typeof import('../vectors/age-kit.ts')} */ (module).ageVectors();
  return Array.from({ length: count }, (_, at) => {
    const part = Math.floor(at / 3) / Math.ceil(count / 3);
    if (at % 3 === 0) return flipped(whole, Math.floor(part * headEnds), at % 8);
    if (at % 3 === 1) return cut(whole, Math.floor(part * (at % 2 ? headEnds : whole.length)));
    const { name, file } = vectors[Math.floor(part * vectors.length)] ?? { name: 'none', file: Buffer.alloc(0) };
    return { what: name, bytes: file };
  });
}

/** @param {Buffer} whole @param {number} at @param {number} bit */
function flipped(whole, at, bit) {
  const bytes = Buffer.from(whole);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  return { what: `byte ${at} flipped`, bytes };
}

/** @param {Buffer} whole @param {number} length */
function cut(whole, length) {
  return { what: `cut at ${length}`, bytes: whole.subarray(0, length) };
}

/** What is said to a file: `refused` with a sentence, `untold` where Kept cannot tell why, or `opened`. @param {Page} page @param {Buffer} buffer */
async function answerTo(page, buffer) {
  await lookInside(page, { name: 'kept-2026-11-22.age', mimeType: 'application/octet-stream', buffer });
  const refused = page.getByRole('alert').filter({ hasText: 'Nothing was changed.' });
  const inside = page.getByText('Replace', { exact: true });
  await refused.or(inside).first().waitFor({ timeout: 60_000 });
  if (await inside.count()) {
    await show(page, 'settings');
    return 'opened';
  }
  return /cannot tell why|too long/.test(await refused.innerText()) ? 'untold' : 'refused';
}

/** @param {Tally} tally @param {string} report */
async function throughTheFunction(tally, report) {
  const env = { KEPT_FAULT_REPORT: report };
  const isWell = await runTool('vitest', ['run', 'tests/fuzz/head.test.ts', '--reporter=dot'], { env, quiet: true });
  if (!isWell) tally.silent += 1;
  /** @type {Record<string, number>} */
  const refused = JSON.parse(readFileSync(report, 'utf8'));
  const count = Object.values(refused).reduce((sum, files) => sum + files, 0);
  tally.tries += count;
  const kinds = Object.entries(refused).map(([kind, files]) => `${kind} ${files}`);
  tally.notes.push(`${count} files through the function: ${kinds.join(', ')}`);
}
