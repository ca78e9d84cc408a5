// P5: one more key in the search field, until a frame shows what is found; against looking through all texts.
import { pause, startBrowser } from '../browser.mjs';
import { median, medianOf, rounded } from '../pairs.mjs';
import { appWith, empty, openScreen, openWorkbench } from '../prepared.mjs';
import { eventWatch } from '../watches.mjs';

/** Looked for in turn, without their last letter, which is the key that is pressed: it narrows what is found. */
const WORDS = ['then', 'stix', 'when', 'bera', 'they'];
const FIELD = `document.querySelector('input[type="search"]')`;
const LOOKED_FOR = `[...document.querySelectorAll('main mark')]`;

/** @param {import('../run.mjs').Run} run */
export async function searching({ site, runs, entries }) {
  const browser = await startBrowser((await appWith(site, entries(25_000))).profile);
  const { page } = browser;
  const scanning = await startBrowser((await empty(site, 'scan')).profile);
  await openWorkbench(scanning.page, site);
  await scanning.page.ask(`bench.readTexts(${entries(25_000)})`);
  await page.beforeEach(eventWatch);
  await openScreen(page, `${site.app}#/write`);
  await type(page, 'zz');
  await page.until(`/Nothing found/.test(document.querySelector('main').textContent)`, 'the index', 120);
  /** @type {{ ms: number, scan: number }[]} */
  const found = [];
  for (let nth = 0; nth < runs; nth += 1) {
    const word = WORDS[nth % WORDS.length] ?? '';
    const ms = await pressLast(page, word);
    found.push({ ms, scan: await scanning.page.ask(`bench.scan(${JSON.stringify(word)})`) });
  }
  await Promise.all([browser.close(), scanning.close()]);
  const scans = median(found.map(({ scan }) => scan));
  const count = entries(25_000).toLocaleString('en');
  const painted = medianOf(
    { id: 'P5', what: `search in ${count} entries: from the key to the finds painted`, goal: 50, unit: 'ms' },
    found.map(({ ms }) => ms),
  );
  const ratio = medianOf(
    { id: 'P5b', what: `the same, against looking through all texts (${rounded(scans)} ms)`, goal: 0.2, unit: '×' },
    found.map(({ ms, scan }) => ms / scan),
  );
  return [painted, ratio];
}

/** Types all but the last letter, waits, and then times the last. @param {import('../browser.mjs').Page} page @param {string} word @returns {Promise<number>} */
async function pressLast(page, word) {
  const last = word.slice(-1);
  await type(page, word.slice(0, -1));
  await pause(400);
  const isThere = `() => {
    const marks = ${LOOKED_FOR}.map((mark) => mark.textContent.toLowerCase());
    return marks.length > 0 && marks.every((mark) => mark.startsWith(${JSON.stringify(word)}));
  }`;
  // The watch is in place before the key is sent: the two do not travel the same way.
  await page.ask(`void (globalThis.benchTimed = benchFrom('keydown', ${isThere}, true))`);
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: last, text: last });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: last });
  return page.ask('benchTimed', 30);
}

/** Puts a text into the search field in the place of what is there. @param {import('../browser.mjs').Page} page @param {string} text */
async function type(page, text) {
  await page.press(FIELD, 'the search field');
  await page.ask(`${FIELD}.select()`);
  await page.send('Input.insertText', { text });
}
