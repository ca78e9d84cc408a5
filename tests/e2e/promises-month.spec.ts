// A month of promises: twelve of them, with misses, repairs, changes, rests and an end. What Promises and Today say on ten
// days is worked out by hand below, before anything runs.

import type { Locator, Page } from '@playwright/test';
import { promises } from '#content/en/promises.ts';
import { expect, test } from '../support/journey.ts';
import { control, goTo, hush, keep, kept, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

type Checked = {
  /** What Today has open. */
  readonly today: readonly string[];
  /** The counts of what is open or rests, in the words of the screen. */
  readonly counts: Readonly<Record<string, string>>;
  /** What has ended. */
  readonly ended?: readonly string[];
  /** Further sentences on Promises. */
  readonly says?: readonly string[];
};

const NOTHING = 'Nothing noted so far.';

/** By hand. Alder, Birch, Fir, Hazel and Juniper are daily; Dogwood is monthly on the 2nd; the others fall once. */
const TABLE: Readonly<Record<string, Checked>> = {
  // Alder, Birch, Cedar, Dogwood and the standing Elder are made; Cedar is kept at once and is over.
  '2026-11-02': {
    today: ['Alder', 'Birch', 'Dogwood'],
    counts: { Alder: NOTHING, Birch: NOTHING, Dogwood: NOTHING },
    ended: ['Cedar'],
  },
  // The 2nd to the 4th: Alder kept three times, Birch kept, missed, kept; Dogwood missed.
  '2026-11-04': {
    today: [],
    counts: { Alder: '3 so far.', Birch: '3 so far.', Dogwood: 'One so far.' },
    ended: ['Cedar'],
    says: ['Too early to say more than that.'],
  },
  // The 5th to the 8th: Alder kept four more; Birch missed, kept, missed, kept: the last six are m k m k m k.
  '2026-11-08': {
    today: [],
    counts: { Alder: 'Kept 7 of the last 7.', Birch: 'Kept 4 of the last 7.', Dogwood: 'One so far.' },
    ended: ['Cedar'],
    says: ['Most or all.', 'Three of the last six did not work out.'],
  },
  // Birch falls on Mondays from today, and its rate stays; Fir and Gorse are new.
  '2026-11-09': {
    today: ['Alder', 'Birch', 'Fir', 'Gorse'],
    counts: {
      ...{ Alder: 'Kept 7 of the last 7.', Birch: 'Kept 4 of the last 7.', Dogwood: 'One so far.' },
      ...{ Fir: NOTHING, Gorse: NOTHING },
    },
    ended: ['Cedar'],
  },
  // The 9th to the 15th: Alder 7, Birch 1, Fir 6 and one partly; Gorse missed and over. Birch’s miss of the 7th is repaired.
  '2026-11-15': {
    today: [],
    counts: {
      ...{ Alder: 'Kept 14 of the last 14.', Birch: 'Kept 5 of the last 8.', Dogwood: 'One so far.' },
      Fir: 'Kept 6 of the last 7.',
    },
    ended: ['Cedar', 'Gorse'],
    says: ['1 of 3 misses were told before being asked.', '1 of 3 misses were repaired.'],
  },
  // Alder rests: not open, its rate as it was. Hazel and Ivy are new; it is a Monday, so Birch is due.
  '2026-11-16': {
    today: ['Birch', 'Fir', 'Hazel', 'Ivy'],
    counts: {
      ...{ Alder: 'Kept 14 of the last 14.', Birch: 'Kept 5 of the last 8.', Dogwood: 'One so far.' },
      ...{ Fir: 'Kept 6 of the last 7.', Hazel: NOTHING, Ivy: NOTHING },
    },
    ended: ['Cedar', 'Gorse'],
    says: ['Resting'],
  },
  // Birch 1, Fir 7, Hazel kept, missed, missed and four days left out; Ivy was changed beforehand and is over.
  '2026-11-22': {
    today: ['Hazel'],
    counts: {
      ...{ Alder: 'Kept 14 of the last 14.', Birch: 'Kept 6 of the last 9.', Dogwood: 'One so far.' },
      ...{ Fir: 'Kept 13 of the last 14.', Hazel: '3 so far.' },
    },
    ended: ['Cedar', 'Gorse', 'Ivy'],
    says: ['Two in a row did not work out.'],
  },
  // Alder is taken up; Juniper, the standing Kerria and Larch are new. Active: A, B, D, F, H, J, L.
  '2026-11-23': {
    today: ['Alder', 'Birch', 'Fir', 'Hazel', 'Juniper', 'Larch'],
    counts: {
      ...{ Alder: 'Kept 14 of the last 14.', Birch: 'Kept 6 of the last 9.', Dogwood: 'One so far.' },
      ...{ Fir: 'Kept 13 of the last 14.', Hazel: '3 so far.', Juniper: NOTHING, Larch: NOTHING },
    },
    ended: ['Cedar', 'Gorse', 'Ivy'],
    says: ['More than five are active.', 'Seven active.'],
  },
  // The 23rd to the 29th kept, all of it, but Fir, which is let go by the one who asked. Hazel’s four days rest open.
  '2026-11-29': {
    today: ['Hazel'],
    counts: {
      ...{ Alder: 'Kept 21 of the last 21.', Birch: 'Kept 7 of the last 10.', Dogwood: 'One so far.' },
      ...{ Hazel: 'Kept 8 of the last 10.', Juniper: 'Kept 7 of the last 7.' },
    },
    ended: ['Cedar', 'Fir', 'Gorse', 'Ivy', 'Larch'],
  },
  // The 2nd again: Dogwood kept. Since the 30th nothing else was noted.
  '2026-12-02': {
    today: ['Alder', 'Birch', 'Hazel', 'Juniper'],
    counts: {
      ...{ Alder: 'Kept 21 of the last 21.', Birch: 'Kept 7 of the last 10.', Dogwood: '2 so far.' },
      ...{ Hazel: 'Kept 8 of the last 10.', Juniper: 'Kept 7 of the last 7.' },
    },
    ended: ['Cedar', 'Fir', 'Gorse', 'Ivy', 'Larch'],
  },
};

test('PR29, PR26, PR20, PR27 · a month of use says on ten days what was worked out by hand', async ({ device }) => {
  test.setTimeout(240_000);
  const page = await device.start();
  await page.clock.setFixedTime(at('2026-11-02'));
  await page.goto(device.url);
  await skipWelcome(page);

  for (const act of ['Alder', 'Birch'] as const) await make(page, act, 'Daily');
  await make(page, 'Cedar', 'Once');
  await make(page, 'Dogwood', 'Monthly');
  await makeStanding(page, 'Elder');
  await note(page, 'Cedar', 'Kept');
  await check(page, '2026-11-02');

  await wake(page, '2026-11-04');
  await week(page, {
    Alder: 'all',
    Birch: { Monday: 'Kept', Yesterday: 'Missed', Today: 'Kept' },
    Dogwood: { Monday: 'Missed' },
  });
  await check(page, '2026-11-04');

  await wake(page, '2026-11-08');
  const birch = { Thursday: 'Missed', Friday: 'Kept', Yesterday: 'Missed', Today: 'Kept' };
  await week(page, { Alder: 'all', Birch: birch });
  await check(page, '2026-11-08');

  await wake(page, '2026-11-09');
  await change(page, 'Birch', async () => {
    await page.getByRole('radio', { name: 'Weekly' }).check({ force: true });
    await page.getByRole('button', { name: 'Monday', exact: true }).click();
    await page.getByLabel(promises.form.from, { exact: true }).fill('2026-11-09');
    await page.getByRole('textbox', { name: 'Why it changes' }).fill('Every day was too much.');
    await keep(page);
  });
  await make(page, 'Fir', 'Daily', 'My partner asked, and I accepted');
  await make(page, 'Gorse', 'Once');
  await check(page, '2026-11-09');

  await wake(page, '2026-11-15');
  await repair(page, 'Birch', 'Sat 7 Nov, missed');
  await week(page, {
    ...{ Alder: 'all', Birch: { Monday: 'Kept' }, Gorse: { Monday: 'Missed' } },
    Fir: { ...daysKept(['Monday', 'Tuesday', 'Wednesday', 'Friday', 'Yesterday', 'Today']), Thursday: 'Partly' },
  });
  await check(page, '2026-11-15');

  await wake(page, '2026-11-16');
  await change(page, 'Alder', () => pressed(page, promises.pause.pause));
  await make(page, 'Hazel', 'Daily');
  await make(page, 'Ivy', 'Once');
  await check(page, '2026-11-16');

  await wake(page, '2026-11-22');
  const hazel = { Monday: 'Kept', Tuesday: 'Missed', Wednesday: 'Missed' };
  await week(page, { Birch: { Monday: 'Kept' }, Fir: 'all', Hazel: hazel, Ivy: { Monday: 'Changed beforehand' } });
  await check(page, '2026-11-22');

  await wake(page, '2026-11-23');
  await change(page, 'Alder', () => pressed(page, promises.pause.resume));
  await make(page, 'Juniper', 'Daily');
  await makeStanding(page, 'Kerria');
  await make(page, 'Larch', 'Once');
  await check(page, '2026-11-23');

  await wake(page, '2026-11-29');
  await change(page, 'Fir', () => pressed(page, promises.ending.release));
  await week(page, {
    Alder: 'all',
    Birch: { Monday: 'Kept' },
    Hazel: 'all',
    Juniper: 'all',
    Larch: { Monday: 'Kept' },
  });
  await check(page, '2026-11-29');

  await wake(page, '2026-12-02');
  await note(page, 'Dogwood', 'Kept');
  await check(page, '2026-12-02');
});

/** Seven in the evening where the device is. */
function at(day: string): Date {
  return new Date(`${day}T19:00:00+01:00`);
}

async function wake(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(at(day));
  await page.reload();
  await goTo(page, 'Promises');
}

async function make(page: Page, act: string, rhythm: string, asked = 'I offer it'): Promise<void> {
  await begin(page, act);
  await page.getByRole('radio', { name: rhythm, exact: true }).check({ force: true });
  await page.getByRole('radio', { name: asked }).check({ force: true });
  await keep(page);
}

async function makeStanding(page: Page, act: string): Promise<void> {
  await begin(page, act);
  await page.getByRole('radio', { name: 'Standing' }).check({ force: true });
  await keep(page);
}

async function begin(page: Page, act: string): Promise<void> {
  await goTo(page, 'Promises');
  await control(page, 'New promise').click();
  await page.getByRole('textbox', { name: 'What I will do' }).fill(act);
}

function card(page: Page, act: string) {
  return page.getByRole('region', { name: act, exact: true });
}

async function note(page: Page, act: string, state: string): Promise<void> {
  await goTo(page, 'Promises');
  await control(card(page, act), 'How it went').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: state }).check({ force: true });
  await keep(page, sheet);
  await expect(sheet).toBeHidden();
}

