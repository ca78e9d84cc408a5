// F2: one tab crashes. The other goes on, the lock is free at once, and nothing is lost.
import { begin, firstScreen, keep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  /** @type {string[]} */
  const kept = [];
  for (let crash = 0; crash < times; crash += 1) {
    const doomed = await context.newPage();
    doomed.setDefaultTimeout(8_000);
    await firstScreen(doomed, url);
    for (let count = 0; count < 2; count += 1) {
      const line = `doomed ${crash} ${count}`;
      if (await keep(doomed, line)) kept.push(line);
    }
    const session = await context.newCDPSession(doomed);
    void keep(doomed, `under way ${crash}`).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 350));
    void session.send('Page.crash').catch(() => undefined);
    await doomed.waitForEvent('crash', { timeout: 5_000 }).catch(() => undefined);
    const line = `survivor ${crash}`;
    if (await keep(page, line)) kept.push(line);
    else tally.notes.push('the other tab could not write');
    await doomed.close().catch(() => undefined);
    tally.tries += 1;
    await tally.compare(page, kept, { mayHold: Array.from({ length: crash + 1 }, (_, at) => `under way ${at}`) });
  }
  tally.acknowledged = kept.length;
  await context.close();
  dropProfile(profile);
  return tally;
}
