// Writer: keeps, changes and deletes check-ins through the app's own screens as fast as they let it. What counts as kept
// is what the live line says, told to the outside by a binding at that very moment.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ how: 'make' | 'change' | 'drop', line: string }} Step */

/** A deletion writes two sheets in one commit: the month's and that of what is gone. */
const ROUND = /** @type {const} */ (['make', 'make', 'change', 'make', 'drop']);

/** What is done in which turn: the last check-in is the one that is changed or deleted. @param {number} at @param {number} [longest] @returns {Step} */
function stepAt(at, longest = 500) {
  return { how: ROUND[at % ROUND.length] ?? 'make', line: `line ${at}${' x'.repeat((at * 97) % longest)}` };
}

/** The lines that lie there after so many steps. @param {number} count @param {number} [longest] */
export function linesAfter(count, longest) {
  /** @type {string[]} */
  const lines = [];
  for (let at = 0; at < count; at += 1) {
    const { how, line } = stepAt(at, longest);
    if (how !== 'make') lines.pop();
    if (how !== 'drop') lines.push(line);
  }
  return lines;
}

/** How many deletions are among so many steps. @param {number} count */
export function dropsAmong(count) {
  return Array.from({ length: count }, (_, at) => stepAt(at)).filter(({ how }) => how === 'drop').length;
}

/**
 * Takes `count` steps from the one numbered `from`, on Today. Each is over once `onKept` has answered.
 * @param {Page} page
 * @param {{ from: number, count: number, longest?: number, onKept: (at: number) => void, onBegun?: (at: number) => void }} given
 */
export async function write(page, { from, count, longest, onKept, onBegun = () => {} }) {
  await page.exposeBinding('begun', (_, /** @type {number} */ at) => onBegun(at));
  await page.exposeBinding('kept', (_, /** @type {number} */ at) => onKept(at));
  const steps = Array.from({ length: count }, (_, at) => stepAt(from + at, longest));
  await page.evaluate(takeSteps, { from, steps });
}

/** Runs in the page. @param {{ from: number, steps: readonly Step[] }} given */
async function takeSteps({ from, steps }) {
  const outside = /** @type {any} */ (window);
  const said = () => document.querySelector('.live [role=status]')?.textContent ?? '';
  const link = () => document.querySelector('main a[href*="#/check-in/"]')?.getAttribute('href') ?? '';
  const button = (/** @type {string} */ name) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);

  /** @template T @param {() => T} find @returns {Promise<NonNullable<T>>} once it is there */
  const once = (find) =>
    new Promise((resolve) => {
      const watcher = new MutationObserver(() => look());
      const look = () => {
        const found = find();
        if (!found) return;
        watcher.disconnect();
        removeEventListener('hashchange', look);
        resolve(found);
      };
      watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      addEventListener('hashchange', look);
      look();
    });
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  const onToday = () => /^#?\/?$/.test(location.hash);

  for (const [at, { how, line }] of steps.entries()) {
    // What is said next must not be an old message.
    button('Close this message')?.click();
    await once(() => !said());
    const last = link();
    location.hash = how === 'make' ? '/check-in' : last.slice(last.indexOf('#'));
    const field = await once(
      () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector('form.check-in textarea')),
    );
    await outside.begun(from + at);
    if (how === 'drop') button('Delete this check-in')?.click();
    else {
      field.value = line;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
      button('Keep this')?.click();
    }
    await once(() => said() === (how === 'drop' ? 'Let go.' : 'Kept.'));
    await outside.kept(from + at);
    await once(onToday);
    // There is always an earlier one to read: no link is a screen that is not Today yet.
    await once(() => link() && (how === 'change') === (link() === last));
  }
}
