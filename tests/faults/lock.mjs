// Lock: setting and changing what opens the notes, by the app's own screens, up to the last press.
import { show } from './app.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ passphrase: string, code: string }} Opening What a person has then. */
/** `set`: the first passphrase. `renew`: somebody may know it. `change`: another passphrase, the same code. @typedef {'set' | 'renew' | 'change'} Way */

const LAST = { set: 'Set the passphrase', renew: 'Seal everything anew', change: 'Change it' };
const DONE = {
  set: /^Your notes are locked\./,
  renew: /^Everything is sealed anew\./,
  change: /^The passphrase is changed\./,
};

/** Types everything but the last press. Answers what opens it after that. @param {Page} page @param {Way} way @param {string} next @param {Opening} [now] */
export async function prepare(page, way, next, now) {
  await show(page, `settings/lock/${way}`);
  if (now) await page.getByLabel('Passphrase now', { exact: true }).fill(now.passphrase);
  await page.getByRole('radio', { name: 'My own' }).check({ force: true });
  await page.getByLabel('My own passphrase', { exact: true }).fill(next);
  await page.getByLabel('Passphrase again', { exact: true }).fill(next);
  if (way === 'change') return { passphrase: next, code: now?.code ?? '' };
  await page.getByRole('button', { name: 'Continue' }).click();
  const list = page.getByRole('list', { name: /^Recovery code/ });
  await list.waitFor();
  const groups = await list.getByRole('listitem').allInnerTexts();
  const asked = /\d/.exec(await page.getByText(/^Group \d of/).innerText())?.[0];
  await page.getByLabel(`Group ${asked} of your copy`).fill(groups[Number(asked) - 1] ?? '');
  return { passphrase: next, code: groups.join('') };
}

/** The last press. @param {Page} page @param {Way} way */
export async function press(page, way) {
  await page.getByRole('button', { name: LAST[way], exact: true }).click({ noWaitAfter: true });
}

/** @param {Page} page @param {Way} way */
export async function isDone(page, way) {
  await page.getByText(DONE[way]).waitFor({ timeout: 60_000 });
}

/** Tries a passphrase at the lock. Answers whether it opened. @param {Page} page @param {string} passphrase */
export async function unlock(page, passphrase) {
  const refused = page.getByText(/^That passphrase does not open/);
  const open = page.getByRole('link', { name: 'Promises' }).first();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await refused.or(open).first().waitFor({ timeout: 60_000 });
  return (await open.count()) > 0;
}
