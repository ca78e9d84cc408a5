// Axe: what it finds on a page, light and dark.

import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { expect } from './journey.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours decide. All others see the same page by day and by night. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Those that the size of the window decides as well. All others see the same page on a phone and at a desk. */
const PLACES = ['scrollable-region-focusable', 'target-size'];

type Size = { readonly width: number; readonly height: number };
type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] };
type Axe = { run(context: object, options: object): Promise<{ violations: readonly Violation[] }> };

/** Axe finds nothing on the page as it stands, by day and by night; and nothing in another window, where one is given. */
export async function nothingFound(page: Page, where: string, other?: Size): Promise<void> {
  expect.soft(await foundOn(page), where).toEqual({ light: [], dark: [] });
  const usual = page.viewportSize();
  if (other === undefined || usual === null) return;
  await page.setViewportSize(other);
  const dark = await violationsIn(page, { type: 'rule', values: [...COLOURS, ...PLACES] });
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsIn(page, { type: 'rule', values: COLOURS });
  expect.soft({ light, dark }, `${where}, ${other.width} px wide`).toEqual({ light: [], dark: [] });
  await page.setViewportSize(usual);
}

/** What axe finds on the page as it stands: by all rules in the light, and by those of colour in the dark as well. */
export async function foundOn(page: Page): Promise<{ readonly [scheme: string]: readonly string[] }> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violationsIn(page, { type: 'tag', values: TAGS });
  await page.emulateMedia({ colorScheme: 'dark' });
  return { light, dark: await violationsIn(page, { type: 'rule', values: COLOURS }) };
}

async function violationsIn(
  page: Page,
  runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] },
): Promise<readonly string[]> {
  // Once for each document: a screen of the app is not another one.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // What passes is not asked for: writing it all down takes longer than looking.
    const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: only });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, runOnly);
}
