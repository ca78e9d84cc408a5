// Figures as a screen reader finds them: each with its sentence and its table before its picture, with the numbers that
// the entries have. What is expected is worked out here, by hand or by other means than the app's.

import type { Page } from '@playwright/test';
import type { CheckIn, Rating } from '#domain/check-ins/check-in.ts';
import { type Day, instantOf } from '#domain/kernel/day.ts';
import { idOf } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import { SPANS } from '#domain/reviews/review.ts';
import { nothingFound } from '../support/axe.ts';
import { backupFileOf } from '../support/backup-file.ts';
import { expect, test } from '../support/journey.ts';
import { dayNamed } from '../support/real-looking.ts';
import { fillLedger } from '../support/screens.ts';
import { bringBack, control, show, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

/** Days ago and what was answered to *honesty*. The day with three answers has 4 in its middle. */
const HONESTY: readonly (readonly [number, Rating])[] = [
  [30, 1],
  [27, 2],
  [24, 2],
  [21, 3],
  [18, 3],
  [12, 4],
  [6, 0],
  [6, 4],
  [6, 5],
  [3, 5],
  [2, 'no-occasion'],
];
const MIDDLES: Readonly<Record<number, number>> = { 30: 1, 27: 2, 24: 2, 21: 3, 18: 3, 12: 4, 6: 4, 3: 5 };
/** Sorted 1 2 2 3 3 4 4 5: a tenth of the way from the first to the last lies 1.7, nine tenths 4.3. */
const SENTENCE = '8 entry days. Your days vary a lot here; mostly between 2 and 4. With shaken trust that is common.';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Node[];
}

test('IN11 · a screen reader finds the sentence and the table of each figure before its picture, with the right numbers', async ({
  device,
}) => {
  test.setTimeout(120_000);
  const page = await device.open('', { reducedMotion: 'reduce' });
  await skipWelcome(page);
  const now = await page.evaluate(() => {
    // The day ends at four.
    const at = new Date(Date.now() - 4 * 3_600_000);
    return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  });
  await bringBack(page, await backupFileOf(knownLedger(now), Date.now()), 'Merge');
  await show(page, 'look-back');
  await expect(page.locator('figure').first()).toBeVisible();
  const folds = page.locator('figure summary');
  const count = await folds.count();
  for (let at = 0; at < count; at += 1) {
    await folds.nth(at).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('figure details').nth(at).locator('table')).toBeVisible();
  }

  const figures = every(await treeOf(page), 'figure');
  expect(figures.map(({ name }) => name)).toEqual([
    ...['Reliability', 'Honesty', 'Care', 'Hope', 'Where the days were'],
    ...['Promises, one stitch each', 'What happened on which days'],
  ]);
  for (const figure of figures) {
    const order = inOrder(figure);
    const table = order.findIndex(({ role }) => role === 'table');
    const sentence = order.findIndex(({ role, name }) => role === 'StaticText' && name.endsWith('.'));
    const picture = order.findIndex(({ role }) => /^(slider|image|img)$/.test(role));
    expect(sentence, `${figure.name}: its sentence`).toBeGreaterThan(0);
    expect(
      order.some(({ role }) => /canvas/i.test(role)),
      `${figure.name}: a canvas`,
    ).toBe(false);
    if (['Reliability', 'Care', 'Hope', 'Promises, one stitch each'].includes(figure.name)) continue;
    expect(table, `${figure.name}: its table`).toBeGreaterThan(0);
    if (picture >= 0) expect(table, `${figure.name}: table before picture`).toBeLessThan(picture);
  }

  const honesty = figures.find(({ name }) => name === 'Honesty');
  expect(inOrder(honesty).map(({ name }) => name)).toContain(SENTENCE);
  expect(rowsOf(honesty).map(([, middle, days]) => [middle, days])).toEqual(weeksOf(now));
  const slider = inOrder(honesty).find(({ role }) => role === 'slider');
  expect(slider?.name).toBe('Read Honesty day by day');
  expect(
    rowsOf(figures.find(({ name }) => name === 'What happened on which days')).map(([what, times]) => [what, times]),
  ).toEqual([
    ['A talk', '2 times'],
    ['New information', 'once'],
  ]);
  await expect(page.locator('figure canvas').first()).toBeAttached();
  expect(
    await page.locator('figure canvas').evaluateAll((all) => all.every((one) => one.closest('[aria-hidden="true"]'))),
  ).toBe(true);
});