async function repair(page: Page, act: string, row: string): Promise<void> {
  await page.getByRole('link', { name: promises.list.moreOf(act) }).click();
  await page.getByRole('button', { name: row }).click();
  const sheet = page.getByRole('dialog');
  await choose(sheet, 'Before being asked');
  await sheet.getByRole('textbox', { name: 'Name it' }).fill('I did not go out to it on Saturday.');
  await choose(sheet, 'Repaired');
  await keep(page, sheet);
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Sat 7 Nov, missed, then repaired' })).toBeVisible();
  await goTo(page, 'Promises');
}

/** A radio that may lie under the foot of the sheet. */
async function choose(within: Locator, name: string): Promise<void> {
  const radio = within.getByRole('radio', { name, exact: true });
  await radio.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await radio.check({ force: true });
}

type Week = Readonly<Record<string, 'all' | Readonly<Record<string, string>>>>;

/** Marks the week in one sitting; *partly* gets its line. */
async function week(page: Page, answers: Week): Promise<void> {
  await page.getByRole('link', { name: promises.list.week }).click();
  for (const [act, said] of Object.entries(answers)) {
    const patch = card(page, act);
    if (said === 'all') await control(patch, `All kept: ${act}`).click();
    else {
      for (const [day, state] of Object.entries(said)) {
        await patch
          .getByRole('radiogroup', { name: day, exact: true })
          .getByRole('radio', { name: state })
          .check({ force: true });
        if (state === 'Partly') await patch.getByRole('textbox', { name: /^One line for/ }).fill('Half of it.');
      }
    }
  }
  await keep(page);
}

