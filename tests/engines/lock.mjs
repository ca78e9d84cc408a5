// The lock, in every engine: set, closed to a wrong passphrase, opened by the right one and by the recovery code, also
// when the host is gone.

import { KEY_MS } from './person.mjs';

const PASSPHRASE = 'slow river under nine bridges';
const LINE = 'The ferry to Umberfold was late again.';

/** The whole code, and the name and words of the group that is asked back. */
const READ_CODE = `
  const groups = [...document.querySelectorAll('ol.code li')].map((one) => one.textContent.trim());
  const label = [...document.querySelectorAll('label')].find((one) => /^Group \\d/.test(one.textContent.trim()));
  const name = label?.textContent.trim().match(/^Group \\d+ of your copy/)?.[0] ?? '';
  return { code: groups.join(' '), name, group: groups[Number(name.match(/\\d+/)?.[0]) - 1] ?? '' };
`;

const ANYTHING_SHOWN = 'return document.documentElement.outerHTML.includes(arguments[0])';

let code = '';

/** @type {readonly import('./journey.mjs').Step[]} */
export const LOCK = [
  {
    name: 'something to lock',
    take: async (journey) => {
      await journey.open();
      await journey.person.press('Skip to Today');
      await journey.person.press('Check in');
      await journey.person.chooseCell('pleasant, low energy');
      await journey.person.fill('One line', LINE);
      await journey.person.keep();
    },
  },
  {
    name: 'set a passphrase',
    take: async ({ person }) => {
      await person.show('settings/lock/set');
      await person.choose('My own');
      await person.fill('My own passphrase', PASSPHRASE);
      await person.fill('Passphrase again', PASSPHRASE);
      await person.press('Continue');
      await person.sees('It is shown now and never again.');
      const shown = /** @type {{ code: string, name: string, group: string }} */ (await person.driver.run(READ_CODE));
      code = shown.code;
      await person.fill(shown.name, shown.group);
      await person.press('Set the passphrase');
      await person.sees('Your notes are locked.', 'body', KEY_MS);
    },
  },
  {
    name: 'a wrong passphrase',
    take: async (journey) => {
      await journey.open();
      await tryToOpen(journey, `${PASSPHRASE}, or ten`);
      await journey.person.sees('That passphrase does not open these notes.', 'body', KEY_MS);
      if (await journey.person.driver.run(ANYTHING_SHOWN, LINE))
        throw new Error('the locked page holds what was written');
    },
  },
  {
    name: 'the right one',
    take: async (journey) => {
      await tryToOpen(journey, PASSPHRASE);
      await expectOpen(journey);
    },
  },
  {
    name: 'the recovery code',
    take: async (journey) => {
      await journey.open();
      await journey.person.press('Another way to open');
      await journey.person.fill('Recovery code', code);
      await journey.person.press('Open');
      await expectOpen(journey);
    },
  },
  {
    name: 'locked, the host gone',
    take: async (journey) => {
      await journey.loseHost();
      await journey.open();
      await tryToOpen(journey, PASSPHRASE);
      await expectOpen(journey);
      await journey.expectQuiet();
    },
  },
];

/** @param {import('./journey.mjs').Journey} journey @param {string} passphrase */
async function tryToOpen({ person }, passphrase) {
  await person.seesControl('Open');
  await person.fill('Passphrase', passphrase);
  await person.press('Open');
}

/** @param {import('./journey.mjs').Journey} journey */
async function expectOpen({ person }) {
  await person.seesControl('Check in', KEY_MS);
  await person.finds('umberfold');
}
