// Lock killed: what F11 and F12 share. The browser is killed while what opens the notes is changed. Afterwards exactly
// the old or exactly the new opens them, everything kept is there, and the next opening has finished what was begun.
import { begin, firstScreen, keep } from './app.mjs';
import { copyProfile, dropProfile, killHard, newProfile, start } from './browser.mjs';
import { withHalts } from './halt.mjs';
import { isDone, prepare, press, unlock } from './lock.mjs';
import { readAll } from './reader.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./lock.mjs').Opening} Opening */
/** @typedef {import('./lock.mjs').Way} Way */

const OLD = 'a lamp in the old window';
const NEW = 'another lamp in a new window';
const LINES = ['before 1', 'before 2', 'before 3'];

/** @param {Tally} tally @param {{ url: string, times: number, way: Way }} given */
export async function killInTheMiddle(tally, { url, times, way }) {
  const base = newProfile();
  const now = await filled(base, url, way !== 'set');
  const whole = await undisturbed(base, url, way, now);
  for (let kill = 0; kill < times; kill += 1) {
    const profile = copyProfile(base);
    const next = await changeAndKill(profile, url, { way, now, ...momentOf(kill, whole) });
    await judge(tally, profile, url, { now, next, way });
    tally.acknowledged += LINES.length;
    tally.tries += 1;
    dropProfile(profile);
  }
  tally.notes.push(`${way}: ${whole.places} places in ${Math.round(whole.ms)} ms`);
  dropProfile(base);
}

/** At a place where something is stored, or at any moment. @param {number} kill @param {{ places: number, ms: number }} whole */
function momentOf(kill, { places, ms }) {
  // The places come in an order that reaches the middle first.
  const place = 1 + ((Math.floor(kill / 2) * 5 + Math.floor(places / 2)) % (places + 1));
  return kill % 2 === 0 ? { place } : { ms: ms * (0.2 + 0.9 * Math.random()) };
}

/** A profile with notes, locked or not. Answers what opens it. @param {string} profile @param {string} url @param {boolean} isLocked */
async function filled(profile, url, isLocked) {
  const { context, page } = await start(profile);
  await begin(page, url);
  for (const line of LINES) await keep(page, line);
  /** @type {Opening | undefined} */
  let opening;
  if (isLocked) {
    opening = await prepare(page, 'set', OLD);
    await press(page, 'set');
    await isDone(page, 'set');
  }
  await context.close();
  return opening;
}

/** How many places a change that nothing disturbs has, and how long it takes. @param {string} base @param {string} url @param {Way} way @param {Opening | undefined} now */
async function undisturbed(base, url, way, now) {
  const profile = copyProfile(base);
  const { context, page } = await start(profile);
  const halts = await withHalts(page);
  await enter(page, url, now);
  await prepare(page, way, NEW, now);
  await halts.arm(0);
  const begun = performance.now();
  await press(page, way);
  await isDone(page, way);
  const whole = { ms: performance.now() - begun, places: await halts.passed() };
  await context.close();
  dropProfile(profile);
  return whole;
}

/** @param {string} profile @param {string} url @param {{ way: Way, now: Opening | undefined, place?: number, ms?: number }} moment */
async function changeAndKill(profile, url, { way, now, place = 0, ms = 0 }) {
  const { context, page } = await start(profile);
  const halts = await withHalts(page);
  await enter(page, url, now);
  const next = await prepare(page, way, NEW, now);
  const { isReached } = await halts.arm(place);
  await press(page, way);
  // The last place may be passed by a change that is over.
  await (place > 0 ? Promise.race([isReached, isDone(page, way).catch(() => undefined)]) : page.waitForTimeout(ms));
  await killHard(profile);
  await context.close().catch(() => undefined);
  return next;
}

/** @param {Page} page @param {string} url @param {Opening | undefined} now */
async function enter(page, url, now) {
  const screen = await firstScreen(page, url);
  if (now ? screen !== 'locked' || !(await unlock(page, now.passphrase)) : screen !== 'in use') {
    throw new Error(`the profile does not open: ${screen}`);
  }
}

/** @param {Tally} tally @param {string} profile @param {string} url @param {{ now: Opening | undefined, next: Opening, way: Way }} given */
async function judge(tally, profile, url, { now, next, way }) {
  const { context, page } = await start(profile);
  const screen = await firstScreen(page, url);
  const byNow = isOpenedBy(await readAll(page, now ?? {}), way, now);
  const byNext = isOpenedBy(await readAll(page, next), way, next);
  if (byNow && byNext) tally.torn += 1;
  if (byNow === byNext) tally.notes.push(`${way}: ${byNow ? 'both open it' : 'neither opens it'}`);
  const holding = byNext ? next : now;
  if (screen !== (holding ? 'locked' : 'in use')) tally.lost += 1;
  else if (holding) {
    const other = byNext ? now : next;
    if (other && (await unlock(page, other.passphrase))) tally.torn += 1;
    if (!(await unlock(page, holding.passphrase))) tally.lost += 1;
  }
  await tally.compare(page, LINES, { secrets: holding ?? {} });
  if (holding && (await isKeyLeft(page))) {
    tally.torn += 1;
    tally.notes.push(`${way}: the key that lay open is still there`);
  }
  const isKept = await keep(page, 'after');
  await tally.compare(page, [...LINES, ...(isKept ? ['after'] : [])], { secrets: holding ?? {} });
  if (!isKept) tally.lost += 1;
  await context.close();
}

/** Whether all that a person has opens it: passphrase and code, or the key that lies open. @param {import('./reader.mjs').Found | 'nothing'} found @param {Way} way @param {Opening | undefined} opening */
function isOpenedBy(found, way, opening) {
  if (found === 'nothing') return false;
  const { openedBy, slots } = found;
  // A change of the passphrase leaves the code as it is, so that alone proves nothing.
  if (way === 'change') return openedBy.includes('passphrase') && openedBy.includes('recovery');
  const wanted = opening ? ['passphrase', 'recovery'] : ['open'];
  return wanted.every((kind) => openedBy.includes(kind)) && slots.length === wanted.length;
}

/** @param {Page} page */
async function isKeyLeft(page) {
  const found = await readAll(page);
  const isCopyLeft = await page.evaluate(async () => {
    const top = await navigator.storage.getDirectory();
    /** @param {FileSystemDirectoryHandle} folder @returns {Promise<boolean>} */
    const holds = async (folder) => {
      for await (const [name, handle] of /** @type {any} */ (folder).entries()) {
        if (name === 's.key' || (handle.kind === 'directory' && (await holds(handle)))) return true;
      }
      return false;
    };
    return holds(top);
  });
  return isCopyLeft || found === 'nothing' || found.isKeyThere || found.slots.includes('open');
}
