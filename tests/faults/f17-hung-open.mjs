// F17: another page holds the database and does not let go. After five seconds there is a message, not a blank page.
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string }} given */
export async function run({ url }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const kept = (await keep(page, 'before')) ? ['before'] : [];
  const holder = await context.newPage();
  await holder.goto(`${url}notes.html`);
  await page.goto('about:blank');
  // It holds a connection, ignores every request to close it, and somebody waits to upgrade: all others queue behind.
  await holder.evaluate(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open('kept');
      request.onsuccess = () => resolve(Reflect.set(window, 'held', request.result));
    });
    indexedDB.open('kept', 20).onblocked = () => Reflect.set(window, 'waiting', true);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  const screen = await firstScreen(page, url).catch(() => 'hung');
  if (screen !== 'fault') {
    tally.silent += 1;
    tally.notes.push(`shown: ${screen}`);
  }
  tally.tries += 1;
  tally.acknowledged = kept.length;
  await context.close();
  dropProfile(profile);
  return tally;
}
