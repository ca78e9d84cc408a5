// Runs a command where there is no network but loopback: what it does there, it does without one.
import { spawnSync } from 'node:child_process';

/** Whether this machine lets us make a network namespace and wake the loopback in it. */
function canMakeOne() {
  if (process.platform !== 'linux') return false;
  return spawnSync('unshare', alone('true'), { stdio: 'ignore' }).status === 0;
}

/** @param {string} command what the shell runs there */
function alone(command) {
  // Not root: one is root inside a user namespace of one's own, where the system allows it.
  const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
  return [...asRoot, '-n', 'sh', '-c', `PATH="$PATH:/usr/sbin:/sbin"; ip link set lo up && exec ${command}`];
}

/**
 * The command and arguments that do the same on loopback alone; unchanged where that cannot be had.
 * @param {string} command @param {readonly string[]} args
 * @returns {readonly [string, readonly string[]]}
 */
export function onLoopbackAlone(command, args) {
  return canMakeOne() ? ['unshare', [...alone('"$0" "$@"'), command, ...args]] : [command, args];
}
