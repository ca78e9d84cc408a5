// Finds a Chromium for the tests in a browser, or installs one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runStep, runTool, say } from './run-step.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** One that starts, or nothing. @returns {Promise<string | undefined>} */
export async function findChromium() {
  const { chromium } = await import('@playwright/test');
  return [process.env['CHROMIUM_PATH'], ...usualPlaces, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && starts(path),
  );
}

/** Finds one, or installs Playwright's own, or the system's. Says what it does. @returns {Promise<string | undefined>} */
export async function provideChromium() {
  const found = await findChromium();
  if (found) {
    say(`Chromium: ${found}`);
    return found;
  }
  say('No Chromium found. Installing the one that Playwright brings …');
  const isRoot = process.getuid?.() === 0;
  const dependencies = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  await runTool('playwright', ['install', ...dependencies, 'chromium']);
  const installed = await findChromium();
  if (installed || !isRoot || process.platform !== 'linux') return installed;

  say('That did not work. Installing the system’s Chromium (apt-get install chromium) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('apt-get', ['update', '-qq'], { env, quiet: true });
  await runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, quiet: true });
  return findChromium();
}

/** A file alone is no proof: some systems put a stub there that asks for another package. @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  try {
    return /\d+\.\d+/.test(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: 'pipe' }));
  } catch {
    return false;
  }
}
