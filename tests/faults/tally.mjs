// Tally: counts what a fault did. Lost: said to be kept and not there. Torn: half written. Silent: not told.
import { readAll } from './reader.mjs';

export class Tally {
  tries = 0;
  acknowledged = 0;
  lost = 0;
  torn = 0;
  silent = 0;
  /** @type {string[]} */
  notes = [];
  /** Why this machine cannot try it. @type {string | undefined} */
  skipped;

  /**
   * Compares what lies in the database with what was said to be kept (oracles O1-O5).
   * @param {import('@playwright/test').Page} page @param {readonly string[]} kept in order
   * @param {{ mayHold?: readonly string[] }} [also] what was under way and may be there as well
   */
  async compare(page, kept, { mayHold = [] } = {}) {
    const found = await readAll(page);
    if (found === 'nothing') {
      this.lost += kept.length;
      return;
    }
    const missing = kept.filter((line) => !found.lines.includes(line));
    const strange = found.lines.filter((line) => !kept.includes(line) && !mayHold.includes(line));
    const twice = found.lines.filter((line, at) => found.lines.indexOf(line) !== at);
    this.lost += missing.length;
    this.torn += found.damaged + strange.length + twice.length + (found.isManifestRight ? 0 : 1);
  }
}
