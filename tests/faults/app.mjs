// App: uses Kept as a person does. What counts as kept is what the live region has said.

/** @typedef {import('@playwright/test').Page} Page */

/** Against hanging; no figure of speed. */
const HANGS_AFTER_MS = 30_000;

/** Opens the app and goes past the welcome where it is shown. @param {Page} page @param {string} url */
export async function begin(page, url) {
  await page.goto(url);
  await page
    .getByRole('button', { name: 'Skip to Today' })
    .or(page.getByRole('link', { name: 'Skip to Today' }))
    .click();
  await page
    .getByRole('link', { name: 'Check in' })
    .or(page.getByRole('button', { name: 'Check in' }))
    .first()
    .waitFor();
}

/** Makes a check-in with one line. Answers whether *Kept.* was said. @param {Page} page @param {string} line */
export async function keep(page, line) {
  await fill(page, line);
  return pressKeep(page);
}

/** Fills a check-in and does not keep it. @param {Page} page @param {string} line */
export async function fill(page, line) {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.evaluate(() => {
    location.hash = '/check-in';
  });
  await page.getByRole('gridcell').first().waitFor();
  const oneLine = page.getByRole('textbox', { name: 'One line' });
  await oneLine.fill(line);
}

/** Presses *Keep this*, and waits for what comes of it: *Kept.* is said, or an alert says why not. @param {Page} page */
export async function pressKeep(page) {
  // What an earlier press has told is put away, so that what is told next is about this one.
  const told = page.getByRole('alert').getByRole('button', { name: 'Close this message' });
  // What waited may have been kept by itself by now; then that message goes of its own.
  if (await told.count()) await told.click({ timeout: 2_000 }).catch(() => undefined);
  await told.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: 'Keep this' })
    .click({ timeout: 5_000 })
    .catch((error) => {
      // Kept by itself, and the form is left; or it is a fault after all.
      if (page.url().includes('check-in')) throw error;
    });
  return heard(page);
}

/** Waits until the press has come to its end: the form is left and *Kept.* is said, or an alert says that it could not. @param {Page} page */
async function heard(page) {
  const ended = await page.waitForFunction(
    () => {
      if (!location.hash.includes('check-in')) return 'left';
      const isResting = document.querySelector('[aria-busy=true]') === null;
      const isTold = [...document.querySelectorAll('[role=alert]')].some((alert) => alert.textContent !== '');
      return isResting && isTold && 'told';
    },
    undefined,
    { timeout: HANGS_AFTER_MS },
  );
  const isLeft = (await ended.jsonValue()) === 'left';
  if (isLeft) await page.getByText('Kept.', { exact: true }).first().waitFor();
  return isLeft;
}

/** What the first screen is after opening: the app in use, the lock, the welcome, or a message about a fault. @param {Page} page @param {string} url */
export async function firstScreen(page, url) {
  await page.goto(url);
  const inUse = page.getByRole('link', { name: 'Promises' }).first();
  const welcome = page.getByText('Skip to Today');
  const again = page.getByRole('button', { name: /again/i }).first();
  const lock = page.getByLabel('Passphrase', { exact: true });
  await inUse.or(welcome).or(again).or(lock).first().waitFor({ timeout: HANGS_AFTER_MS });
  if (await welcome.count()) return 'welcome';
  if (await lock.count()) return 'locked';
  return (await again.count()) && !(await inUse.count()) ? 'fault' : 'in use';
}

/** Opens a screen by its address, as a link does. @param {Page} page @param {string} path */
export async function show(page, path) {
  await page.evaluate((to) => {
    location.hash = `/${to}`;
  }, path);
}

/** Whether a fault is told with a way back: the copy on this device, a file made from it, or a backup. @param {Page} page */
export async function wayBack(page) {
  const copy = page.getByRole('button', { name: 'Bring them back from the copy on this device' });
  const others = page.locator('a[href$="#/settings/backup/restore"], a[href$="#/settings/backup/rescue"]');
  return (await copy.count()) + (await others.count()) > 0;
}

/** Whether Today says, in a while, that a part is missing or that these notes are older than they were. @param {Page} page */
export async function isFlawTold(page) {
  const told = page.getByText(/^(This looks like an older copy|A part of your notes cannot be read)/).first();
  return told.waitFor({ timeout: 15_000 }).then(
    () => wayBack(page),
    () => false,
  );
}
