// P8: ten years of daily check-ins on Look back, against Chart.js alone drawing the same points. Both have the data in
// memory and the last six weeks drawn; both begin with a press on *All* and end with the frame after the fourth chart.
import { pause, startBrowser } from '../browser.mjs';
import { pairs, ratioOf } from '../pairs.mjs';
import { empty, openScreen, openWorkbench, yearsWith } from '../prepared.mjs';
import { canvasWatch } from '../watches.mjs';

const WARM_UPS = 2;
const LINES = 4;
const REST_MS = 1_000;
const CANVASES = `[...document.querySelectorAll('main canvas')]`;
const DRAWN = `${CANVASES}.filter((canvas) => canvas.width !== 300).length === ${LINES}`;
const ALL_IN_APP = `[...document.querySelectorAll('label')].find((label) => label.textContent.trim() === 'All')`;
const ALL_ALONE = `document.querySelector('button')`;

/** @param {import('../run.mjs').Run} run */
export async function lookingBack({ site, runs }) {
  const app = await startBrowser((await yearsWith(site)).profile);
  const alone = await startBrowser((await empty(site, 'lines')).profile);
  await Promise.all([app.page.beforeEach(canvasWatch), alone.page.beforeEach(canvasWatch)]);
  let box = { width: 0, height: 0 };
  const drawInApp = async () => {
    await openScreen(app.page, `${site.app}#/look-back`);
    await app.page.until(DRAWN, 'six weeks');
    box = await app.page.ask(
      `(({ width, height }) => ({ width, height }))(document.querySelector('main canvas').parentElement.getBoundingClientRect())`,
    );
    return pressed(app.page, ALL_IN_APP);
  };
  const drawAlone = async () => {
    await openWorkbench(alone.page, site);
    await alone.page.ask(`bench.showLinesAlone(${JSON.stringify(box)})`);
    await alone.page.until(DRAWN, 'six weeks');
    return pressed(alone.page, ALL_ALONE);
  };
  await pairs(WARM_UPS, drawInApp, drawAlone);
  const found = await pairs(runs, drawInApp, drawAlone);
  await Promise.all([app.close(), alone.close()]);
  const what =
    'Look back from six weeks to ten years of daily check-ins, from the press on All to the frame after the fourth line, against Chart.js alone drawing the same points from memory';
  return [ratioOf({ id: 'P8', what, goal: 1.3 }, found)];
}

/** @param {import('../browser.mjs').Page} page @param {string} button @returns {Promise<number>} */
async function pressed(page, button) {
  await pause(REST_MS);
  // The watch is in place before the press is sent: the two do not travel the same way.
  await page.ask(`void (globalThis.benchTimed = benchCanvases('click', ${LINES}))`);
  await page.press(button, 'All');
  return page.ask('benchTimed', 60);
}
