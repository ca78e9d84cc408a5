// F1: the browser is killed in the middle of writing. Everything that was said to be kept must be there.
import { begin, firstScreen } from './app.mjs';
import { dropProfile, killHard, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';
import { dropsAmong, linesAfter, write } from './writer.mjs';

const MOST_STEPS = 2_000;
/** Against hanging; no figure of speed. */
const BEGINS_WITHIN_MS = 30_000;

/** @param {{ url: string, times: number, until: number, isShort: boolean }} given */
export async function run({ url, times, until, isShort }) {
  const tally = new Tally();
  const profile = newProfile();
  let done = 0;
  let browser = await start(profile);
  await begin(browser.page, url);
  for (let kill = 0; kill < times && Date.now() < until; kill += 1) {
    let kept = done;
    let isAlive = true;
    /** @type {() => void} */
    let begun = () => {};
    // The time until the kill begins with the first thing kept: a kill before it would prove nothing.
    const isBegun = new Promise((resolve) => {
      begun = () => resolve(undefined);
      setTimeout(begun, BEGINS_WITHIN_MS);
    });
    const onKept = (/** @type {number} */ at) => {
      kept = at + 1;
      begun();
    };
    const writing = write(browser.page, { from: done, count: MOST_STEPS, onKept }).catch((error) => {
      if (isAlive) tally.notes.push(`stopped writing: ${String(error).slice(0, 120)}`);
    });
    await isBegun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * (isShort ? 2_000 : 14_000)));
    isAlive = false;
    await killHard(profile);
    await writing;
    await browser.context.close().catch(() => undefined);
    tally.tries += 1;
    tally.acknowledged += kept - done;
    browser = await start(profile);
    if ((await firstScreen(browser.page, url)) !== 'in use') tally.silent += 1;
    const found = await readAll(browser.page);
    const further = tally.compareStates(found, [linesAfter(kept), linesAfter(kept + 1)]);
    done = kept + Math.max(further, 0);
    const gone = found === 'nothing' ? 0 : found.entries.filter(({ kind }) => kind === 'gone').length;
    if (gone < dropsAmong(done)) tally.torn += 1;
  }
  await browser.context.close();
  dropProfile(profile);
  return tally;
}
