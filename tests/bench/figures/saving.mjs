// P3: keeping a check-in, from the tap until the page says *Kept.*, against one put of the same bytes, both flushed.
import { pause, saying, startBrowser } from '../browser.mjs';
import { pairs, ratioOf } from '../pairs.mjs';
import { appWith, empty, openScreen, openWorkbench } from '../prepared.mjs';
import { eventWatch } from '../watches.mjs';

/** A check-in takes somebody longer than this to fill in; what was typed has then been sealed as a draft. */
const FILLING_MS = 3_000;
const WARM_UPS = 2;
const KEPT = `() => document.querySelector('[role="status"][aria-live]')?.textContent === 'Kept.'`;

/** @param {import('../run.mjs').Run} run */
export async function saving({ site, runs, entries }) {
  const app = await startBrowser((await appWith(site, entries(25_000), 'written')).profile);
  const raw = await startBrowser((await empty(site, 'puts')).profile);
  const beside = await app.newPage();
  await Promise.all([openWorkbench(beside, site), openWorkbench(raw.page, site)]);
  await app.page.beforeEach(eventWatch);
  let bytes = 0;
  const keep = async () => {
    await fillIn(app.page, site.app);
    const before = await beside.ask('bench.revisions()');
    const kept = app.page.ask(`benchFrom('click', ${KEPT}, false)`);
    await app.page.press(saying('Keep this'), 'the button Keep this');
    const ms = await kept;
    bytes = await beside.ask(`bench.bytesSince(${JSON.stringify(before)})`);
    return ms;
  };
  const put = () => raw.page.ask(`bench.putRaw(${bytes})`);
  await pairs(WARM_UPS, keep, put);
  const found = await pairs(runs, keep, put);
  await Promise.all([app.close(), raw.close()]);
  const what = `keeping a check-in, from the tap to Kept., against one flushed put of the same ${Math.round(bytes / 1024)} KB`;
  return [ratioOf({ id: 'P3', what, goal: 2 }, found)];
}

/** Opens the form anew and writes a line. @param {import('../browser.mjs').Page} page @param {string} app */
async function fillIn(page, app) {
  await openScreen(page, `${app}#/check-in`);
  await page.press(`document.querySelector('form textarea')`, 'the line');
  await page.send('Input.insertText', { text: 'We talked on the way home, and I said what I had left out.' });
  await pause(FILLING_MS);
}
