// P4 and P10: the whole ledger, read, unsealed, parsed and ready to query; and what it takes of the heap.
import { startBrowser } from '../browser.mjs';
import { medianOf, pairs, ratioOf } from '../pairs.mjs';
import { appWith, openWorkbench, plainWith } from '../prepared.mjs';

const WARM_UPS = 2;
const MIB = 1024 * 1024;

/** @param {import('../run.mjs').Run} run */
export async function opening({ site, runs, entries }) {
  const sealed = await startBrowser((await appWith(site, entries(25_000))).profile);
  const plain = await startBrowser((await plainWith(site, entries(25_000))).profile);
  /** @type {number[]} */
  const heaps = [];
  const openWhole = async () => {
    await openWorkbench(sealed.page, site);
    const before = await heapOf(sealed.page);
    const { ms } = await sealed.page.ask('bench.openWhole()');
    heaps.push((await heapOf(sealed.page)) / MIB);
    if (before > MIB * 20) throw new Error('the heap was not empty to begin with');
    return ms;
  };
  const openPlain = async () => {
    await openWorkbench(plain.page, site);
    return (await plain.page.ask('bench.openPlain()')).ms;
  };
  await pairs(WARM_UPS, openWhole, openPlain);
  heaps.length = 0;
  const found = await pairs(runs, openWhole, openPlain);
  await Promise.all([sealed.close(), plain.close()]);
  const count = entries(25_000).toLocaleString('en');
  return [
    ratioOf({ id: 'P4', what: `opening all ${count} entries, against toArray() of plain rows`, goal: 0.5 }, found),
    medianOf({ id: 'P10', what: `heap of a page that has all ${count} entries open`, goal: 60, unit: 'MB' }, heaps),
  ];
}

/** Bytes in use once everything that can go has gone. @param {import('../browser.mjs').Page} page @returns {Promise<number>} */
async function heapOf(page) {
  await page.send('HeapProfiler.collectGarbage');
  return (await page.send('Runtime.getHeapUsage')).usedSize;
}
