// Tally: counts what a fault did. Lost: said to be kept and not there. Torn: half written. Silent: not told.
import { readAll } from './reader.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./reader.mjs').Found} Found */

export class Tally {
  tries = 0;
  acknowledged = 0;
  lost = 0;
  torn = 0;
  silent = 0;
  /** Why this machine cannot try it. @type {string | undefined} */
  skipped;
  /** @type {string[]} */
  notes = [];

  /** What a fault answers that cannot be tried here. @param {string} reason */
  static skipping(reason) {
    const tally = new Tally();
    tally.skipped = reason;
    return tally;
  }

  /**
   * Compares what lies in the database with what was said to be kept (oracles O1-O5).
   * @param {Page} page @param {readonly string[]} kept in order
   * @param {{ mayHold?: readonly string[], secrets?: import('./sealed.mjs').Secrets }} [also] what was under way and may be there as well
   */
  async compare(page, kept, { mayHold = [], secrets = {} } = {}) {
    const found = await readAll(page, secrets);
    if (found === 'nothing') {
      this.lost += kept.length;
      return;
    }
    const missing = kept.filter((line) => !found.lines.includes(line));
    const strange = found.lines.filter((line) => !kept.includes(line) && !mayHold.includes(line));
    const twice = found.lines.filter((line, at) => found.lines.indexOf(line) !== at);
    this.lost += missing.length;
    this.torn += strange.length + twice.length;
    this.countTorn(found);
  }

  /**
   * Compares it with the one state it has to be, or another it may be (O1-O5). Answers which it is.
   * @param {Found | 'nothing'} found @param {readonly (readonly string[])[]} states the first: what was said to be kept
   */
  compareStates(found, states) {
    const lines = found === 'nothing' ? [] : found.lines;
    const at = states.findIndex((state) => isSame(state, lines));
    if (found !== 'nothing') this.countTorn(found);
    if (at >= 0) return at;
    const [must = []] = states;
    const missing = must.filter((line) => !lines.includes(line)).length;
    this.lost += missing;
    this.torn += missing > 0 ? 0 : 1;
    return at;
  }

  /** @param {Found} found */
  countTorn({ damaged, isManifestRight }) {
    this.torn += damaged + (isManifestRight ? 0 : 1);
  }
}

/** @param {readonly string[]} state @param {readonly string[]} lines in any order */
export function isSame(state, lines) {
  return state.length === lines.length && state.toSorted().join('\n') === lines.toSorted().join('\n');
}
