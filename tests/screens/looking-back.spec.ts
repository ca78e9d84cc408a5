// Pictures of looking back with ten years in it, with a few days, and with nothing; of each review with its panels open;
// of the phases and the time passed. Beside `screens.spec.ts`, which shows every screen once.

import type { Page } from '@playwright/test';
import { figures } from '#content/en/looking/figures.ts';
import { lookBack } from '#content/en/looking/look-back.ts';
import { reviews } from '#content/en/looking/reviews.ts';
import { made } from '#content/sample/making.ts';
import { sampleEntries } from '#content/sample.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Question } from '#domain/reviews/questions.ts';
import { SPANS, type Span } from '#domain/reviews/review.ts';
import { backupFileOf } from '../support/backup-file.ts';
import { expect, test } from '../support/journey.ts';
import { dayNamed } from '../support/real-looking.ts';
import { bringBack, control, show, skipWelcome } from '../support/steps.ts';
import { tenYearsOfAPromise, tenYearsOfCheckIns } from '../support/ten-years.ts';
import { camera, LOOKS, speak } from './looks.ts';

/** A4 without its margins, at 96 dots an inch. */
const PAPER = { width: 680, height: 1_000 };

/** A question of each span whose answer opens each kind of panel. */
const ASKED: Readonly<Record<Span, readonly Question[]>> = {
  week: ['acts-matched', 'kind-to-me'],
  month: ['promise-that-matters', 'statement-missing', 'shame-helping', 'visible-change'],
  quarter: ['trust-rebuilt', 'understood'],
  year: ['year-seen'],
};

for (const { name, language, ...look } of LOOKS) {
  test(name, async ({ device }) => {
    const page = await device.open('', { ...look, reducedMotion: 'reduce' });
    const take = camera(page, `looking-${name}`);
    const picture = async (what: string, whole = true) => {
      await expect(page.getByText(/^Opening/)).toHaveCount(0);
      await page.waitForTimeout(500);
      await take(what, whole);
    };
    await skipWelcome(page);
    await show(page, 'look-back');
    await picture('1-empty');
    await bringBack(page, await backupFileOf(few(), Date.now()), 'Merge');
    await show(page, 'look-back');
    await picture('2-few');
    await bringBack(page, await backupFileOf(tenYears(), Date.now()), 'Merge');
    if (language !== 'en') {
      await speak(page, language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await show(page, 'look-back');
    await picture('3-six-weeks');
    await choose(page, 0, 2);
    await picture('4-a-year');
    await choose(page, 0, 3);
    await picture('4-all');
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await picture('4-printed');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(look.viewport);
    await choose(page, 1, 1);
    await picture('5-tables');
    if (language === 'en') {
      await choose(page, 1, 0);
      await choose(page, 0, 1);
      await control(page, lookBack.time.show).click();
      await page.getByRole('switch').or(page.getByRole('checkbox')).first().click({ force: true });
      await page.getByText(figures.lines.marks.label).first().click();
      for (const mark of [figures.events.names.talk, figures.events.names.flashback])
        await page.getByRole('button', { name: mark }).click();
      await picture('6-time-and-marks');
    }
    await show(page, 'look-back/way');
    await picture('7-way');
    for (const span of SPANS) {
      await show(page, `look-back/reviews/new/${span}`);
      await expect(page.locator('form textarea').first()).toBeVisible();
      if (language === 'en') await answer(page, span);
      await picture(`8-${span}`);
    }
    await show(page, 'look-back/reviews');
    await picture('9-reviews');
    for (const [at, review] of SPANS.entries()) {
      await page
        .locator('main a[href*="look-back/reviews/"]')
        .nth(SPANS.length + at)
        .click();
      await expect(page.locator('main dl').first()).toBeVisible();
      await picture(`9-kept-${review}`);
      await page.goBack();
    }
    await show(page, 'look-back/days');
    await picture('9-days');
    if (language !== 'en') return;
    await page.emulateMedia({ media: 'print' });
    await picture('9-days-printed');
    await page.emulateMedia({ media: 'screen' });
    await bringBack(page, await backupFileOf(few(), Date.now()), 'Replace');
    await show(page, 'look-back/reviews/new/week');
    await expect(page.locator('form textarea').first()).toBeVisible();
    await page.getByRole('button', { name: 'Keep this' }).click();
    await picture('9-refused');
  });
}

/** Presses an option of the period, or of the form, whatever the language. */
async function choose(page: Page, group: number, option: number): Promise<void> {
  await page.locator('main fieldset').nth(group).locator('label').nth(option).click();
}

/** Answers some questions, and opens everything that can be opened. */
async function answer(page: Page, span: Span): Promise<void> {
  for (const question of ASKED[span]) {
    const field = page.getByRole('textbox', { name: new RegExp(escaped(reviews.form.question(question))) });
    await field.first().fill('We looked at the letters together on Saturday, and I said what I had left out.');
  }
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
  await page.waitForTimeout(300);
  // Tables of figures stay closed: they have a picture of their own.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main figure details')) fold.open = false;
  });
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function yesterday() {
  return dayNamed(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
}

/** Four days. */
function few(): readonly Entry[] {
  const until = yesterday();
  return tenYearsOfCheckIns({ until, voice: 'rebuilder', gaps: false }).slice(-4);
}

/** The samples, and ten years in front of them; with earlier reviews, and a second breach from the other side. */
function tenYears(): readonly Entry[] {
  const until = yesterday();
  const samples = sampleEntries(until);
  const breachId = samples.find((entry) => entry.kind === 'breach')?.id;
  const toldOn = daysAfter(until, -200);
  const other = {
    ...made('breach', daysAfter(until, -20)),
    role: 'hurt',
    name: 'The letters in March',
    toldOn,
  } as const;
  const before = SPANS.map((span, at): Entry => {
    const on = daysAfter(until, -95 + at);
    const answers = ASKED[span].map((question) => ({ question, text: 'The letters, mostly. And Thursday.' }));
    return { ...made('review', on), span, on, voice: 'rebuilder', answers, ...(breachId ? { breachId } : {}) };
  });
  const side = breachId === undefined ? {} : { breachId };
  return [
    ...samples,
    ...tenYearsOfCheckIns({ until, voice: 'rebuilder', gaps: true, ...side }),
    ...tenYearsOfAPromise('We sit down on Sunday and I say how the week was.', until),
    ...before,
    other,
    ...tenYearsOfCheckIns({ until, voice: 'hurt', gaps: true, breachId: other.id }).slice(-90),
  ];
}
