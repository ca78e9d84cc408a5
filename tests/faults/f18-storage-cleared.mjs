// F18: the site's data is cleared while the app is open. The next commit fails loudly; nothing is said to be kept.
import { begin, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, isShort: boolean }} given */
export async function run({ url }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  if (await keep(page, 'before')) tally.acknowledged += 1;
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await page.waitForTimeout(300);
  if (await keep(page, 'after')) tally.silent += 1;
  tally.tries += 1;
  await context.close();
  dropProfile(profile);
  return tally;
}
