// Reviews as they are written: from both sides, over a week, a month, 90 days and a year; interrupted, kept, killed, and
// there at the next one.

import type { Page } from '@playwright/test';
import { figures } from '#content/en/looking/figures.ts';
import { entriesIn } from '../support/backup-file.ts';
import { canary, foundAmong, foundIn } from '../support/canaries.ts';
import { expect, test } from '../support/journey.ts';
import { control, installed, keep, makeBackup, passWelcome, show } from '../support/steps.ts';

/** What is typed is sealed two seconds later at the latest (D1). */
const SEALED_MS = 2_500;

const QUESTIONS = {
  rebuilder: ['Where did my acts match my words?', 'One kind thing for me.'],
  hurt: ['What shook me?', 'One kind thing for me next week.'],
} as const;

test('RV1, RV3, RV4, RV5, RV6, RV7 · reviews of every span, from both sides: drafted, kept, killed, and there at the next one', async ({
  device,
}) => {
  test.setTimeout(240_000);
  let page = await device.open();
  await passWelcome(page, 'Both');
  await installed(page);

  for (const [side, name] of [
    ['hurt', 'I was hurt'],
    ['rebuilder', 'I broke trust'],
  ] as const) {
    await test.step(`a week, as ${side}; the draft survives a reload`, async () => {
      await begin(page, 'week');
      await page.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
      await answer(page, QUESTIONS[side][0], `The phone on Thursday, ${side}.`);
      await page.waitForTimeout(SEALED_MS);
      await page.reload();
      await expect(page.getByRole('textbox', { name: QUESTIONS[side][0] })).toHaveValue(
        `The phone on Thursday, ${side}.`,
      );
      await answer(page, QUESTIONS[side][1], 'A walk.');
      await keepReview(page);
    });
  }

  await test.step('panels open only after an answer', async () => {
    await begin(page, 'month');
    await page.getByRole('radio', { name: /I was hurt/ }).check({ force: true });
    const panel = page.getByText('The four lines of this time');
    await expect(page.getByText('can be opened here once you have answered').first()).toBeVisible();
    await expect(panel).toHaveCount(0);
    await answer(page, 'On which subjects do I rely a little more, on which not?', 'On the evenings, a little.');
    await panel.click();
    // Nothing was noted so far: that is said once, not in four empty pictures.
    await expect(page.getByText(figures.lines.none)).toHaveCount(1);
    await page.getByRole('radio', { name: 'Tables' }).check({ force: true });
    await keepReview(page);
  });

  const hidden = canary('understood');
  await test.step('90 days: a phase, a baseline, and a question that is kept nowhere', async () => {
    await begin(page, 'quarter');
    await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
    await expect(page.getByRole('link', { name: 'Help has people to reach' })).toBeVisible();
    await answer(page, 'What has been understood?', `Much, and ${hidden}.`);
    await answer(page, /^Your words: Is trust being rebuilt/, 'The evenings.');
    await page.getByRole('button', { name: 'Begin the baseline again today' }).click();
    await page.getByRole('radio', { name: /^Rebuild/ }).check({ force: true });
    await keepReview(page);
    await show(page, 'look-back/way');
    await expect(page.getByText('Now: Rebuild.')).toBeVisible();
  });

  await test.step('a year, with the 90-day page to read', async () => {
    await begin(page, 'year');
    await expect(page.getByText(/^90 days, /)).toBeVisible();
    await answer(page, 'A letter to myself.', 'Dear me.');
    await keepReview(page);
  });

  await test.step('killed, and the host gone', async () => {
    await page.waitForTimeout(300);
    await device.kill();
    await device.loseHost();
    page = await device.open();
    await expect(control(page, 'Check in')).toBeVisible();
    await show(page, 'look-back/reviews');
    for (const span of ['Weekly', 'Monthly', '90 days', 'Yearly']) {
      await expect(page.getByRole('link', { name: new RegExp(`^${span}, `) }).first()).toBeVisible();
    }
    await page.getByRole('link', { name: /^90 days, / }).click();
    await expect(page.getByText(hidden)).toBeVisible();
    await expect(page.getByText(/: Rebuild$/)).toBeVisible();
    await show(page, 'look-back/way');
    await expect(page.getByText('Now: Rebuild.')).toBeVisible();
  });

  await test.step('what was answered last time is there', async () => {
    await begin(page, 'week');
    await page.getByRole('radio', { name: /I was hurt/ }).check({ force: true });
    await page
      .getByText(/^Last time, on .*, you wrote:$/)
      .first()
      .click();
    await expect(page.getByText('The phone on Thursday, hurt.')).toBeVisible();
    await expect(page.getByText('The phone on Thursday, rebuilder.')).toHaveCount(0);
  });

  await test.step('whether one is free to answer is in no entry and no draft', async () => {
    await begin(page, 'quarter');
    await page.getByRole('radio', { name: 'No', exact: true }).check({ force: true });
    await answer(page, 'What is still unsaid?', 'The second letter.');
    await page.waitForTimeout(SEALED_MS);
    const entries = await entriesIn((await makeBackup(page)).bytes);
    expect(JSON.stringify(entries)).toContain('The second letter.');
    expect(JSON.stringify(entries)).not.toContain('free');
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(stored).not.toContain('free');
  });

  await test.step('no word lies unsealed', async () => {
    await device.close();
    const words = [hidden, 'The phone on Thursday', 'Dear me.', 'The second letter.'];
    expect(foundAmong(device.heard, words)).toEqual([]);
    expect(foundIn(device.profile, words)).toEqual([]);
  });
});

async function begin(page: Page, span: string): Promise<void> {
  await show(page, `look-back/reviews/new/${span}`);
  await expect(page.locator('form textarea').first()).toBeVisible();
}

/** Keeps it, and waits until the page has gone on by itself. */
async function keepReview(page: Page): Promise<void> {
  await keep(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews', exact: true })).toBeFocused();
}

async function answer(page: Page, question: string | RegExp, words: string): Promise<void> {
  await page.getByRole('textbox', { name: question }).fill(words);
}
