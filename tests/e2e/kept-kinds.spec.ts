// What came later than check-ins: limits, steps, change, setbacks, reviews and the way. Killed, without a host, all of it
// is still on its screen.

import type { Entry, Kind } from '#domain/ledger.ts';
import { expect, test } from '../support/journey.ts';
import { fillLedger } from '../support/screens.ts';
import { control, installed, show, skipWelcome } from '../support/steps.ts';

test('V5, FR1 · after a killed browser and without a host, every newer kind stands on its screen', async ({
  device,
}) => {
  test.setTimeout(180_000);
  let page = await device.open();
  await skipWelcome(page);
  const entries = await fillLedger(page);
  await installed(page);
  await device.kill();
  await device.loseHost();
  page = await device.open();
  await expect(control(page, 'Check in')).toBeVisible();

  const missing: string[] = [];
  for (const { path, words } of placesOf(entries)) {
    await show(page, path);
    await expect(page.getByText(/^(Opening|Looking for)/)).toHaveCount(0);
    for (const wanted of words) {
      // Where it is read it is text or a name; where it goes on being written it is what a field holds.
      const read = page.locator('main').getByText(wanted, { exact: false }).or(page.locator('main').getByLabel(wanted));
      const fields = page.locator('main textarea, main input');
      const isThere = async () => (await read.count()) > 0 || (await fields.evaluateAll(hold, wanted));
      const until = Date.now() + 5_000;
      let found = await isThere();
      while (!found && Date.now() < until) {
        await page.waitForTimeout(50);
        found = await isThere();
      }
      if (!found) missing.push(`${path}: ${wanted}`);
    }
  }
  expect(missing).toEqual([]);
});

function hold(fields: readonly Element[], wanted: string): boolean {
  return fields.some((field) => 'value' in field && field.value === wanted);
}

const KINDS: readonly Kind[] = [
  ...(['boundary', 'boundary-mark', 'card', 'change-plan', 'charter', 'grounding', 'hard-date', 'ladder'] as const),
  ...(['milestone', 'pledge', 'review', 'ruler', 'setback', 'step', 'waymark'] as const),
];

type Place = { readonly path: string; readonly words: readonly string[] };

/** Where each entry of a newer kind is read, and the words of its owner that stand there. */
function placesOf(entries: readonly Entry[]): readonly Place[] {
  const seen = new Set<Kind>();
  const places = entries.flatMap((entry): readonly Place[] => {
    const place = placeOf(entry);
    if (place.length > 0) seen.add(entry.kind);
    return place;
  });
  expect([...seen].sort(), 'the kinds that are looked for').toEqual(KINDS);
  return places;
}

function placeOf(entry: Entry): readonly Place[] {
  switch (entry.kind) {
    case 'boundary':
      return [{ path: `boundaries/${entry.id}`, words: [entry.words] }];
    case 'boundary-mark':
      return [{ path: `boundaries/${entry.boundaryId}`, words: entry.line === undefined ? [] : [entry.line] }];
    case 'charter':
      return [{ path: 'charter', words: [entry.keep ?? '', entry.mistakes ?? ''].filter(Boolean) }];
    case 'ladder':
      return [{ path: `steps/${entry.id}`, words: entry.rungs.map(({ words }) => words) }];
    case 'step':
      return [
        { path: `steps/${entry.ladderId}/try/${entry.id}`, words: [entry.words, ...(entry.line ? [entry.line] : [])] },
      ];
    case 'change-plan':
      return [
        {
          path: 'change',
          words: [...entry.causes.map(({ words }) => words), ...entry.signs, ...(entry.help ? [entry.help] : [])],
        },
      ];
    case 'ruler':
      return [{ path: `change/ruler/${entry.id}`, words: entry.line ? [entry.line] : [] }];
    case 'milestone':
      return [{ path: `change/sign/${entry.id}`, words: [entry.words] }];
    case 'setback':
      return [{ path: `setbacks/${entry.id}`, words: [entry.words ?? ''].filter(Boolean) }];
    case 'card':
      return [{ path: `setbacks/card/${entry.sort}`, words: entry.lines.map(({ words }) => words) }];
    case 'grounding':
      return [{ path: `setbacks/grounding/${entry.id}`, words: [entry.words] }];
    case 'hard-date':
      return [{ path: `setbacks/date/${entry.id}`, words: [entry.name] }];
    case 'review':
      return [{ path: `look-back/reviews/${entry.id}`, words: entry.answers.map(({ text }) => text) }];
    case 'waymark':
      return [
        { path: 'look-back/way', words: entry.mark.what === 'phase' ? [PHASE_NAMES[entry.mark.phase] ?? ''] : [] },
      ];
    case 'pledge':
      return [{ path: `promises/${entry.id}`, words: [entry.act] }];
    default:
      return [];
  }
}

const PHASE_NAMES = ['Safe to begin', 'Steady the ground', 'Own and answer', 'Understand', 'Rebuild', 'Keep'];
