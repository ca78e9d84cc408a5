// Runs the faults against the built app and prints what each did.
//   node tests/faults/run.mjs [F1 F5 …] [--short] [--times N] [--minutes N] [--jobs N] [--folder dist] [--json FILE]
// --times: how often each is tried; --minutes: for how long at the most (F1, F5); --jobs: how many at once.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.ci/root.mjs';
import { serve } from '../../.ci/serve.mjs';
import { Tally } from './tally.mjs';

/** How often each is tried: in the suite, and in the whole plan. */
const faults = [
  { id: 'F1', what: 'killed while writing', file: './f01-killed-while-writing.mjs', short: 3, full: 30 },
  { id: 'F2', what: 'a page crashed', file: './f02-page-crashed.mjs', short: 1, full: 10 },
  { id: 'F3', what: 'power cut in the log', file: './f03-log-cut.mjs', short: 3, full: 60 },
  { id: 'F4', what: 'each save is synced', file: './f04-synced.mjs', short: 10, full: 50 },
  { id: 'F5', what: 'one bit flipped', file: './f05-bit-flipped.mjs', short: 3, full: 400 },
  { id: 'F6', what: 'disk full', file: './f06-disk-full.mjs', short: 0, full: 1 },
  { id: 'F7', what: 'no room', file: './f07-quota.mjs', short: 1, full: 5 },
  { id: 'F8', what: 'a newer version was here', file: './f08-two-versions.mjs', short: 1, full: 1 },
  { id: 'F9', what: 'two versions of the app', file: './f09-update.mjs', short: 1, full: 10 },
  { id: 'F10', what: 'killed while restoring', file: './f10-restore-killed.mjs', short: 2, full: 20 },
  { id: 'F11', what: 'killed in a new key', file: './f11-key-change-killed.mjs', short: 1, full: 20 },
  { id: 'F12', what: 'killed in a new passphrase', file: './f12-passphrase-killed.mjs', short: 1, full: 20 },
  { id: 'F13', what: 'a spoilt backup', file: './f13-backup-spoilt.mjs', short: 4, full: 60 },
  { id: 'F14', what: 'clocks that jump', file: './f14-clocks.mjs', short: 1, full: 1 },
  { id: 'F15', what: 'changes of the hour', file: './f15-hour-changes.mjs', short: 1, full: 7 },
  { id: 'F16', what: 'connection lost', file: './f16-connection-lost.mjs', short: 1, full: 1 },
  { id: 'F17', what: 'opening hangs', file: './f17-hung-open.mjs', short: 1, full: 1 },
  { id: 'F18', what: 'storage cleared', file: './f18-storage-cleared.mjs', short: 1, full: 1 },
  { id: 'F19', what: 'Firefox and WebKit', file: './f19-other-engines.mjs', short: 0, full: 1 },
];

/** Against hanging. */
const LONGEST_MINUTES = 60;

const given = process.argv.slice(2);
const wordAfter = (/** @type {string} */ flag) => (given.includes(flag) ? given[given.indexOf(flag) + 1] : undefined);
const wanted = given.filter((word) => /^F\d+$/.test(word));
const isShort = given.includes('--short');
const folder = wordAfter('--folder') ?? join(root, 'dist');
if (!existsSync(join(folder, 'index.html'))) throw new Error(`No built app in ${folder}: npm run build`);

const server = await serve({ folder, port: Number(wordAfter('--port') ?? 0) });
/** What takes root or long is not tried in the suite. */
const isTried = (/** @type {typeof faults[number]} */ fault) => !isShort || fault.short > 0;
const waiting = faults.filter((fault) => (wanted.length === 0 ? isTried(fault) : wanted.includes(fault.id)));
const order = waiting.map(({ id }) => id);
/** @type {Map<string, readonly object[]>} */
const figures = new Map();
let isClean = true;
print('fault  what                         tries   kept   lost   torn  silent');
await Promise.all(Array.from({ length: Number(wordAfter('--jobs') ?? 1) }, work));
await server.close();
const json = wordAfter('--json');
if (json) {
  writeFileSync(json, `${JSON.stringify({ faults: order.flatMap((id) => figures.get(id) ?? []) }, null, 2)}\n`);
}
process.exit(isClean ? 0 : 1);

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await tryOne(next);
}

/** @param {typeof faults[number]} fault */
async function tryOne({ id, what, file, short, full }) {
  const times = Number(wordAfter('--times') ?? (isShort ? short : full));
  const until = Date.now() + Number(wordAfter('--minutes') ?? LONGEST_MINUTES) * 60_000;
  const begun = Date.now();
  const { run } = await import(file);
  /** @type {Tally & { broken?: boolean, rows?: readonly object[] }} */
  const tally = await run({ url: server.url, folder, times, until, isShort }).catch((/** @type {unknown} */ error) => {
    const stopped = new Tally();
    stopped.notes.push(`did not come to its end: ${String(error).split('\n', 1)[0]}`);
    return Object.assign(stopped, { broken: true });
  });
  const { tries, acknowledged, lost, torn, silent, skipped, notes, rows, broken = false } = tally;
  const columns = [tries, acknowledged, lost, torn, silent].map((count) => String(count).padStart(6)).join(' ');
  print(`${id.padEnd(6)} ${what.padEnd(26)} ${skipped === undefined ? columns : `skipped: ${skipped}`}`);
  for (const note of notes) print(`         ${note}`);
  // Where nothing was kept, nothing could be lost: that shows nothing.
  const isWell =
    !broken && lost + torn + silent === 0 && (acknowledged > 0 || skipped !== undefined || rows !== undefined);
  const said = skipped === undefined ? notes : [skipped, ...notes];
  const row = {
    ...{
      id,
      engine: 'chromium',
      tries,
      acknowledged,
      lost,
      torn,
      silent,
      seconds: Math.round((Date.now() - begun) / 1000),
    },
    ...{ skipped: skipped !== undefined, passed: isWell, notes: said },
  };
  figures.set(id, rows ?? [row]);
  isClean &&= isWell;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
