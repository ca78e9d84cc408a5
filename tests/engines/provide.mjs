// Provides the engines: what is on this machine, and, as root on a Debian, what apt can bring.
import { existsSync } from 'node:fs';
import { runStep, say } from '../../.ci/run-step.mjs';
import { driveChromium, driveFirefox } from './playwright.mjs';
import { driveWebKit } from './webkit.mjs';

export const FIREFOX = '/usr/bin/firefox-esr';
const FOR_WEBKIT = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

/** @typedef {{ readonly name: string, readonly start: () => Promise<import('./driver.mjs').Driver>, readonly files: readonly string[], readonly packages: readonly string[] }} Engine */

/** @type {readonly Engine[]} */
export const engines = [
  { name: 'Chromium', start: driveChromium, files: [], packages: [] },
  { name: 'Firefox', start: () => driveFirefox(FIREFOX), files: [FIREFOX], packages: ['firefox-esr'] },
  {
    name: 'WebKit',
    start: driveWebKit,
    files: FOR_WEBKIT,
    // Without the library's own package there is no MiniBrowser to drive.
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
  },
];

/** Whether it is here, after trying to bring it. @param {Engine} engine */
export async function isProvided({ name, files, packages }) {
  const isThere = () => files.every((file) => existsSync(file));
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`${name} is missing: apt-get install ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep('apt-get', ['update', '-qq'], { env, quiet: true });
  await runStep('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
  return isThere();
}
