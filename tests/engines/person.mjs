// Person: what somebody does with Kept, by the names on the screen. The same for every engine.

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {'control' | 'radio' | 'field' | 'gridcell' | 'place' | 'file'} Sort */

/** How long somebody waits for what they expect; deriving the key of a file takes its time. */
const PATIENCE_MS = 15_000;
export const KEY_MS = 90_000;

/** Elements by sort; a choice that is drawn by its label is pressed there. */
const SELECTORS = {
  control: 'button, a[href], [role=button]',
  radio: 'input[type=radio], [role=radio]',
  field: 'input:not([type=radio], [type=checkbox], [type=file]), textarea',
  gridcell: '[role=gridcell]',
  place: 'nav a[href]',
  file: 'input[type=file]',
};

/** Runs in the page: the first element of a sort whose name is, or begins with, the words; in a dialog if one is open. */
const FIND = `
  const [selector, words, group, mayBeHidden] = arguments;
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const named = (element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const labels = by.some(Boolean) ? by.filter(Boolean) : [...(element.labels ?? [])];
    const label = element.getAttribute('aria-label') ?? labels.map((one) => one.textContent).join(' ');
    return plain(label) || plain(element.textContent);
  };
  const within = document.querySelector('dialog[open]') ?? document;
  const groups = [...within.querySelectorAll('fieldset, [role=radiogroup], [role=group]')];
  const isIn = (element) =>
    !group || groups.some((one) => one.contains(element) && plain(named(one)).startsWith(group));
  const shown = (element) => (element.labels?.[0] && element.type === 'radio' ? element.labels[0] : element);
  const all = [...within.querySelectorAll(selector)].filter(
    (element) => isIn(element) && (mayBeHidden || shown(element).checkVisibility()),
  );
  const found =
    all.find((element) => named(element) === words) ?? all.find((element) => named(element).startsWith(words));
  if (!found) return null;
  const target = mayBeHidden ? found : shown(found);
  if (!mayBeHidden) target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return target;
`;

const READ = `
  const [words, place] = arguments;
  const within = document.querySelector(place);
  return (within?.innerText ?? '').replace(/\\s+/g, ' ').includes(words);
`;

const HUSH = `
  const button = [...document.querySelectorAll('.live button')].find((one) => (one.ariaLabel ?? one.textContent) === arguments[0]);
  button?.click();
  return (document.querySelector('.live [role=status]')?.innerText ?? '').trim() === '';
`;

export class Person {
  /** @type {Driver} */
  #driver;

  /** @param {Driver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  get driver() {
    return this.#driver;
  }

  /** @param {string} name */
  press(name) {
    return this.#press('control', name);
  }

  /** @param {string} name @param {string} [group] */
  choose(name, group) {
    return this.#press('radio', name, group);
  }

  /** @param {string} name */
  chooseCell(name) {
    return this.#press('gridcell', name);
  }

  /** By the navigation. @param {string} place */
  goTo(place) {
    return this.#press('place', place);
  }

  /** @param {string} name @param {string} text */
  async fill(name, text) {
    await this.#driver.type(await this.#found('field', name), text);
  }

  /** @param {string} name @param {string} path */
  async giveFile(name, path) {
    await this.#driver.give(await this.#found('file', name), path);
  }

  /** Presses *Keep this* and waits until the live line says that it is durable. */
  async keep() {
    await until('an empty live line', () => this.#driver.run(HUSH, 'Close this message'));
    await this.press('Keep this');
    await this.sees('Kept.', '.live');
  }

  /** @param {string} words @param {string} [place] @param {number} [patienceMs] */
  async sees(words, place = 'body', patienceMs = PATIENCE_MS) {
    await until(`to see “${words}”`, () => this.#driver.run(READ, words, place), patienceMs);
  }

  /** @param {string} name @param {number} [patienceMs] */
  async seesControl(name, patienceMs = PATIENCE_MS) {
    await this.#found('control', name, undefined, patienceMs);
  }

  /** By the search, once. @param {string} word */
  async finds(word) {
    await this.goTo('Write');
    await this.fill('Search', word);
    await this.sees('Found in one place');
  }

  /** By its address, as a link does. @param {string} path */
  async show(path) {
    await this.#driver.run('location.hash = arguments[0]; return null;', `/${path}`);
  }

  /** @param {Sort} sort @param {string} name @param {string} [group] */
  async #press(sort, name, group) {
    await until(`to press “${name}”`, async () => {
      const element = await this.#driver.find(FIND, SELECTORS[sort], name, group ?? '', false);
      if (element === undefined) return false;
      await this.#driver.press(element);
      return true;
    });
  }

  /** @param {Sort} sort @param {string} name @param {string} [group] @param {number} [patienceMs] */
  async #found(sort, name, group, patienceMs = PATIENCE_MS) {
    /** @type {import('./driver.mjs').Handle | undefined} */
    let element;
    await until(
      `to find “${name}”`,
      async () => {
        element = await this.#driver.find(FIND, SELECTORS[sort], name, group ?? '', sort === 'file');
        return element !== undefined;
      },
      patienceMs,
    );
    return element;
  }
}

/** Tries again until it holds; a page that is just moving may throw meanwhile. @param {string} what @param {() => Promise<unknown>} holds @param {number} [patienceMs] */
export async function until(what, holds, patienceMs = PATIENCE_MS) {
  const end = Date.now() + patienceMs;
  let reason = '';
  do {
    try {
      if (await holds()) return;
      reason = '';
    } catch (error) {
      reason = ` (${error instanceof Error ? error.message.split('\n')[0] : error})`;
    }
    await new Promise((done) => setTimeout(done, 100));
  } while (Date.now() < end);
  throw new Error(`waited ${patienceMs / 1000} s ${what}${reason}`);
}
