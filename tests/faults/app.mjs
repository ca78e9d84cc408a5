// App: uses Kept as a person does. What counts as kept is what the live region has said.

/** @typedef {import('@playwright/test').Page} Page */

/** Opens the app and goes past the welcome where it is shown. @param {Page} page @param {string} url */
export async function begin(page, url) {
  await page.goto(url);
  await page
    .getByRole('button', { name: 'Skip to Today' })
    .or(page.getByRole('link', { name: 'Skip to Today' }))
    .click();
  await page
    .getByRole('link', { name: 'Check in' })
    .or(page.getByRole('button', { name: 'Check in' }))
    .first()
    .waitFor();
}

/** Makes a check-in with one line. Answers whether *Kept.* was said. @param {Page} page @param {string} line */
export async function keep(page, line) {
  await fill(page, line);
  await page.getByRole('button', { name: 'Keep this' }).click();
  return heard(page);
}

/** Fills a check-in and does not keep it. @param {Page} page @param {string} line */
export async function fill(page, line) {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.evaluate(() => {
    location.hash = '/check-in';
  });
  await page.getByRole('gridcell').first().waitFor();
  const oneLine = page.getByRole('textbox', { name: 'One line' });
  await oneLine.fill(line);
}

/** Waits until the form is left and *Kept.* is said, or an alert says that it could not. @param {Page} page */
export async function heard(page) {
  // An alert from an earlier try stays until one succeeds, so it proves nothing by itself.
  const isLeft = await page
    .waitForFunction(() => !location.hash.includes('check-in'), undefined, { timeout: 4_000 })
    .then(
      () => true,
      () => false,
    );
  await (isLeft ? page.getByText('Kept.', { exact: true }).first() : page.getByRole('alert').first()).waitFor();
  return isLeft;
}

/** What the first screen is after opening: the app in use, the welcome, or a message about a fault. @param {Page} page @param {string} url */
export async function firstScreen(page, url) {
  await page.goto(url);
  const inUse = page.getByRole('link', { name: 'Promises' }).first();
  const welcome = page.getByText('Skip to Today');
  const again = page.getByRole('button', { name: /again/i }).first();
  await inUse.or(welcome).or(again).first().waitFor({ timeout: 12_000 });
  if (await welcome.count()) return 'welcome';
  return (await again.count()) && !(await inUse.count()) ? 'fault' : 'in use';
}
