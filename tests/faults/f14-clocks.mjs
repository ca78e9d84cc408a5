// F14: clocks that are wrong or jump: back a year, ten years on, while the notes are open; and another time zone. Nobody
// is locked out, what was changed last stands, and the notes lock by themselves all the same.
import { begin, firstScreen, keep, pressKeep, show } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { isDone, prepare, press, unlock } from './lock.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';
import { dayIn } from './wall-clock.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JUMPS = { 'a year back': -365 * DAY_MS, 'ten years on': 3_652 * DAY_MS };
const PASSPHRASE = 'a lamp in the seventh window';
/** Three minutes without a touch, and the time in which it is noticed. */
const STILL_MS = 4 * 60_000;
const NOON = Date.parse('2026-11-23T12:00:00Z');

/** @param {{ url: string }} given */
export async function run({ url }) {
  const tally = new Tally();
  for (const [name, ms] of Object.entries(JUMPS)) await orderHolds(tally, url, name, ms);
  await zoneHolds(tally, url);
  for (const [name, ms] of Object.entries(JUMPS)) await lockHolds(tally, url, name, ms);
  return tally;
}

/** What is changed under a wrong clock stands over what was kept before, also once the clock is right again. @param {Tally} tally @param {string} url @param {string} name @param {number} ms */
async function orderHolds(tally, url, name, ms) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await page.clock.install({ time: NOON });
  await begin(page, url);
  await keep(page, 'first');
  const address = await page.locator('main a[href*="#/check-in/"]').getAttribute('href');
  let line = 'first';
  for (const moment of [NOON + ms, NOON + ms + 60_000, NOON + 120_000]) {
    await page.clock.setSystemTime(moment);
    if ((await firstScreen(page, url)) !== 'in use') miss(tally, `${name}: it does not open`);
    line = `changed at ${moment}`;
    await show(page, address?.slice(address.indexOf('#/') + 2) ?? '');
    await page.getByRole('textbox', { name: 'One line' }).fill(line);
    if (!(await pressKeep(page))) miss(tally, `${name}: a change is refused`);
    await tally.compare(page, [line]);
    tally.acknowledged += 1;
  }
  const found = await readAll(page);
  const entry = found === 'nothing' ? undefined : found.entries.find(({ kind }) => kind === 'check-in');
  if (entry === undefined || entry.rev !== 4) miss(tally, `${name}: four revisions were made`);
  // And what is shown is the same.
  await firstScreen(page, url);
  await show(page, address?.slice(address.indexOf('#/') + 2) ?? '');
  if ((await page.getByRole('textbox', { name: 'One line' }).inputValue()) !== line) tally.lost += 1;
  await context.close();
  dropProfile(profile);
  tally.tries += 1;
}

/** The device travels while the notes are open: what is kept belongs to the day where it is. @param {Tally} tally @param {string} url */
async function zoneHolds(tally, url) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await page.clock.install({ time: NOON });
  await begin(page, url);
  const session = await context.newCDPSession(page);
  /** @type {string[]} */
  const wanted = [];
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    for (const moment of [NOON - 6 * HOUR_MS, NOON, NOON + 6 * HOUR_MS]) {
      await page.clock.setSystemTime(moment);
      const line = `${timezoneId} ${moment}`;
      if (await keep(page, line)) wanted.push(`${line} ${dayIn(timezoneId, moment)}`);
      else miss(tally, `${line}: not kept`);
    }
  }
  if ((await firstScreen(page, url)) !== 'in use') miss(tally, 'another time zone: it does not open');
  const found = await readAll(page);
  const days = found === 'nothing' ? [] : found.entries.filter(({ kind }) => kind === 'check-in');
  const kept = days.map(({ line, on }) => `${line} ${on}`);
  const misplaced = wanted.filter((one) => !kept.includes(one));
  tally.lost += misplaced.length;
  tally.notes.push(...misplaced.map((one) => `${one} is elsewhere`));
  tally.acknowledged += wanted.length;
  await context.close();
  dropProfile(profile);
  tally.tries += 1;
}

/** It locks although the clock jumps while it is open; and a wrong clock locks nobody out. @param {Tally} tally @param {string} url @param {string} name @param {number} ms */
async function lockHolds(tally, url, name, ms) {
  const profile = newProfile();
  const { context, page } = await start(profile);
  await page.clock.install({ time: NOON });
  await begin(page, url);
  if (await keep(page, 'kept')) tally.acknowledged += 1;
  const opening = await prepare(page, 'set', PASSPHRASE);
  await press(page, 'set');
  await isDone(page, 'set');
  await page.goto(`${url}#/`);
  await page.clock.setSystemTime(NOON + ms);
  await page.clock.runFor(STILL_MS);
  if (!(await isLocked(page))) miss(tally, `${name}: it does not lock by itself`);
  // Five wrong tries, noted by the clock as it was; then it jumps again.
  await page.evaluate((at) => localStorage.setItem('kept.tries', `5.${at}`), NOON + ms);
  await page.clock.setSystemTime(NOON);
  if ((await firstScreen(page, url)) !== 'locked') miss(tally, `${name}: no lock after a new start`);
  if (!(await opensWithin(page, PASSPHRASE))) miss(tally, `${name}: locked out`);
  await tally.compare(page, ['kept'], { secrets: opening });
  await context.close();
  dropProfile(profile);
  tally.tries += 1;
}

/** @param {Page} page */
function isLocked(page) {
  return page
    .getByLabel('Passphrase', { exact: true })
    .waitFor()
    .then(
      () => true,
      () => false,
    );
}

/** Whether it opens at once or after the longest rest there is by the device's clock. @param {Page} page @param {string} passphrase */
async function opensWithin(page, passphrase) {
  const LONGEST_REST_MS = 6_000;
  const resting = page.getByText(/rests a little/);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await resting
    .or(page.getByRole('link', { name: 'Promises' }).first())
    .first()
    .waitFor({ timeout: 60_000 });
  if ((await resting.count()) === 0) return true;
  await page.clock.runFor(LONGEST_REST_MS);
  return unlock(page, passphrase).catch(() => false);
}

/** @param {Tally} tally @param {string} note */
function miss(tally, note) {
  tally.silent += 1;
  tally.notes.push(note);
}
