// Watched: runs a journey of its own accord where there is a way out at which nobody answers, and looks on from below the
// browser. On loopback alone some things are not even tried: WebRTC speaks only where there is a network to speak to.

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTraces, TRACING, type Trace } from './trace.ts';

export interface Watched {
  /** Whether the journey passed: each looks into the browser's own log when it ends. */
  readonly passed: boolean;
  /** What was said of it. */
  readonly said: string;
  readonly trace: Trace;
}

const ROOT = new URL('../..', import.meta.url).pathname;
const CEILING_MS = 170_000;

/** A cable whose other end is let go of; what is sent into it is lost. */
const WAY_OUT = `
set -e
PATH="$PATH:/usr/sbin:/sbin"
ip link set lo up
ip link add out type veth peer name beyond
for end in out beyond; do ip link set "$end" addrgenmode none; ip link set "$end" up; done
ip addr add 198.51.100.2/24 dev out
ip route add default via 198.51.100.1
ip neigh add 198.51.100.1 lladdr 02:00:00:00:00:01 dev out
exec "$0" "$@"
`;

/** Why nothing can be watched on this machine; nothing where it can. */
export function whyNotWatched(): string | undefined {
  if (process.platform !== 'linux') return 'strace and network namespaces are of Linux';
  if (spawnSync('strace', ['-f', '-e', 'trace=connect', 'true'], { stdio: 'ignore' }).status !== 0)
    return 'strace is missing, or may not trace';
  if (spawnSync('unshare', withWayOut('true', []), { stdio: 'ignore' }).status !== 0)
    return 'no network namespace with a way out can be made';
  return undefined;
}

/** Runs one file of journeys, or the one that is named in it, against a build, on a host that sends the headers or none. */
export async function watch(
  { spec, name }: { readonly spec: string; readonly name?: string },
  dist: string,
  { withHeaders = true } = {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-watched-'));
  const traces = join(folder, 'traces');
  mkdirSync(traces);
  const browser = join(folder, 'traced-chromium');
  const chromium = process.env['CHROMIUM_PATH'] ?? 'chromium';
  writeFileSync(browser, `#!/bin/sh\nexec strace ${TRACING.join(' ')} -o "${traces}/$$" "${chromium}" "$@"\n`);
  chmodSync(browser, 0o755);
  const args = ['test', spec, '--reporter=line', '--workers=1', `--output=${join(folder, 'results')}`];
  if (name) args.push('--grep', name);
  const child = spawn('unshare', withWayOut(`${ROOT}node_modules/.bin/playwright`, args), {
    cwd: ROOT,
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      KEPT_DIST: dist,
      KEPT_PORT: '4871',
      KEPT_HEADERS: withHeaders ? 'sent' : 'none',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const parts: string[] = [];
  child.stdout.on('data', (part) => parts.push(String(part)));
  child.stderr.on('data', (part) => parts.push(String(part)));
  const late = setTimeout(() => process.kill(-(child.pid ?? process.pid), 'SIGKILL'), CEILING_MS);
  const code = await new Promise((done) => child.once('close', done));
  clearTimeout(late);
  const trace = readTraces(traces);
  rmSync(folder, { recursive: true, force: true });
  return { passed: code === 0, said: parts.join(''), trace };
}

function withWayOut(command: string, args: readonly string[]): string[] {
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return [...asRoot, '-n', 'sh', '-c', WAY_OUT, command, ...args];
}
