// Browser: a Chromium with a profile on the disk, and ways to end it that nobody would wish for.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';

const executablePath = await findChromium();

/** A new, empty profile folder. */
export function newProfile() {
  return mkdtempSync(join(tmpdir(), 'kept-fault-'));
}

/** @param {string} profile */
export function dropProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts Chromium on a profile. @param {string} profile */
export async function start(profile) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = { headless: true, args, ...(executablePath ? { executablePath } : {}) };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  return { context, page };
}

/** Kills every process of the browser that uses this profile, at once and without a word. @param {string} profile */
export async function killHard(profile) {
  const isOurs = (/** @type {string} */ pid) => read(`/proc/${pid}/cmdline`).includes(`--user-data-dir=${profile}`);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const doomed = new Set(all.filter(isOurs));
  // Renderers do not name the profile; their parents do.
  for (let found = true; found; ) {
    const children = all.filter((pid) => !doomed.has(pid) && doomed.has(parentOf(pid)));
    for (const pid of children) doomed.add(pid);
    found = children.length > 0;
  }
  for (const pid of doomed) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  for (let wait = 0; wait < 100 && [...doomed].some((pid) => read(`/proc/${pid}/cmdline`) !== ''); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  rmSync(join(profile, 'SingletonLock'), { force: true });
}

/** @param {string} pid */
function parentOf(pid) {
  return read(`/proc/${pid}/stat`).replace(/^.*\)/, '').trim().split(' ')[1] ?? '';
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
