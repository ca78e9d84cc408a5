// Writing: drafts that outlive the tab and the battery, what is too long, search, editing and undo.

import { expect, test } from '../support/journey.ts';
import {
  beginWriting,
  checkIn,
  control,
  draftKept,
  goOn,
  goTo,
  installed,
  keep,
  liveLine,
  makePromise,
  search,
  skipWelcome,
  write,
} from '../support/steps.ts';

// Only what says so is about installing.
test.use({ serviceWorkers: 'block' });

const SENTENCE = 'I had not planned to say it, and then I said it.';

test('D1, D4 · what is typed outlives a killed browser', async ({ device }) => {
  let page = await device.open('', { serviceWorkers: 'allow' });
  await skipWelcome(page);
  await installed(page);
  await beginWriting(page, SENTENCE);
  await draftKept(page);
  await device.kill();
  page = await device.open();
  await goOn(page);
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(SENTENCE);
});

test('D1, D3 · what is typed outlives its tab, and the draft goes with its entry', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await beginWriting(page, SENTENCE);
  const other = await device.newTab('#/write');
  await draftKept(page);
  await page.close({ runBeforeUnload: true });
  await goOn(other);
  await expect(other.getByRole('textbox', { name: 'Your words' })).toHaveValue(SENTENCE);
  await keep(other);
  await goTo(other, 'Write');
  await expect(other.getByText(SENTENCE).first()).toBeVisible();
  await expect(other.getByText('Begun, not yet kept')).toBeHidden();
});

test('D4 · every form goes on where it stopped: check-in, promise, outcome', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await control(page, 'Check in').click();
  await page.getByRole('textbox', { name: 'One line' }).fill('Half a line');
  await goTo(page, 'Promises');
  await control(page, 'New promise').click();
  await page.getByRole('textbox', { name: 'What I will do' }).fill('Half a promise');
  await goTo(page, 'Today');
  await page.waitForTimeout(1_000);
  await page.reload();
  await control(page, 'Check in').click();
  await expect(page.getByRole('textbox', { name: 'One line' })).toHaveValue('Half a line');
  await goTo(page, 'Promises');
  await control(page, 'New promise').click();
  await expect(page.getByRole('textbox', { name: 'What I will do' })).toHaveValue('Half a promise');
  await keep(page);
  await control(page, 'How it went').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'One line' }).fill('Half an outcome');
  await page.waitForTimeout(1_000);
  await page.reload();
  await control(page, 'How it went').click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'One line' })).toHaveValue('Half an outcome');
});

test('RE2 · nothing written and 100,001 characters are said at the field, and nothing is lost', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await beginWriting(page, '');
  await control(page, 'Keep this').click();
  await expect(page.getByText('There are no words yet. One is enough.')).toBeVisible();
  const words = page.getByRole('textbox', { name: 'Your words' });
  const long = `${'So it went on. '.repeat(6_667).slice(0, 99_999)}XY`;
  await words.fill(long);
  await control(page, 'Keep this').click();
  await expect(page.getByText('100,001 characters.', { exact: false })).toBeVisible();
  await expect(liveLine(page)).toBeEmpty();
  await draftKept(page);
  await page.reload();
  await goOn(page);
  await expect(words).toHaveValue(long);
  await words.fill(long.slice(0, 100_000));
  await keep(page);
});

test('RE7, V18 · an entry is changed, let go and brought back', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'First words.', 'A page');
  await goTo(page, 'Write');
  await page
    .getByRole('link', { name: /A page/ })
    .first()
    .click();
  await control(page, 'Change it').click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Second words.');
  await keep(page);
  await expect(page.getByText('Second words.')).toBeVisible();
  await control(page, 'Let it go').click();
  await expect(liveLine(page)).toHaveText('Let go.');
  await control(page, 'Undo').click();
  await goTo(page, 'Write');
  await page
    .getByRole('link', { name: /A page/ })
    .first()
    .click();
  await expect(page.getByText('Second words.')).toBeVisible();
});

test('RE4, RE5 · search finds words in check-ins, promises, pages and drafts, whatever their case and accents', async ({
  device,
}) => {
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'pleasant, low energy', line: 'Crème in the morning' });
  await makePromise(page, 'I bring the cremetorte');
  await write(page, 'A page about CRÈME and nothing else.');
  await beginWriting(page, 'A draft with Creme');
  await draftKept(page);
  await search(page, 'creme');
  await expect(page.getByText('Found in 4 places')).toBeVisible();
  await search(page, 'zzz');
  await expect(page.getByText('Nothing found').first()).toBeVisible();
});
