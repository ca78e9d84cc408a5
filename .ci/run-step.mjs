// Runs one command as its own process group, so that it can be ended with everything it started.
import { spawn } from 'node:child_process';
import { onLoopbackAlone } from './loopback.mjs';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {string} command @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, offline?: boolean }} [options]
 *   quiet: output is shown only when it fails; offline: with no network but loopback, where the system allows it
 * @returns {Promise<boolean>} whether it ended well
 */
export function runStep(command, args, { env = {}, quiet = false, offline = false } = {}) {
  return new Promise((done) => {
    const [program, rest] = offline ? onLoopbackAlone(command, args) : [command, args];
    const child = spawn(program, rest, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    running.add(child);
    const finish = (/** @type {boolean} */ well) => {
      running.delete(child);
      if (!well && quiet) process.stdout.write(Buffer.concat(output));
      done(well);
    };
    child.once('error', () => finish(false));
    child.once('close', (code) => finish(code === 0));
  });
}

/** A tool of ours by its name in node_modules. @param {string} name @param {readonly string[]} args @param {{ env?: Record<string, string>, quiet?: boolean, offline?: boolean }} [options] */
export function runTool(name, args, options) {
  return runStep(
    process.platform === 'win32' ? 'npx' : `${root}/node_modules/.bin/${name}`,
    process.platform === 'win32' ? [name, ...args] : args,
    options,
  );
}

/** Ends what is still running, and what that started. */
export function endAll() {
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
