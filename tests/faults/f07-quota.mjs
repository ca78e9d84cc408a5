// F7: there is no room. It is told, nothing is half written, and what was typed is still there.
import { begin, fill, keep, pressKeep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

const ROOM_SEEN_MS = 32_000;

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await begin(page, url);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(url);
  /** @type {string[]} */
  const kept = [];
  for (let round = 0; round < times; round += 1) {
    const before = `before ${round}`;
    if (await keep(page, before)) kept.push(before);
    const line = `no room ${round}`;
    await fill(page, line);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // Chromium goes by the room it has last seen for half a minute.
    await page.waitForTimeout(ROOM_SEEN_MS);
    if (await pressKeep(page)) {
      kept.push(line);
      tally.notes.push('the quota was not enforced, so this try proves nothing');
    } else {
      const typed = await page.getByRole('textbox', { name: 'One line' }).inputValue();
      if (typed !== line) tally.lost += 1;
    }
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await tally.compare(page, kept, { mayHold: [line] });
    if (!kept.includes(line)) {
      if (await pressKeep(page)) kept.push(line);
    }
    await tally.compare(page, kept);
    tally.tries += 1;
  }
  tally.acknowledged = kept.length;
  await context.close();
  dropProfile(profile);
  return tally;
}
