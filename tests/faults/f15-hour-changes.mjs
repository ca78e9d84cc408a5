// F15: days of 23 and 25 hours, and of half an hour more or less. What is daily falls due on each date of the calendar
// where the device is, none twice, none missing; what is kept in the repeated or near the missing hour has its own day.
import { begin, fill, firstScreen, pressKeep, show } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';
import { dayIn, nextDate, wallIn } from './wall-clock.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const HOUR_MS = 3_600_000;
/** The changes of 2026: the moment, and where. Kathmandu has none, and is a quarter of an hour aside. */
const CHANGES = [
  { timezoneId: 'Europe/Berlin', at: '2026-03-29T01:00:00Z' },
  { timezoneId: 'Europe/Berlin', at: '2026-10-25T01:00:00Z' },
  { timezoneId: 'America/New_York', at: '2026-03-08T07:00:00Z' },
  { timezoneId: 'America/New_York', at: '2026-11-01T06:00:00Z' },
  { timezoneId: 'Australia/Lord_Howe', at: '2026-04-04T15:00:00Z' },
  { timezoneId: 'Australia/Lord_Howe', at: '2026-10-03T15:30:00Z' },
  { timezoneId: 'Asia/Kathmandu', at: '2026-03-28T18:15:00Z' },
];
/** Hours round the change at which something is kept; the promise is looked at each time. */
const LONG = [-50, -26, -20, -4, -2, -1, -0.5, -0.1, 0.1, 0.5, 1, 1.5, 2, 2.5, 4, 20, 22, 24, 26, 46, 50];
const SHORT = [-26, -1, 0.5, 22, 26];

/** @param {{ url: string, times: number, isShort: boolean }} given */
export async function run({ url, times, isShort }) {
  const tally = new Tally();
  for (const change of CHANGES.slice(0, times)) await liveThrough(tally, url, change, isShort ? SHORT : LONG);
  return tally;
}

/** @param {Tally} tally @param {string} url @param {typeof CHANGES[number]} change @param {readonly number[]} hours */
async function liveThrough(tally, url, { timezoneId, at }, hours) {
  const profile = newProfile();
  const { context, page } = await start(profile, { timezoneId });
  const moments = hours.map((hour) => Date.parse(at) + hour * HOUR_MS);
  /** @type {string[]} */
  const wanted = [];
  for (const [place, moment] of moments.entries()) {
    await page.clock.setFixedTime(moment);
    if (place === 0) {
      await begin(page, url);
      await promiseDaily(page);
    }
    await firstScreen(page, url);
    const day = dayIn(timezoneId, moment);
    const before = await outcomeDays(page);
    // Due today exactly where today has no answer yet.
    const isDue = await noteToday(page);
    if (isDue === before.includes(day)) {
      tally.torn += 1;
      tally.notes.push(`${timezoneId} ${at}: on ${day} it was ${isDue ? 'due twice' : 'not due'}`);
    }
    const line = `at ${moment}`;
    await fill(page, line);
    if (await pressKeep(page)) wanted.push(`${line} ${day} ${wallIn(timezoneId, moment).minute}`);
    else tally.lost += 1;
  }
  const found = await readAll(page);
  const entries = found === 'nothing' ? [] : found.entries;
  const kept = entries
    .filter(({ kind }) => kind === 'check-in')
    .map(({ line, on, minute }) => `${line} ${on} ${minute}`);
  const misplaced = wanted.filter((one) => !kept.includes(one));
  tally.lost += misplaced.length;
  tally.notes.push(...misplaced.map((one) => `${timezoneId} ${at}: ${one} is elsewhere`));
  const days = (await outcomeDays(page)).toSorted();
  const dates = datesOf(moments.map((moment) => dayIn(timezoneId, moment)));
  if (days.join() !== dates.join()) {
    tally.torn += 1;
    tally.notes.push(`${timezoneId} ${at}: ${days.join(', ')} and not ${dates.join(', ')}`);
  }
  if (found !== 'nothing') tally.countTorn(found);
  tally.acknowledged += wanted.length + days.length;
  tally.tries += 1;
  await context.close();
  dropProfile(profile);
}

/** Every date of the calendar from the first to the last of them, once. @param {readonly string[]} days */
function datesOf(days) {
  const sorted = days.toSorted();
  const dates = [sorted[0] ?? ''];
  for (const last = sorted.at(-1) ?? ''; (dates.at(-1) ?? '') < last; ) dates.push(nextDate(dates.at(-1) ?? ''));
  return dates;
}

/** @param {Page} page */
async function promiseDaily(page) {
  await show(page, 'promises/new');
  await page.getByRole('textbox', { name: 'What I will do' }).fill('Alder');
  await page.getByRole('radio', { name: 'Daily', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'I offer it' }).check({ force: true });
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByText('Kept.', { exact: true }).waitFor();
}

/** Says that today was kept, where Today asks. Answers whether it asked. @param {Page} page */
async function noteToday(page) {
  await page.getByRole('heading', { name: 'Open, if you want' }).waitFor();
  const ask = page.getByRole('button', { name: /^How it went/ });
  if ((await ask.count()) === 0) return false;
  await ask.first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Kept', exact: true }).check({ force: true });
  await sheet.getByRole('button', { name: 'Keep this' }).click();
  await sheet.waitFor({ state: 'hidden' });
  return true;
}

/** The days that have an answer. @param {Page} page */
async function outcomeDays(page) {
  const found = await readAll(page);
  const entries = found === 'nothing' ? [] : found.entries;
  return entries.filter(({ kind }) => kind === 'outcome').map(({ on }) => on ?? '');
}
