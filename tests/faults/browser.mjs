// Browser: a Chromium with a profile on the disk, and ways to end it that nobody would wish for.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';

const executablePath = await findChromium();

/** A new, empty profile folder. */
export function newProfile() {
  return mkdtempSync(join(tmpdir(), 'kept-fault-'));
}

/** The same profile once more, of a browser that has ended. @param {string} profile */
export function copyProfile(profile) {
  const copy = newProfile();
  cpSync(profile, copy, { recursive: true });
  return copy;
}

/** The files that hold the database. @param {string} profile */
export function storedFiles(profile) {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /(\.log|\.ldb|MANIFEST-\d+|CURRENT)$/.test(name));
}

/** @param {string} profile */
export function dropProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** In the suite the app is installed only where that is what is tried: it takes a browser longer than to start. */
const serviceWorkers = /** @type {'block' | 'allow'} */ (process.argv.includes('--short') ? 'block' : 'allow');

/** Starts Chromium on a profile. @param {string} profile @param {{ timezoneId?: string, serviceWorkers?: 'allow' }} [choice] */
export async function start(profile, choice = {}) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = { headless: true, args, serviceWorkers, ...choice, ...(executablePath ? { executablePath } : {}) };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  return { context, page };
}

/** Kills every process of the browser that uses this profile, at once and without a word. @param {string} profile */
export async function killHard(profile) {
  const doomed = processesOf(profile);
  for (const pid of doomed) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  for (let wait = 0; wait < 100 && doomed.some((pid) => read(`/proc/${pid}/cmdline`) !== ''); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  rmSync(join(profile, 'SingletonLock'), { force: true });
}

/** The ids of every process of the browser that uses this profile. @param {string} profile */
export function processesOf(profile) {
  const isOurs = (/** @type {string} */ pid) => read(`/proc/${pid}/cmdline`).includes(`--user-data-dir=${profile}`);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ours = new Set(all.filter(isOurs));
  // Renderers do not name the profile; their parents do.
  for (let found = true; found; ) {
    const children = all.filter((pid) => !ours.has(pid) && ours.has(parentOf(pid)));
    for (const pid of children) ours.add(pid);
    found = children.length > 0;
  }
  return [...ours];
}

/** @param {string} pid */
export function parentOf(pid) {
  return read(`/proc/${pid}/stat`).replace(/^.*\)/, '').trim().split(' ')[1] ?? '';
}

/** A file of the system, or nothing. @param {string} path */
export function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
