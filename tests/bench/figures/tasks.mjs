// P9: the longest task of the main thread, and the slowest answer to a press, with the processor four times slower.
import { pause, saying, startBrowser } from '../browser.mjs';
import { medianOf } from '../pairs.mjs';
import { appWith, openScreen, openWorkbench } from '../prepared.mjs';

const SLOWER = 4;
const REST_MS = 2_000;
const MOST_RUNS = 5;
const PASSPHRASE = 'lantern orchard velvet thirteen river';

/** Notes the length of each long task, and of each interaction until its next paint. */
const WATCH = `globalThis.benchTasks = []; globalThis.benchInteractions = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) benchTasks.push(duration); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) benchInteractions.push(entry.duration); })
    .observe({ type: 'event', durationThreshold: 16, buffered: true });`;

const steps = {
  opening: async () => {},
  'check-in': async (/** @type {import('../browser.mjs').Page} */ page) => {
    await page.press(`document.querySelector('form textarea')`, 'the line');
    await page.send('Input.insertText', { text: 'Slept badly, and said so at breakfast.' });
    await pause(REST_MS);
    await page.press(saying('Keep this'), 'the button Keep this');
  },
  'look back': async (/** @type {import('../browser.mjs').Page} */ page) => {
    await page.press(`document.querySelector('main button')`, 'a button');
  },
  unlock: async (/** @type {import('../browser.mjs').Page} */ page) => {
    await page.press(`document.querySelector('input[type="password"]')`, 'the passphrase');
    await page.send('Input.insertText', { text: PASSPHRASE });
    await page.press(saying('Open'), 'the button Open');
    await page.until(`!!(${saying('Check in')})`, 'Today', 60);
  },
  search: async (/** @type {import('../browser.mjs').Page} */ page) => {
    await page.press(`document.querySelector('input[type="search"]')`, 'the search field');
    for (const letter of 'dinner') {
      await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      await pause(150);
    }
  },
};

const journeys = /** @type {const} */ ([
  ['opening', ''],
  ['check-in', '#/check-in'],
  ['look back', '#/look-back'],
  ['search', '#/write'],
  // Last, since the passphrase is set for it.
  ['unlock', ''],
]);

/** @param {import('../run.mjs').Run} run */
export async function tasks({ site, runs, entries }) {
  const browser = await startBrowser((await appWith(site, entries(25_000), 'slowed')).profile);
  const { page } = browser;
  await page.beforeEach(WATCH);
  const figures = [];
  for (const [name, path] of journeys) {
    if (name === 'unlock') await lock(page, site);
    /** @type {{ task: number, interaction: number }[]} */
    const found = [];
    for (let nth = 0; nth < Math.min(runs, MOST_RUNS); nth += 1) {
      await page.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await openScreen(page, `${site.app}${path}`);
      await pause(REST_MS);
      await steps[name](page);
      await pause(REST_MS);
      found.push(
        await page.ask(`({ task: Math.max(0, ...benchTasks), interaction: Math.max(0, ...benchInteractions) })`),
      );
    }
    const about = { goal: 200, unit: 'ms' };
    figures.push(
      medianOf(
        { ...about, id: 'P9', what: `longest task at 4×: ${name}` },
        found.map(({ task }) => task),
      ),
    );
    if (name === 'opening') continue;
    const what = `slowest interaction until its next paint at 4×: ${name}`;
    figures.push(
      medianOf(
        { ...about, id: 'P9', what },
        found.map(({ interaction }) => interaction),
      ),
    );
  }
  await browser.close();
  return figures;
}

/** Sets a passphrase, at full speed. @param {import('../browser.mjs').Page} page @param {import('../site.mjs').Site} site */
async function lock(page, site) {
  await page.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await openWorkbench(page, site);
  await page.ask(`bench.lock(${JSON.stringify(PASSPHRASE)})`);
}