test('FR8, IN11 · axe finds nothing in figures, tables, days and reviews, light and dark', async ({ device }) => {
  test.setTimeout(180_000);
  const page = await device.open('', { reducedMotion: 'reduce' });
  await skipWelcome(page);
  const entries = await fillLedger(page);
  await show(page, 'look-back');
  await expect(page.locator('figure').first()).toBeVisible();
  await nothingFound(page, 'figures as pictures');
  await page.getByRole('radio', { name: 'Tables' }).check({ force: true });
  await expect(page.locator('figure table').first()).toBeVisible();
  await nothingFound(page, 'figures as tables');
  await show(page, 'look-back/days');
  await expect(page.locator('.month').first()).toBeVisible();
  await nothingFound(page, 'days');
  await show(page, 'look-back/way');
  await expect(page.getByRole('radio').first()).toBeAttached();
  await nothingFound(page, 'the way');
  for (const span of SPANS) {
    await show(page, `look-back/reviews/new/${span}`);
    await expect(page.locator('form textarea').first()).toBeVisible();
    for (const area of await page.locator('form textarea:visible').all()) await area.fill('A walk, and the letters.');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
    });
    await nothingFound(page, `the review of a ${span}, all open`);
    await control(page, 'Let it go').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible();
  }
  await show(page, `look-back/reviews/${entries.find(({ kind }) => kind === 'review')?.id}`);
  await expect(page.locator('dl').first()).toBeVisible();
  await nothingFound(page, 'a kept review');
});

/** Check-ins of one side, two of them with a talk; entries of the other side that must be nowhere in the first one's lines. */
function knownLedger(now: string): readonly Entry[] {
  let made = 0;
  return HONESTY.map(([ago, rating], at): CheckIn => {
    made += 1;
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(12, made);
    const on = daysBefore(now, ago);
    const madeAt = instantOf(Date.parse(`${on}T12:00:00Z`) + made);
    return {
      ...{ kind: 'check-in', id: idOf<'check-in'>(bytes), rev: 1, changedAt: madeAt, madeAt },
      ...{ on, voice: 'hurt', feelings: [], cell: { pleasant: -1, energy: 1 }, facets: { honesty: rating } },
      contexts: at < 2 ? ['talk'] : at === 4 ? ['new-information'] : [],
    };
  });
}

function daysBefore(now: string, ago: number): Day {
  return dayNamed(new Date(Date.parse(`${now}T12:00:00Z`) - ago * 86_400_000).toISOString().slice(0, 10));
}

/** Weeks from Monday on, 42 days back: the middle of the days in each, and how many there are. */
function weeksOf(now: string): readonly (readonly [string, string])[] {
  const weeks: number[][] = [];
  for (let ago = 41; ago >= 0; ago -= 1) {
    const weekday = new Date(`${daysBefore(now, ago)}T12:00:00Z`).getUTCDay();
    if (weeks.length === 0 || weekday === 1) weeks.push([]);
    const middle = MIDDLES[ago];
    if (middle !== undefined) weeks.at(-1)?.push(middle);
  }
  return weeks.map((values) => {
    const sorted = values.sort((a, b) => a - b);
    const half = sorted.length / 2;
    const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
    return values.length === 0 ? ['no entries', ''] : [String(middle), String(values.length)];
  });
}

/** The tree that a screen reader gets, without what is passed over. */
async function treeOf(page: Page): Promise<Node> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nodeOf = (id: string): readonly Node[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const children = (node.childIds ?? []).flatMap(nodeOf);
    if (node.ignored) return children;
    return [{ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), children }];
  };
  return { role: 'root', name: '', children: nodeOf(nodes[0]?.nodeId ?? '') };
}

function inOrder(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : [node, ...node.children.flatMap(inOrder)];
}

function every(node: Node, role: string): readonly Node[] {
  return inOrder(node).filter((found) => found.role === role);
}

/** The cells of the body of a figure's table, as they are read. */
function rowsOf(figure: Node | undefined): readonly (readonly string[])[] {
  return inOrder(figure)
    .filter(({ role }) => role === 'row')
    .slice(1)
    .map((row) => row.children.map((cell) => inOrder(cell).find(({ role }) => role === 'StaticText')?.name ?? ''));
}
