// F4: the power is cut, seen from the system. Between the press and *Kept.* the database is synced to the disk.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from './app.mjs';
import { dropProfile, newProfile, processesOf, start } from './browser.mjs';
import { Tally } from './tally.mjs';
import { write } from './writer.mjs';

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const reason = whyNot();
  if (reason) return Tally.skipping(reason);
  const tally = new Tally();
  const profile = newProfile();
  const folder = mkdtempSync(join(tmpdir(), 'kept-trace-'));
  const { context, page } = await start(profile);
  await begin(page, url);
  const trace = await watched(profile, join(folder, 'trace'));
  /** @type {{ from: number, to: number }[]} */
  const saves = [];
  const onBegun = (/** @type {number} */ at) => {
    saves[at] = { from: Date.now(), to: 0 };
  };
  const onKept = (/** @type {number} */ at) => Object.assign(saves[at] ?? {}, { to: Date.now() });
  await write(page, { from: 0, count: times, onBegun, onKept });
  const syncs = await trace.end();
  for (const { from, to } of saves) {
    tally.tries += 1;
    if (!syncs.some((sync) => sync.from >= from && sync.to <= to)) tally.lost += 1;
  }
  tally.acknowledged = saves.length;
  tally.notes.push(`${syncs.length} syncs of the database in ${saves.length} saves`);
  await context.close();
  dropProfile(profile);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

function whyNot() {
  if (process.platform !== 'linux') return 'strace is for Linux';
  const tried = spawnSync('strace', ['-f', '-e', 'trace=fsync', '-o', '/dev/null', '-p', String(process.ppid)], {
    timeout: 700,
    killSignal: 'SIGINT',
    encoding: 'utf8',
  });
  if (tried.error && 'code' in tried.error && tried.error.code === 'ENOENT') return 'there is no strace';
  return /not permitted|denied/i.test(tried.stderr) ? 'strace is not permitted' : undefined;
}

/** Follows every process of a browser. @param {string} profile @param {string} file */
async function watched(profile, file) {
  const pids = processesOf(profile).flatMap((pid) => ['-p', pid]);
  const args = ['-f', '-y', '-ttt', '-T', '-e', 'trace=fsync,fdatasync', '-o', file, ...pids];
  const tracer = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const isOver = new Promise((resolve) => tracer.once('close', resolve));
  let said = '';
  tracer.stderr.setEncoding('utf8').on('data', (part) => {
    said += part;
  });
  for (let wait = 0; wait < 250 && said.split('attached').length <= pids.length / 2; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const end = async () => {
    tracer.kill('SIGINT');
    await isOver;
    return existsSync(file) ? syncsIn(readFileSync(file, 'utf8')) : [];
  };
  return { end };
}

/** When the database was synced, in milliseconds since 1970. @param {string} trace */
function syncsIn(trace) {
  /** @type {Map<string, number>} */
  const begun = new Map();
  /** @type {{ from: number, to: number }[]} */
  const syncs = [];
  for (const line of trace.split('\n')) {
    const [, pid = '', seconds = '', rest = ''] = /^(\d+)\s+(\d+\.\d+) (.*)$/.exec(line) ?? [];
    const at = Number(seconds) * 1_000;
    const took = Number(/<(\d+\.\d+)>$/.exec(rest)?.[1] ?? 0) * 1_000;
    if (/^f\w*sync\(.*IndexedDB.*unfinished/.test(rest)) begun.set(pid, at);
    else if (/^f\w*sync\(.*IndexedDB.*= 0/.test(rest)) syncs.push({ from: at, to: at + took });
    else if (/^<\.\.\. f\w*sync resumed.*= 0/.test(rest) && begun.has(pid)) {
      syncs.push({ from: begun.get(pid) ?? 0, to: at });
      begun.delete(pid);
    }
  }
  return syncs;
}
