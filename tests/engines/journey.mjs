// Journey: one description for every engine. Written, found, made a file of, erased, brought back, and still there when
// the host is gone. Each step rests on those before it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { KEY_MS, Person, until } from './person.mjs';

/**
 * @typedef {object} Setting
 * @property {import('./driver.mjs').Driver} driver
 * @property {string} url where the app is served
 * @property {string} folder for the file that is made
 * @property {() => Promise<void>} loseHost
 */

/** @typedef {{ readonly name: string, readonly take: (journey: Journey) => Promise<void> }} Step */

const PASSPHRASE = 'quiet harbour, seven lamps';
const LINE = 'We spoke about the thirteenth of Marchember.';
const ACT = 'I call before I drive home from Quillhaven';
const PAGE = 'What stayed with me was the lamp in Umberfold.';

/** Keeps what is handed to the browser to be saved: not every engine tells its driver of a download. */
const CATCH_FILE = `
  const make = URL.createObjectURL;
  window.caught = '';
  URL.createObjectURL = (file) => {
    void file.arrayBuffer().then((bytes) => {
      window.caught = btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
    });
    return make.call(URL, file);
  };
  return null;
`;

/** What the page breaks of its own rules, or breaks on. */
const LISTEN = `
  window.heard = [];
  addEventListener('error', (event) => window.heard.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => window.heard.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => window.heard.push(event.violatedDirective));
  return null;
`;

export class Journey {
  /** @type {Person} */
  person;
  /** @type {Setting} */
  #setting;
  /** The file that was made first, and what is in it. */
  path = '';
  whole = '';

  /** @param {Setting} setting */
  constructor(setting) {
    this.#setting = setting;
    this.person = new Person(setting.driver);
  }

  /** A new tab; the one before is closed. */
  async open() {
    await this.#setting.driver.visit(this.#setting.url);
    await this.#setting.driver.run(LISTEN);
  }

  /** Waits until the app needs its host no more, and takes the host away. */
  async loseHost() {
    const script = `return navigator.serviceWorker.controller?.state === 'activated'`;
    await until('for the service worker', () => this.#setting.driver.run(script));
    await this.#setting.loseHost();
  }

  async expectQuiet() {
    const heard = await this.#setting.driver.run('return window.heard');
    if (!Array.isArray(heard) || heard.length > 0) throw new Error(`the page said: ${heard}`);
  }

  /** Makes a backup by the screen. Answers its bytes as the browser was handed them. */
  async makeBackup() {
    const { person } = this;
    await person.goTo('Settings');
    await person.press('Make a backup');
    await person.fill('Passphrase', PASSPHRASE);
    await person.fill('Passphrase again', PASSPHRASE);
    await person.press('Make the file');
    await person.seesControl('Save file', KEY_MS);
    await person.driver.run(CATCH_FILE);
    await person.press('Save file');
    let caught = '';
    await until('for the file', async () => {
      caught = await person.driver.run('return window.caught');
      return caught !== '';
    });
    return Buffer.from(caught, 'base64');
  }

  /** @param {Buffer} bytes */
  keepFile(bytes) {
    this.path = join(this.#setting.folder, 'kept.age');
    writeFileSync(this.path, bytes);
  }
}

/** @type {readonly Step[]} */
export const LEDGER = [
  {
    name: 'welcome',
    take: async (journey) => {
      await journey.open();
      await journey.person.choose('I broke trust');
      await journey.person.press('Continue');
      await journey.person.press('Continue');
      await journey.person.seesControl('Check in');
    },
  },
  {
    name: 'check-in',
    take: async ({ person }) => {
      await person.press('Check in');
      await person.chooseCell('unpleasant, high energy');
      await person.press('restless');
      await person.choose('4', 'Reliability');
      await person.fill('One line', LINE);
      await person.keep();
    },
  },
  {
    name: 'promise',
    take: async ({ person }) => {
      await person.goTo('Promises');
      await person.press('New promise');
      await person.fill('What I will do', ACT);
      await person.choose('Daily');
      await person.keep();
    },
  },
  {
    name: 'outcome',
    take: async ({ person }) => {
      await person.goTo('Promises');
      await person.press('How it went');
      await person.choose('Partly');
      await person.fill('One line', 'I called, but from the motorway.');
      await person.keep();
    },
  },
  {
    name: 'reflection',
    take: async ({ person }) => {
      await person.goTo('Write');
      await person.press('New entry');
      await person.fill('Your words', PAGE);
      await person.keep();
    },
  },
  {
    name: 'search',
    take: async ({ person }) => {
      await person.finds('umberfold');
    },
  },
  {
    name: 'backup',
    take: async (journey) => {
      const bytes = await journey.makeBackup();
      journey.keepFile(bytes);
      journey.whole = await entriesIn(bytes);
      for (const words of [LINE, ACT, PAGE]) {
        if (!journey.whole.includes(words)) throw new Error('the file does not hold what was written');
      }
    },
  },
  {
    name: 'erase',
    take: async (journey) => {
      const { person } = journey;
      await person.goTo('Settings');
      await person.press('Erase everything here');
      await person.press('Go on to the last step');
      await person.press('Erase everything here');
      await person.seesControl('Look around first', 30_000);
      await journey.open();
      await person.seesControl('Look around first');
    },
  },
  {
    name: 'restore',
    take: async (journey) => {
      const { person } = journey;
      await person.show('settings/backup/restore');
      await person.giveFile('Backup file', journey.path);
      await person.fill('Passphrase', PASSPHRASE);
      await person.press('Look inside');
      await person.seesControl('Replace', KEY_MS);
      await person.press('Replace');
      await person.sees('Replaced.', 'main', KEY_MS);
      const again = await entriesIn(await journey.makeBackup());
      if (again !== journey.whole) throw new Error('what came back is not what was there');
      await journey.expectQuiet();
    },
  },
  {
    name: 'reopen with the host gone',
    take: async (journey) => {
      const { person } = journey;
      await journey.loseHost();
      await journey.open();
      await person.seesControl('Check in');
      await person.goTo('Promises');
      await person.sees(ACT);
      await person.finds('marchember');
      await person.press('Help');
      await person.sees('If you are in danger');
      await journey.expectQuiet();
    },
  },
  {
    name: 'hide',
    take: async ({ person }) => {
      await person.press('Hide');
      await until('for the neutral page', () => person.driver.run(`return location.pathname.endsWith('notes.html')`));
    },
  },
];

/** What a backup holds, by `age` and gunzip alone: one text for the same entries, in whatever order. @param {Buffer} file */
async function entriesIn(file) {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  const text = gunzipSync(await decrypter.decrypt(new Uint8Array(file))).toString('utf8');
  const { entries } = JSON.parse(text, (_, value) => (isObject(value) ? inOrder(value) : value));
  return entries
    .map((/** @type {object} */ entry) => JSON.stringify(entry))
    .sort()
    .join('\n');
}

/** @param {unknown} value @returns {value is object} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {object} value */
function inOrder(value) {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
