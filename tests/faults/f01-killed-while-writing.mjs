// F1: the browser is killed in the middle of writing. Everything that was said to be kept must be there.
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, killHard, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, isShort: boolean }} given */
export async function run({ url, isShort }) {
  const tally = new Tally();
  const profile = newProfile();
  /** @type {string[]} */
  const kept = [];
  /** @type {string[]} */
  const underWay = [];
  let browser = await start(profile);
  await begin(browser.page, url);
  for (let kill = 0; kill < (isShort ? 3 : 30); kill += 1) {
    const { page } = browser;
    let isAlive = true;
    const writing = (async () => {
      for (let count = 0; isAlive; count += 1) {
        const line = `line ${kill} ${count}${' x'.repeat((count * 97) % 700)}`;
        underWay.push(line);
        if (!(await keep(page, line))) throw new Error('refused');
        kept.push(line);
      }
    })().catch((error) => {
      if (isAlive) tally.notes.push(String(error).slice(0, 120));
    });
    await new Promise((resolve) => setTimeout(resolve, 1_200 + Math.random() * 1_500));
    isAlive = false;
    await killHard(profile);
    await writing;
    await browser.context.close().catch(() => undefined);
    tally.tries += 1;
    browser = await start(profile);
    if ((await firstScreen(browser.page, url)) !== 'in use') tally.lost += 1;
    await tally.compare(browser.page, kept, { mayHold: underWay });
  }
  tally.acknowledged = kept.length;
  await browser.context.close();
  dropProfile(profile);
  return tally;
}
