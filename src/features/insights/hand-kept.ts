// Hand kept: limits, steps, change and hard moments, by the day they belong to, each with where it leads.

import type { Day, Instant } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';

/** What such a thing is called; the words are in the language pack. */
export type Origin =
  | 'limit'
  | 'request'
  | 'agreement'
  | 'offer'
  | 'respected'
  | 'crossed'
  | 'unclear'
  | 'charter'
  | 'ladder'
  | 'comfortable'
  | 'mixed'
  | 'too-much'
  | 'plan'
  | 'milestone'
  | 'ruler'
  | 'reminder'
  | 'hard-day'
  | 'slip'
  | 'deception';

/** One thing as its day tells it; `title` is in the person's own words, where there are any. */
export type HandKept = {
  readonly kind: 'hand';
  readonly entry: { readonly id: string; readonly madeAt: Instant };
  readonly origin: Origin;
  readonly title: string | undefined;
  readonly line?: string | undefined;
  readonly path: string;
};

/** All of them, each with its day. `dayOf` tells on which day a moment lies. */
export function* handKeptIn(ledger: Ledger, dayOf: (at: Instant) => Day): Generator<readonly [Day, HandKept]> {
  const wordsById = new Map<string, string>(ledger.boundary.map(({ id, words }) => [id, words]));
  for (const entry of ledger.boundary) {
    yield [dayOf(entry.madeAt), told(entry, entry.sort, entry.words, `boundaries/${entry.id}`)];
  }
  for (const entry of ledger['boundary-mark']) {
    const title = wordsById.get(entry.boundaryId);
    yield [entry.on, { ...told(entry, entry.state, title, `boundaries/${entry.boundaryId}`), line: entry.line }];
  }
  for (const entry of ledger.charter) {
    yield [dayOf(entry.madeAt), told(entry, 'charter', undefined, 'charter')];
  }
  for (const entry of ledger.ladder) {
    yield [dayOf(entry.madeAt), told(entry, 'ladder', entry.name ?? entry.rungs[0]?.words, `steps/${entry.id}`)];
  }
  for (const entry of ledger.step) {
    yield [entry.on, { ...told(entry, entry.outcome, entry.words, `steps/${entry.ladderId}`), line: entry.line }];
  }
  for (const entry of ledger['change-plan']) {
    yield [dayOf(entry.madeAt), told(entry, 'plan', entry.causes[0]?.words, 'change')];
  }
  for (const entry of ledger.milestone) {
    yield [entry.on, told(entry, 'milestone', entry.words, `change/sign/${entry.id}`)];
  }
  for (const entry of ledger.ruler) {
    yield [entry.on, told(entry, 'ruler', entry.line, `change/ruler/${entry.id}`)];
  }
  for (const entry of ledger.setback) {
    yield [entry.on, told(entry, entry.sort, entry.trigger ?? entry.words, `setbacks/${entry.id}`)];
  }
}

function told(entry: HandKept['entry'], origin: Origin, title: string | undefined, path: string): HandKept {
  return { kind: 'hand', entry, origin, title, path };
}
