// WebKit, by its own WebKitWebDriver: the W3C protocol over plain fetch, in a window on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function driveWebKit() {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const stop = () => {
    driver.kill();
    screen.stop();
  };
  try {
    await awaken(port);
    return await session(port, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {number} port @param {() => void} stop @returns {Promise<import('./driver.mjs').Driver>} */
async function session(port, stop) {
  const origin = `http://127.0.0.1:${port}`;
  const options = { binary: MINI_BROWSER, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const begun = await ask(`${origin}/session`, 'POST', { capabilities });
  const at = `${origin}/session/${begun.sessionId}`;
  const post = (/** @type {string} */ path, /** @type {object} */ body = {}) => ask(`${at}/${path}`, 'POST', body);
  await post('timeouts', { script: 60_000, pageLoad: 30_000, implicit: 0 });
  await post('window/rect', { width: 1280, height: 900 });

  const run = (/** @type {string} */ script, /** @type {unknown[]} */ given) =>
    post('execute/sync', { script, args: given });
  const key = (/** @type {unknown} */ element) => /** @type {Record<string, string>} */ (element)[ELEMENT];

  return {
    version: begun.capabilities.browserVersion,
    visit: async (url) => {
      const { handle } = await post('window/new', { type: 'tab' });
      await ask(`${at}/window`, 'DELETE');
      await post('window', { handle });
      await post('url', { url });
    },
    run: (script, ...given) => run(script, given),
    find: async (script, ...given) => (await run(script, given)) ?? undefined,
    press: async (element) => {
      await settled(() => run(PLACE, [element]));
      await post(`element/${key(element)}/click`);
    },
    type: (element, text) => post(`element/${key(element)}/value`, { text }),
    give: (element, path) => post(`element/${key(element)}/value`, { text: path }),
    end: async () => {
      await ask(at, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}

const PLACE = 'return JSON.stringify(arguments[0].getBoundingClientRect())';

/** WebDriver presses where an element was a moment ago: waits until it stays in its place. @param {() => Promise<string>} place */
async function settled(place) {
  for (let before = '', now = await place(); before !== now; now = await place()) {
    before = now;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** @param {string} url @param {string} method @param {object} [body] @returns {Promise<any>} */
async function ask(url, method, body) {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

/** @param {number} port */
async function awaken(port) {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await ask(`http://127.0.0.1:${port}/status`, 'GET');
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** A screen in memory. It chooses a free number itself. @returns {Promise<{ display: string, stop: () => void }>} */
function startScreen() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, failed) => {
    xvfb.once('error', failed);
    xvfb.stdio[3]?.once('data', (number) => {
      done({ display: `:${String(number).trim()}`, stop: () => void xvfb.kill() });
    });
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
