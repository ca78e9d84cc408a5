// Screens: every screen there is, read from the app's own routes, so that a new one is never forgotten.

import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampleEntries } from '#content/sample.ts';
import { SORTS } from '#domain/boundaries/boundary.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Entry, Kind } from '#domain/ledger.ts';
import { GENRES } from '#domain/reflections/reflection.ts';
import { SPANS } from '#domain/reviews/review.ts';
import { CARDS, SETBACKS } from '#domain/setbacks/setback.ts';
import { backupFileOf } from './backup-file.ts';
import { dayNamed, realLookingEntries } from './real-looking.ts';
import { bringBack, goTo } from './steps.ts';

const FIRST = new URL('../../src/app/routes.ts', import.meta.url);
const OTHERS = new URL('../../src/app/routes/', import.meta.url);

/** A day on which it is never tomorrow yet: the browser and the test may stand in different zones. */
function yesterday(): Day {
  return dayNamed(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
}

/** Made-up entries for every screen, brought in as a file. Answers them. */
export async function fillLedger(page: Page): Promise<readonly Entry[]> {
  const day = yesterday();
  const entries = [...sampleEntries(day), ...realLookingEntries({ count: 90, seed: 5, until: day })];
  await bringBack(page, await backupFileOf(entries, Date.now()), 'Merge');
  await goTo(page, 'Today');
  return entries;
}

/** The path of every screen, once for each kind of what it may show. */
export function everyRoute(entries: readonly Entry[]): readonly string[] {
  const sources = [FIRST, ...readdirSync(OTHERS).map((name) => new URL(name, OTHERS))];
  const patterns = sources.flatMap((source) =>
    [...readFileSync(source, 'utf8').matchAll(/pattern: '([^']*)'/g)].flatMap(([, found]) => found ?? []),
  );
  return patterns.flatMap((pattern) => pathsOf(pattern, entries));
}

function pathsOf(pattern: string, entries: readonly Entry[]): readonly string[] {
  const idOf = (kind: Kind) => entries.find((entry) => entry.kind === kind)?.id ?? '';
  const boundaryIds = SORTS.map(
    (sort) => entries.find((entry) => entry.kind === 'boundary' && entry.sort === sort)?.id ?? '',
  );
  const setbackIds = SETBACKS.flatMap(
    (sort) => entries.find((entry) => entry.kind === 'setback' && entry.sort === sort)?.id ?? [],
  );
  const known: Readonly<Record<string, readonly string[]>> = {
    'check-in/:id': [`check-in/${idOf('check-in')}`],
    'promises/:id': [`promises/${idOf('pledge')}`],
    'promises/:id/change': [`promises/${idOf('pledge')}/change`],
    'boundaries/:id': boundaryIds.map((id) => `boundaries/${id}`),
    'boundaries/:id/change': boundaryIds.map((id) => `boundaries/${id}/change`),
    'boundaries/:id/mark': [`boundaries/${idOf('boundary')}/mark`],
    'boundaries/:id/mark/:mark': entries
      .flatMap((entry) => (entry.kind === 'boundary-mark' ? `boundaries/${entry.boundaryId}/mark/${entry.id}` : []))
      .slice(0, 1),
    'boundaries/:id/talk': [`boundaries/${idOf('boundary')}/talk`],
    'steps/:id': [`steps/${idOf('ladder')}`],
    'steps/:id/change': [`steps/${idOf('ladder')}/change`],
    'steps/:id/try': [`steps/${idOf('ladder')}/try`],
    'steps/:id/try/:step': [`steps/${idOf('ladder')}/try/${idOf('step')}`],
    'change/sign/:id': [`change/sign/${idOf('milestone')}`, 'change/sign/new'],
    'change/ruler/:id': [`change/ruler/${idOf('ruler')}`, 'change/ruler/new'],
    'setbacks/new/:sort': SETBACKS.map((sort) => `setbacks/new/${sort}`),
    'setbacks/:id': setbackIds.map((id) => `setbacks/${id}`),
    'setbacks/:id/change': setbackIds.map((id) => `setbacks/${id}/change`),
    'setbacks/card/:sort': CARDS.map((sort) => `setbacks/card/${sort}`),
    'setbacks/grounding/:id': [`setbacks/grounding/${idOf('grounding')}`, 'setbacks/grounding/new'],
    'setbacks/date/:id': [`setbacks/date/${idOf('hard-date')}`, 'setbacks/date/new'],
    'write/new/:genre': GENRES.map((genre) => `write/new/${genre}`),
    'write/draft/:draft': [`write/draft/${idOf('draft')}`],
    'write/draft/:draft/:genre': [`write/draft/${idOf('draft')}/journal`],
    'write/:id': [`write/${idOf('reflection')}`],
    'write/:id/edit': [`write/${idOf('reflection')}/edit`],
    'learn/:id': ['learn/bt1-1'],
    'look-back/days/:month': ['look-back/days/2025-03'],
    'look-back/reviews/new/:span': SPANS.map((span) => `look-back/reviews/new/${span}`),
    'look-back/reviews/:id': [`look-back/reviews/${idOf('review')}`],
    'look-back/reviews/:id/edit': [`look-back/reviews/${idOf('review')}/edit`],
    'settings/people/person/:id': [`settings/people/person/${idOf('person')}`, 'settings/people/person/new'],
    'settings/people/breach/:id': [`settings/people/breach/${idOf('breach')}`, 'settings/people/breach/new'],
    'settings/lock/:change': ['settings/lock/set'],
    'help/numbers/:id': [`help/numbers/${idOf('contact')}`, 'help/numbers/new'],
  };
  const paths = pattern.includes(':') ? known[pattern] : [pattern];
  if (paths === undefined) throw new Error(`how is ${pattern} reached?`);
  return paths;
}
