// Chromium and Firefox, by Playwright. Firefox is the system's own, over WebDriver BiDi (`stack.md` 7).
import { chromium, firefox } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function driveChromium() {
  const executablePath = await findChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return alone(await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) }));
}

/** @param {string} executablePath @returns {Promise<import('./driver.mjs').Driver>} */
export async function driveFirefox(executablePath) {
  return alone(await firefox.launch({ channel: 'moz-firefox', executablePath }));
}

/**
 * Firefox with a profile that stays.
 * @param {string} executablePath @param {string} profile
 * @param {(text: string) => void} hear what the page hands to the outside by calling `tellOutside`
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
export async function driveFirefoxOn(executablePath, profile, hear) {
  const context = await firefox.launchPersistentContext(profile, { channel: 'moz-firefox', executablePath, ...SHAPE });
  await context.exposeBinding('tellOutside', (_, text) => hear(String(text)));
  return driven(context, context.browser()?.version() ?? '', () => context.close());
}

const SHAPE = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' };

/** @param {import('@playwright/test').Browser} browser */
async function alone(browser) {
  return driven(await browser.newContext(SHAPE), browser.version(), () => browser.close());
}

/**
 * @param {import('@playwright/test').BrowserContext} context @param {string} version @param {() => Promise<void>} end
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
async function driven(context, version, end) {
  context.setDefaultTimeout(10_000);
  let page = await context.newPage();

  /** @param {string} script @param {unknown[]} given */
  const within = (script, given) => /** @type {const} */ ([wrapped(script), given]);

  return {
    version,
    visit: async (url) => {
      const before = page;
      page = await context.newPage();
      await before.close();
      await page.goto(url);
    },
    run: async (script, ...given) => page.evaluate(...within(script, given)),
    find: async (script, ...given) => (await page.evaluateHandle(...within(script, given))).asElement() ?? undefined,
    press: (element) => handle(element).click(),
    type: (element, text) => handle(element).type(text),
    give: (element, path) => handle(element).setInputFiles(path),
    end,
  };
}

/** A page that takes no text as code takes a function: Playwright hands it over by the debugger. @param {string} script */
function wrapped(script) {
  return /** @type {(given: unknown[]) => any} */ (
    new Function('given', `return (function () { ${script} })(...given);`)
  );
}

/** @param {unknown} element */
function handle(element) {
  return /** @type {import('@playwright/test').ElementHandle<HTMLElement>} */ (element);
}
