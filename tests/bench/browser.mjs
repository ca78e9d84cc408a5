// A browser on a profile of its own, driven through a pipe: nothing but what the bench asks for happens in it, and no
// test runner attaches itself to the service worker, whose start is part of what is measured.
import { spawn } from 'node:child_process';
import { findChromium } from '../../.ci/chromium.mjs';

const SWITCHES = [
  ...['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check'],
  ...[
    '--disable-gpu',
    '--disable-extensions',
    '--disable-sync',
    '--disable-component-update',
    '--disable-default-apps',
  ],
  ...['--disable-background-networking', '--password-store=basic', '--use-mock-keychain', '--window-size=1280,900'],
  ...['--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication', '--lang=en-GB'],
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @typedef {{ id?: number, method?: string, sessionId?: string, params?: any, result?: any, error?: { message: string } }} Message */

const executable = await findChromium();

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the browsers that a failed figure has left. */
export async function endBrowsers() {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ended);
}

/** Starts a browser on `profile`, a folder. @param {string} profile */
export async function startBrowser(profile) {
  if (executable === undefined) throw new Error('There is no Chromium. npm test installs one.');
  const child = spawn(executable, [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'UTC' },
  });
  running.add(child);
  const exited = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child));
  const pipe = pipeOf(child);
  const targets = await pipe.send('Target.getTargets');
  const target = targets.targetInfos.find((/** @type {any} */ info) => info.type === 'page');
  const page = await Page.on(pipe, target.targetId);
  return {
    page,
    /** A further page behind the first, which alone is drawn. */
    newPage: async () => {
      const further = await pipe.send('Target.createTarget', { url: 'about:blank', background: true });
      await page.send('Page.bringToFront');
      return Page.on(pipe, further.targetId);
    },
    close: async () => {
      await pipe.send('Browser.close').catch(() => undefined);
      await exited;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startBrowser>>} Browser */
/** @typedef {(method: string, params?: object, sessionId?: string) => Promise<any>} Send */

/** @param {import('node:child_process').ChildProcess} child */
function pipeOf(child) {
  const [, , , output, input] = /** @type {any} */ (child.stdio);
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Set<(message: Message) => void>} */
  const listeners = new Set();
  let held = Buffer.alloc(0);
  let last = 0;
  input.on('data', (/** @type {Buffer} */ part) => {
    held = Buffer.concat([held, part]);
    for (let end = held.indexOf(0); end >= 0; end = held.indexOf(0)) {
      const message = /** @type {Message} */ (JSON.parse(held.subarray(0, end).toString()));
      held = held.subarray(end + 1);
      const asked = waiting.get(message.id ?? 0);
      waiting.delete(message.id ?? 0);
      if (message.error) asked?.reject(new Error(message.error.message));
      else if (asked) asked.resolve(message.result);
      else for (const hear of listeners) hear(message);
    }
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has ended'));
  });
  /** @type {Send} */
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  return { send, hear: (/** @type {(message: Message) => void} */ listener) => listeners.add(listener) };
}

export class Page {
  /** @param {ReturnType<typeof pipeOf>} pipe @param {string} sessionId */
  constructor(pipe, sessionId) {
    this.pipe = pipe;
    this.sessionId = sessionId;
  }

  /** @param {ReturnType<typeof pipeOf>} pipe @param {string} targetId */
  static async on(pipe, targetId) {
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(pipe, sessionId);
    await Promise.all([page.send('Page.enable'), page.send('Runtime.enable')]);
    return page;
  }

  /** @param {string} method @param {object} [params] */
  send(method, params) {
    return this.pipe.send(method, params, this.sessionId);
  }

  /** Waits for the next event of that name. @param {string} method */
  once(method) {
    return new Promise((resolve) => {
      this.pipe.hear((message) => {
        if (message.method === method && message.sessionId === this.sessionId) resolve(message.params);
      });
    });
  }

  /** Runs before any script of every document from now on. @param {string} source */
  async beforeEach(source) {
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source });
  }

  /** Goes there, and on as soon as the new document has begun. @param {string} url */
  async go(url) {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  /** What an expression comes to in the page, once it has come. @param {string} expression @returns {Promise<any>} */
  async ask(expression, seconds = 120) {
    const asked = this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await within(seconds, asked, expression.slice(0, 60));
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Asks again until the answer is true. @param {string} expression @param {string} what */
  async until(expression, what, seconds = 20) {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(20)) {
      if (await this.ask(expression).catch(() => false)) return;
    }
    throw new Error(`waited ${seconds} s for ${what}`);
  }

  /** A real press in the middle of an element. @param {string} finding an expression that finds it @param {string} what */
  async press(finding, what) {
    await this.until(`!!(${finding})`, what);
    const { x, y } = await this.ask(`(() => {
      const element = ${finding};
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }
}

/** @template T @param {number} seconds @param {Promise<T>} work @param {string} what @returns {Promise<T>} */
async function within(seconds, work, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${seconds} s for ${what}`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]).then(() => work);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} ms @returns {Promise<void>} */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** An expression that finds a button or link by what it says. @param {string} words */
export function saying(words) {
  return `[...document.querySelectorAll('button, a')].find((found) => found.textContent.trim() === ${JSON.stringify(words)} && found.checkVisibility())`;
}
