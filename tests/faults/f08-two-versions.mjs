// F8: a newer version has changed the database. This one writes nothing to it and says so.
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string }} given */
export async function run({ url }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const kept = (await keep(page, 'from the old version')) ? ['from the old version'] : [];
  const other = await context.newPage();
  await other.goto(`${url}notes.html`);
  // The newer version's upgrade: the old tab must make room for it.
  const isRaised = await other.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('kept', 20);
        request.onupgradeneeded = () => request.result.createObjectStore('later');
        request.onsuccess = () => resolve(request.result.close() ?? true);
        request.onblocked = () => setTimeout(() => resolve(false), 5_000);
        request.onerror = () => resolve(false);
      }),
  );
  if (!isRaised) tally.notes.push('the old tab did not make room');
  if (await keep(page, 'written by old code')) tally.torn += 1;
  await tally.compare(other, kept);
  if ((await firstScreen(page, url)) !== 'fault') tally.silent += 1;
  await tally.compare(other, kept);
  tally.tries += 1;
  tally.acknowledged = kept.length;
  await context.close();
  dropProfile(profile);
  return tally;
}
