// Halt: lets the app stand still at a place in its work, so that the browser can be killed exactly there.

/** @typedef {import('@playwright/test').Page} Page */

/** Puts the places in, before the app loads. Counting begins with `arm`. @param {Page} page */
export async function withHalts(page) {
  /** @type {(place: number) => void} */
  let reached = () => {};
  await page.exposeBinding('reached', (_, /** @type {number} */ place) => reached(place));
  await page.addInitScript(placeHalts);
  return {
    /** Stands still at the place of that number, counted from now; resolves there. @param {number} place */
    arm: async (place) => {
      await page.evaluate((at) => Reflect.set(window, 'halt', { at, passed: 0 }), place);
      return {
        isReached: new Promise((resolve) => {
          reached = resolve;
        }),
      };
    },
    /** How many places were passed since then. */
    passed: () => page.evaluate(() => Number(Reflect.get(window, 'halt')?.passed ?? 0)),
  };
}

/** Runs in the page before the app: before each call that changes what is stored, and after each commit, is a place. */
function placeHalts() {
  const outside = /** @type {any} */ (window);
  const STANDS_MS = 20_000;
  const pass = () => {
    const { halt } = outside;
    if (!halt) return;
    halt.passed += 1;
    if (halt.passed !== halt.at) return;
    outside.reached(halt.at);
    // Nothing of the page goes on; what it has asked for already does.
    for (const until = Date.now() + STANDS_MS; Date.now() < until; );
  };
  /** @param {any} prototype @param {string} name */
  const before = (prototype, name) => {
    const original = prototype?.[name];
    if (!original) return;
    prototype[name] = function (/** @type {any[]} */ ...given) {
      pass();
      return original.apply(this, given);
    };
  };
  for (const name of ['put', 'delete', 'clear']) before(IDBObjectStore.prototype, name);
  for (const name of ['removeEntry', 'getFileHandle'])
    before(Reflect.get(globalThis, 'FileSystemDirectoryHandle')?.prototype, name);
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const made = transaction.apply(this, given);
    if (given[1] === 'readwrite') made.addEventListener('complete', pass);
    return made;
  };
}
