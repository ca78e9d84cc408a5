// Runs the faults against the built app and prints what each did.
//   node tests/faults/run.mjs [F1 F5 …] [--short] [--folder dist] [--json FILE]
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.ci/root.mjs';
import { serve } from '../../.ci/serve.mjs';

const faults = [
  { id: 'F1', what: 'killed while writing', file: './f01-killed-while-writing.mjs' },
  { id: 'F2', what: 'a page crashed', file: './f02-page-crashed.mjs' },
  { id: 'F5', what: 'one bit flipped', file: './f05-bit-flipped.mjs' },
  { id: 'F6', what: 'disk full', file: './f06-disk-full.mjs', needsRoot: true },
  { id: 'F7', what: 'no room', file: './f07-quota.mjs' },
  { id: 'F8', what: 'a newer version was here', file: './f08-two-versions.mjs' },
  { id: 'F10', what: 'killed while restoring', file: './f10-restore-killed.mjs' },
  { id: 'F16', what: 'connection lost', file: './f16-connection-lost.mjs' },
  { id: 'F17', what: 'opening hangs', file: './f17-hung-open.mjs' },
  { id: 'F18', what: 'storage cleared', file: './f18-storage-cleared.mjs' },
];

const given = process.argv.slice(2);
const wordAfter = (/** @type {string} */ flag) => (given.includes(flag) ? given[given.indexOf(flag) + 1] : undefined);
const wanted = given.filter((word) => /^F\d+$/.test(word));
const folder = wordAfter('--folder') ?? join(root, 'dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`No built app in ${folder}: npm run build`);

const server = await serve({ folder, port: Number(wordAfter('--port') ?? 0) });
/** @type {object[]} */
const figures = [];
let isClean = true;
print('fault  what                       tries   kept   lost   torn  silent');
for (const { id, what, file, needsRoot } of faults) {
  if (needsRoot && given.includes('--short')) continue;
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const { run } = await import(file);
  const { tries, acknowledged, lost, torn, silent, skipped, notes } = await run({
    url: server.url,
    isShort: given.includes('--short'),
  });
  const columns = [tries, acknowledged, lost, torn, silent].map((count) => String(count).padStart(6)).join(' ');
  print(`${id.padEnd(6)} ${what.padEnd(24)} ${skipped === undefined ? columns : `skipped: ${skipped}`}`);
  for (const note of notes) print(`         ${note}`);
  figures.push({ id, engine: 'chromium', tries, acknowledged, lost, torn, silent, skipped: skipped !== undefined });
  isClean &&= lost + torn + silent === 0;
}
await server.close();
const json = wordAfter('--json');
if (json) writeFileSync(json, `${JSON.stringify({ faults: figures }, null, 2)}\n`);
process.exitCode = isClean ? 0 : 1;

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
