// Installs the packages of the lock file when they are missing or others than it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runStep, say } from './run-step.mjs';

export async function install() {
  if (isInstalled()) return true;
  say('Installing the packages named in package-lock.json (npm ci) …');
  const well = await runStep('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!well) say('The packages could not be installed. npm says why above; a network is needed once.');
  return well;
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.integrity === entry.integrity,
  );
}

/** @param {string} path @returns {Record<string, { integrity?: string, optional?: boolean }>} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}
