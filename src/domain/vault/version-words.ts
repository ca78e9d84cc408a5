// Version words: what a person wrote in an entry, as lines to read, for laying two versions side by side.

import { textsOfBoundary, textsOfCharter } from '../boundaries/texts.ts';
import type { EntryByKind, Kind, OtherVersion } from '../ledger.ts';
import { textsOfPlan } from '../promises/change/texts.ts';
import { textsOfOutcome, textsOfPledge } from '../promises/texts.ts';
import { searchableOf } from '../search/searchable.ts';
import { textsOfLadder } from '../steps/texts.ts';

type Readable = OtherVersion['was'];

const linesByKind: { readonly [K in Readable['kind']]: (entry: EntryByKind[K]) => readonly (string | undefined)[] } = {
  'check-in': (entry) => [...entry.feelings.map(({ word }) => word), entry.line],
  'feeling-word': (entry) => [entry.word],
  pledge: ({ versions, ...entry }) => textsOfPledge(entry),
  outcome: (entry) => [entry.state, ...textsOfOutcome(entry)],
  'partner-mark': (entry) => [entry.said],
  reflection: (entry) => [entry.title, entry.text, ...entry.tags],
  draft: (entry) => searchableOf(entry)?.texts ?? [],
  settings: () => [],
  review: (entry) => entry.answers.map(({ text }) => text),
  waymark: (entry) => [entry.on],
  person: (entry) => [entry.name, entry.note],
  breach: (entry) => [entry.name],
  contact: (entry) => [entry.name, entry.number, entry.note],
  boundary: ({ versions, ...entry }) => [...textsOfBoundary(entry), entry.startsOn, entry.reviewOn, entry.endsOn],
  'boundary-mark': (entry) => [entry.state, entry.line],
  charter: ({ versions, ...entry }) => textsOfCharter(entry),
  ladder: ({ versions, ...entry }) => textsOfLadder(entry),
  step: (entry) => [entry.outcome, entry.line],
  'change-plan': ({ versions, ...entry }) => textsOfPlan(entry),
  milestone: (entry) => [entry.words],
  ruler: (entry) => [entry.line],
  setback: (entry) => [entry.trigger, entry.words, entry.next],
  grounding: (entry) => [entry.words],
  card: (entry) => entry.lines.map(({ words }) => words),
  'hard-date': (entry) => [entry.name, entry.on, entry.plan],
  copy: (entry) => [entry.title, ...entry.passages.map(({ text }) => text)],
  'backup-note': () => [],
};

/** The lines of an entry, empty ones left out. */
export function linesOf<K extends Readable['kind'] & Kind>(
  entry: EntryByKind[K] & { readonly kind: K },
): readonly string[] {
  const lines: (entry: EntryByKind[K]) => readonly (string | undefined)[] = linesByKind[entry.kind];
  return lines(entry)
    .filter((line) => line !== undefined)
    .filter((line) => line !== '');
}
