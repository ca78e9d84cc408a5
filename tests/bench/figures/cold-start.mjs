// P1 and P2: the browser started anew, the service worker in charge, the server gone: until today's entries are painted.
import { pause, startBrowser } from '../browser.mjs';
import { pairs, ratioOf } from '../pairs.mjs';
import { appWith, bareWith } from '../prepared.mjs';
import { paintWatch } from '../watches.mjs';

/** After a start the browser is let come to rest, as when somebody opens it and then taps (decision 56). */
const REST_MS = 2_000;
/** Starts that are not counted: the browser keeps compiled code only after some. */
const WARM_UPS = 2;

/** @param {import('../run.mjs').Run} run */
export async function coldStart({ site, runs, entries, wants }) {
  const app = await appWith(site, entries(25_000));
  const figures = [];
  if (wants('P1')) {
    const bare = await bareWith(site, entries(25_000), app.marks);
    const what = `cold start until ${app.marks.length} entries of today are painted, against the bare page`;
    figures.push(ratioOf({ id: 'P1', what, goal: 1.25 }, await startsOf(site, runs, app, bare)));
  }
  if (wants('P2')) {
    const [many, few] = [await appWith(site, entries(100_000)), await appWith(site, entries(1_000))];
    const what = 'the same with 100,000 entries, over 1,000';
    figures.push(ratioOf({ id: 'P2', what, goal: 1.15 }, await startsOf(site, runs, many, few)));
  }
  return figures;
}

/** @typedef {Awaited<ReturnType<typeof appWith>>} Side */

/** @param {import('../site.mjs').Site} site @param {number} runs @param {Side} a @param {Side} b */
async function startsOf(site, runs, a, b) {
  await site.stop();
  await pairs(
    WARM_UPS,
    () => startAndPaint(a),
    () => startAndPaint(b),
  );
  const found = await pairs(
    runs,
    () => startAndPaint(a),
    () => startAndPaint(b),
  );
  await site.serve();
  return found;
}

/** One cold start; milliseconds from setting out to the frame that shows the marks. @param {Side} side @returns {Promise<number>} */
async function startAndPaint({ profile, url, marks }) {
  const browser = await startBrowser(profile);
  await pause(REST_MS);
  await browser.page.beforeEach(paintWatch(marks));
  await browser.page.go(url);
  const ms = await browser.page.ask('benchPainted');
  await browser.close();
  return ms;
}
