// Promises: made, refused at the field, missed, partly kept, changed, ended, deleted and brought back.

import { expect, test } from '../support/journey.ts';
import { control, goTo, hush, keep, kept, liveLine, makePromise, noteOutcome, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

const ACT = 'I text you when I leave work';

test('PR1 · an empty promise and one of 501 characters are refused at the field, and nothing is lost', async ({
  device,
}) => {
  const page = await device.open();
  await skipWelcome(page);
  await goTo(page, 'Promises');
  await control(page, 'New promise').click();
  const act = page.getByRole('textbox', { name: 'What I will do' });
  await control(page, 'Keep this').click();
  await expect(page.getByText('Write down one act first.')).toBeVisible();
  await expect(act).toHaveAttribute('aria-invalid', 'true');
  await expect(act).toBeFocused();

  await act.fill('x'.repeat(501));
  await control(page, 'Keep this').click();
  await expect(page.getByText('More than 500 characters.', { exact: false })).toBeVisible();
  await expect(act).toHaveValue('x'.repeat(501));
  await expect(liveLine(page)).toBeEmpty();
});

test('PR4, PR5 · partly asks for one line; a miss is noted without a verdict', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await makePromise(page, ACT);
  await control(page, 'How it went').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Partly' }).check({ force: true });
  await control(sheet, 'Keep this').click();
  await expect(sheet.getByText('Partly asks for one line.')).toBeVisible();
  await sheet.getByRole('radio', { name: 'Missed' }).check({ force: true });
  await keep(page, sheet);
  await expect(page.getByText('Too early to say more than that.')).toBeVisible();
});

test('PR6, V18 · a promise is changed; its earlier version stays; deleting it is undone with all its days', async ({
  device,
}) => {
  const page = await device.open();
  await skipWelcome(page);
  await makePromise(page, ACT);
  await noteOutcome(page, 'Missed', 'The meeting ran on.');
  await control(page, 'Change it').click();
  await page.getByRole('textbox', { name: 'What I will do' }).fill('I call you when I leave work');
  await page.getByRole('textbox', { name: 'Why it changes' }).fill('A call is heard.');
  await keep(page);
  await goTo(page, 'Promises');
  await page.getByRole('link', { name: 'I call you when I leave work' }).click();
  await expect(page.getByText('The meeting ran on.')).toBeVisible();
  await expect(page.getByText(ACT)).toHaveCount(1);

  await control(page, 'Change it').click();
  await control(page, 'Delete this promise').click();
  await expect(liveLine(page)).toHaveText('Let go.');
  await control(page, 'Undo').click();
  await goTo(page, 'Promises');
  await page.getByRole('link', { name: 'I call you when I leave work' }).click();
  await expect(page.getByText('The meeting ran on.')).toBeVisible();
});

test('PR1, UI5, FR8 · a promise is made and its outcome noted by keyboard alone', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await goTo(page, 'Promises');
  await control(page, 'New promise').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What I will do' }).focus();
  await page.keyboard.type(ACT);
  await page.getByRole('radio', { name: 'Once' }).focus();
  await page.keyboard.press('Space');
  await control(page, 'Keep this').focus();
  await page.keyboard.press('Enter');
  await kept(page);

  await control(page, 'How it went').focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(control(page, 'How it went')).toBeFocused();

  await page.keyboard.press('Enter');
  await sheet.getByRole('radio', { name: 'Kept' }).focus();
  await page.keyboard.press('Space');
  await hush(page);
  await control(sheet, 'Keep this').focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await kept(page);
});
