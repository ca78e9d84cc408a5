// Ledger: every kind of entry, in one table each for what must be decided for every kind.

import { boundary, boundaryMark } from './boundaries/boundary.ts';
import { charter } from './boundaries/charter.ts';
import { checkIn } from './check-ins/check-in.ts';
import { feelingWord } from './check-ins/feelings.ts';
import { draft } from './drafts/draft.ts';
import { envelopeOf } from './entry.ts';
import { copy } from './exchange/copy.ts';
import { contact } from './help/contact.ts';
import { type Month, monthOf } from './kernel/day.ts';
import { id, type Misfit, object, parse, type Shape, type Shaped, variants } from './kernel/parse.ts';
import type { Result } from './kernel/result.ts';
import { changePlan, milestone, ruler } from './promises/change/plan.ts';
import { outcome } from './promises/outcome.ts';
import { partnerMark } from './promises/partner-mark.ts';
import { pledge } from './promises/pledge.ts';
import { reflection } from './reflections/reflection.ts';
import { review } from './reviews/review.ts';
import { waymark } from './reviews/waymark.ts';
import { card, grounding, hardDate, setback } from './setbacks/setback.ts';
import { breach } from './settings/people/breach.ts';
import { person } from './settings/people/person.ts';
import { settings } from './settings/settings.ts';
import { ladder, step } from './steps/ladder.ts';
import { backupNote } from './vault/backup-note.ts';

/** What is left of a deleted entry, so that no merge brings it back. */
export const gone = object({ ...envelopeOf('gone') });
export type Gone = Shaped<typeof gone>;

const livingShapes = {
  'check-in': checkIn,
  'feeling-word': feelingWord,
  pledge,
  outcome,
  'partner-mark': partnerMark,
  reflection,
  review,
  waymark,
  draft,
  settings,
  person,
  breach,
  contact,
  boundary,
  'boundary-mark': boundaryMark,
  charter,
  ladder,
  step,
  'change-plan': changePlan,
  milestone,
  ruler,
  setback,
  grounding,
  card,
  'hard-date': hardDate,
  copy,
  'backup-note': backupNote,
} satisfies Record<string, Shape<unknown>>;

/** The version that lost a merge, kept for its owner to look at. */
export const otherVersion = object({
  ...envelopeOf('other-version'),
  of: id(),
  was: variants('kind', livingShapes),
});
export type OtherVersion = Shaped<typeof otherVersion>;

/** How each kind is read back from the disk or a file. */
export const shapeByKind = { ...livingShapes, 'other-version': otherVersion, gone } satisfies Record<
  string,
  Shape<unknown>
>;

export type Kind = keyof typeof shapeByKind;
export type EntryByKind = { readonly [K in Kind]: Shaped<(typeof shapeByKind)[K]> };
export type Entry = EntryByKind[Kind];
export type Living = Exclude<Entry, Gone>;

const entryShape = variants('kind', shapeByKind);

/** Reads one entry of any kind. */
export function parseEntry(value: unknown): Result<Entry, Misfit> {
  return parse(entryShape, value);
}

/**
 * Where an entry lies: with a month, or with one of the four that belong to no month: what stays open
 * (`standing`), what was deleted (`gone`), what lost a merge (`beside`), what the Together view shows (`shown`).
 */
export type Place = Month | 'standing' | 'gone' | 'beside' | 'shown';

const placeByKind: { readonly [K in Kind]: (entry: EntryByKind[K]) => Place } = {
  'check-in': (entry) => monthOf(entry.on),
  'feeling-word': () => 'standing',
  pledge: (entry) => (entry.closedOn === undefined ? 'standing' : monthOf(entry.closedOn)),
  outcome: (entry) => monthOf(entry.on),
  'partner-mark': (entry) => monthOf(entry.on),
  reflection: (entry) => monthOf(entry.on),
  review: (entry) => monthOf(entry.on),
  waymark: () => 'standing',
  draft: () => 'standing',
  settings: () => 'standing',
  person: () => 'standing',
  breach: () => 'standing',
  contact: () => 'standing',
  boundary: (entry) => (entry.closedOn === undefined ? 'standing' : monthOf(entry.closedOn)),
  'boundary-mark': (entry) => monthOf(entry.on),
  charter: () => 'standing',
  ladder: (entry) => (entry.closedOn === undefined ? 'standing' : monthOf(entry.closedOn)),
  step: (entry) => monthOf(entry.on),
  'change-plan': () => 'standing',
  milestone: (entry) => monthOf(entry.on),
  ruler: (entry) => monthOf(entry.on),
  setback: (entry) => monthOf(entry.on),
  grounding: () => 'standing',
  card: () => 'standing',
  'hard-date': () => 'standing',
  copy: () => 'shown',
  'backup-note': () => 'standing',
  'other-version': () => 'beside',
  gone: () => 'gone',
};

/** Where this entry lies (rule V3). */
export function placeOf<K extends Kind>(entry: EntryByKind[K] & { readonly kind: K }): Place {
  const place: (entry: EntryByKind[K]) => Place = placeByKind[entry.kind];
  return place(entry);
}

/** Whether a change to an entry of this kind counts as a change since the last backup. */
export const countsAsChange: { readonly [K in Kind]: boolean } = {
  'check-in': true,
  'feeling-word': true,
  pledge: true,
  outcome: true,
  'partner-mark': true,
  reflection: true,
  review: true,
  waymark: true,
  draft: false,
  settings: true,
  person: true,
  breach: true,
  contact: true,
  boundary: true,
  'boundary-mark': true,
  charter: true,
  ladder: true,
  step: true,
  'change-plan': true,
  milestone: true,
  ruler: true,
  setback: true,
  grounding: true,
  card: true,
  'hard-date': true,
  copy: false,
  'backup-note': false,
  'other-version': false,
  gone: true,
};

/** All kinds. */
export const KINDS: readonly Kind[] = Object.keys(shapeByKind).filter(isKind);

function isKind(name: string): name is Kind {
  return Object.hasOwn(shapeByKind, name);
}

/** Entries by kind, each list in the order they were read. What screens are derived from. */
export type Ledger = { readonly [K in Kind]: readonly EntryByKind[K][] };

/** A ledger with nothing in it. */
export function emptyLedger(): { [K in Kind]: EntryByKind[K][] } {
  return {
    'check-in': [],
    'feeling-word': [],
    pledge: [],
    outcome: [],
    'partner-mark': [],
    reflection: [],
    review: [],
    waymark: [],
    draft: [],
    settings: [],
    person: [],
    breach: [],
    contact: [],
    boundary: [],
    'boundary-mark': [],
    charter: [],
    ladder: [],
    step: [],
    'change-plan': [],
    milestone: [],
    ruler: [],
    setback: [],
    grounding: [],
    card: [],
    'hard-date': [],
    copy: [],
    'backup-note': [],
    'other-version': [],
    gone: [],
  };
}

/** Sorts entries into a ledger. */
export function ledgerOf(entries: Iterable<Entry>): Ledger {
  const ledger = emptyLedger();
  for (const entry of entries) {
    const list: Entry[] = ledger[entry.kind];
    list.push(entry);
  }
  return ledger;
}

/** All entries of a ledger, one after the other. */
export function entriesOf(ledger: Ledger): readonly Entry[] {
  return KINDS.flatMap((kind): readonly Entry[] => ledger[kind]);
}