function daysKept(days: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(days.map((day) => [day, 'Kept']));
}

async function change(page: Page, act: string, work: () => Promise<void>): Promise<void> {
  await control(card(page, act), 'Change it').click();
  await work();
  await goTo(page, 'Promises');
}

async function pressed(page: Page, name: string): Promise<void> {
  await hush(page);
  await page.getByRole('button', { name, exact: true }).click();
  await kept(page);
}

/** What both places say, beside the table. */
async function check(page: Page, day: keyof typeof TABLE): Promise<void> {
  const wanted = TABLE[day];
  if (wanted === undefined) throw new Error(`nothing was worked out for ${day}`);
  await goTo(page, 'Promises');
  await expect(page.getByRole('heading', { level: 1, name: 'Promises' })).toBeVisible();
  await expect.poll(() => countsOn(page), { message: day }).toEqual(wanted.counts);
  expect((await endedOn(page)).toSorted(), day).toEqual([...(wanted.ended ?? [])].toSorted());
  for (const sentence of wanted.says ?? []) {
    await expect(page.getByText(sentence, { exact: false }).first(), day).toBeVisible();
  }
  await expectCalm(page);
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: 'Open, if you want' })).toBeVisible();
  await expect
    .poll(async () => (await page.locator('.thread .own-title').allInnerTexts()).toSorted(), { message: day })
    .toEqual([...wanted.today]);
  await expectCalm(page);
  await goTo(page, 'Promises');
}

function countsOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page
    .locator('main section.patch:has(.count)')
    .evaluateAll((patches) =>
      Object.fromEntries(
        patches.map((patch) => [
          patch.querySelector('h2, h3')?.textContent ?? '',
          patch.querySelector('.count')?.textContent ?? '',
        ]),
      ),
    );
}

function endedOn(page: Page): Promise<readonly string[]> {
  return page.locator('main details .part b').evaluateAll((parts) => parts.map((part) => part.textContent ?? ''));
}

/** Nothing is late or counted down, and nothing on the page is red. */
async function expectCalm(page: Page): Promise<void> {
  const said = await page.locator('main').innerText();
  expect(said).not.toMatch(/overdue|too late|days left|remaining|streak|in a row of|failed|score/i);
  const reds = await page.locator('main *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const seen = [color, backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])];
      return seen.filter((value) => {
        const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
        return alpha > 0 && red > 150 && green < 80 && blue < 80;
      });
    }),
  );
  expect(reds).toEqual([]);
}
