// Two tabs: what one keeps the other shows; what both change is told; what both write is kept.

import { expect, test } from '../support/journey.ts';
import { checkIn, control, goTo, goToDays, keep, makePromise, skipWelcome, write } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

test('V7 · what one tab keeps shows in the other, and both can write', async ({ device }) => {
  const first = await device.open();
  await skipWelcome(first);
  const second = await device.newTab('#/promises');
  await makePromise(first, 'I ring the bell before I come in');
  await expect(second.getByText('I ring the bell before I come in')).toBeVisible();
  await Promise.all([
    checkIn(first, { cell: 'pleasant, low energy', line: 'From the first tab.' }),
    checkIn(second, { cell: 'pleasant, high energy', line: 'From the second tab.' }),
  ]);
  for (const page of [first, second]) {
    await goToDays(page);
    await expect(page.getByText('From the first tab.')).toBeVisible();
    await expect(page.getByText('From the second tab.')).toBeVisible();
  }
});

test('V8 · an entry that another tab changed meanwhile is not written over, and the words stay', async ({ device }) => {
  const first = await device.open();
  await skipWelcome(first);
  await write(first, 'As it was.', 'One page');
  await goTo(first, 'Write');
  await first
    .getByRole('link', { name: /^One page/ })
    .first()
    .click();
  const second = await device.newTab(new URL(first.url()).hash);
  await control(first, 'Change it').click();
  await control(second, 'Change it').click();
  const words = (page: typeof first) => page.getByRole('textbox', { name: 'Your words' });
  await expect(words(second)).toHaveValue('As it was.');
  await words(first).fill('As the first tab has it.');
  await keep(first);
  await words(second).fill('As the second tab has it.');
  await control(second, 'Keep this').click();
  await expect(second.getByRole('alert')).toContainText('changed in another tab');
  await expect(words(second)).toHaveValue('As the second tab has it.');
  await goTo(first, 'Write');
  await first
    .getByRole('link', { name: /^One page/ })
    .first()
    .click();
  await expect(first.getByText('As the first tab has it.')).toBeVisible();
});
