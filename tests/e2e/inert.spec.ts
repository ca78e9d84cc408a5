// Inert: whatever a person wrote, or a file brought, is shown as letters. No markup, no link, no turning about of what
// stands beside it.

import type { Page } from '@playwright/test';
import { sampleEntries } from '#content/sample.ts';
import { type Entry, parseEntry } from '#domain/ledger.ts';
import { backupFileOf } from '../support/backup-file.ts';
import { expect, test } from '../support/journey.ts';
import { dayNamed } from '../support/real-looking.ts';
import { everyRoute } from '../support/screens.ts';
import { bringBack, show, skipWelcome } from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

const MARKUP =
  '<img src=x onerror="globalThis.ran=1"><b>bold</b><script>globalThis.ran=1</script> [here](javascript:globalThis.ran=1) **strong** javascript:globalThis.ran=1';
/** From here on the right-to-left override turns letters about, until something stops it. */
const TURNED = '\u202e';

test('FR15 · markup, links and turned writing in any field are shown as letters, on every screen', async ({
  device,
}) => {
  test.setTimeout(180_000);
  const page = await device.open('', {
    before: () => {
      Object.assign(globalThis, { violations: [] });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) => {
        Reflect.get(globalThis, 'violations').push(`${effectiveDirective} ${sourceFile}`);
      });
    },
  });
  await skipWelcome(page);
  const entries = sampleEntries(dayNamed(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10))).map(spoilt);
  expect(entries.filter((entry) => JSON.stringify(entry).includes('onerror')).length).toBeGreaterThan(20);
  expect(entries.filter((entry) => JSON.stringify(entry).includes(TURNED)).length).toBeGreaterThan(10);
  await bringBack(page, await backupFileOf(entries, Date.now()), 'Merge');

  let shown = 0;
  const loose: string[] = [];
  for (const route of everyRoute(entries).filter((path) => !path.includes('//') && !path.endsWith('/'))) {
    await show(page, route);
    await page.waitForTimeout(150);
    const found = await lookAt(page);
    shown += found.shown;
    expect(found.active, `on ${route}`).toEqual([]);
    loose.push(...found.loose.map((element) => `${route}: ${element}`));
  }
  expect(loose).toEqual([]);
  expect(shown).toBeGreaterThan(20);
  expect(await page.evaluate(() => ['ran' in globalThis, Reflect.get(globalThis, 'violations')])).toEqual([false, []]);
});

/** The entry with the markup at the end of each text that is a sentence, as far as its shape lets it. */
function spoilt(entry: Entry): Entry {
  for (const end of [` ${MARKUP} ${TURNED}turned`, ` ${MARKUP}`, ' <b>x</b>']) {
    const read = parseEntry(withEnd(entry, end));
    if (read.ok) return read.value;
  }
  return entry;
}

function withEnd(value: unknown, end: string): unknown {
  if (typeof value === 'string') return value.includes(' ') ? `${value}${end}` : value;
  if (Array.isArray(value)) return value.map((each) => withEnd(each, end));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withEnd(each, end)]));
}

/** How often the words are shown; what they became beyond letters; where turned writing could turn its neighbours. */
function lookAt(page: Page) {
  return page.evaluate((turned) => {
    const risky = 'img, iframe, object, [onerror], [href^="javascript" i], b, strong, body script';
    const active = [...document.body.querySelectorAll(risky)]
      .filter((element) => !element.matches('b, strong') || /^(bold|strong|x)$/.test(element.textContent ?? ''))
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    const isIsolated = (text: Text) => {
      let element = text.parentElement;
      while (element) {
        const { display, unicodeBidi } = getComputedStyle(element);
        if (/isolate|plaintext/.test(unicodeBidi)) return true;
        if (display !== 'inline') return element.textContent?.trim() === text.data.trim();
        element = element.parentElement;
      }
      return true;
    };
    const turnedTexts = texts.filter(({ data }) => data.includes(turned));
    return {
      shown: texts.filter(({ data }) => data.includes('onerror')).length,
      active,
      loose: turnedTexts
        .filter((text) => !isIsolated(text))
        .map(({ parentElement }) => `${parentElement?.tagName}.${parentElement?.className}`),
    };
  }, TURNED);
}
