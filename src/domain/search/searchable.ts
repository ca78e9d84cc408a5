// Searchable: what a person wrote in each kind of entry, and when. A new kind does not compile until it has decided.

import { textsOfBoundary, textsOfCharter } from '../boundaries/texts.ts';
import type { Draft } from '../drafts/draft.ts';
import { type Day, type Instant, noonOf } from '../kernel/day.ts';
import type { EntryByKind, Kind } from '../ledger.ts';
import { textsOfPlan } from '../promises/change/texts.ts';
import { textsOfOutcome, textsOfPledge, textsOfWords } from '../promises/texts.ts';
import { textsOfLadder } from '../steps/texts.ts';

/** What a find is called and narrowed by. */
export const SUBJECTS = [
  'reflection',
  'draft',
  'check-in',
  'promise',
  'person',
  'review',
  'boundary',
  'step',
  'change',
  'setback',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The day of an entry, or the moment it was made where it has no day of its own. */
export type When = { readonly on: Day } | { readonly at: Instant };

export type Searchable = {
  readonly subject: Subject;
  readonly when: When;
  /** Everything the person wrote in it, what stands first first. */
  readonly texts: readonly string[];
};

type Table = { readonly [K in Kind]: (entry: EntryByKind[K]) => Searchable | undefined };

const searchableByKind = {
  reflection: (entry) => found('reflection', { on: entry.on }, [entry.title, entry.text, ...entry.tags]),
  review: (entry) =>
    found(
      'review',
      { on: entry.on },
      entry.answers.map(({ text }) => text),
    ),
  'check-in': (entry) => found('check-in', { on: entry.on }, [entry.line]),
  'feeling-word': (entry) => found('check-in', { at: entry.madeAt }, [entry.word]),
  pledge: (entry) => found('promise', { at: entry.madeAt }, textsOfPledge(entry)),
  outcome: (entry) => found('promise', { on: entry.on }, textsOfOutcome(entry)),
  'partner-mark': () => undefined,
  draft: (entry) => found('draft', { at: entry.madeAt }, textsOfDraft(entry)),
  person: (entry) => found('person', { at: entry.madeAt }, [entry.name, entry.note]),
  breach: (entry) => found('person', { at: entry.madeAt }, [entry.name]),
  contact: (entry) => found('person', { at: entry.madeAt }, [entry.name, entry.note]),
  boundary: (entry) => found('boundary', { at: entry.madeAt }, textsOfBoundary(entry)),
  'boundary-mark': (entry) => found('boundary', { on: entry.on }, [entry.line]),
  charter: (entry) => found('boundary', { at: entry.madeAt }, textsOfCharter(entry)),
  ladder: (entry) => found('step', { at: entry.madeAt }, textsOfLadder(entry)),
  step: (entry) => found('step', { on: entry.on }, [entry.line]),
  'change-plan': (entry) => found('change', { at: entry.madeAt }, textsOfPlan(entry)),
  milestone: (entry) => found('change', { on: entry.on }, [entry.words]),
  ruler: (entry) => found('change', { on: entry.on }, [entry.line]),
  setback: (entry) => found('setback', { on: entry.on }, [entry.trigger, entry.words, entry.next]),
  grounding: (entry) => found('setback', { at: entry.madeAt }, [entry.words]),
  card: (entry) =>
    found(
      'setback',
      { at: entry.madeAt },
      entry.lines.map(({ words }) => words),
    ),
  'hard-date': (entry) => found('setback', { on: entry.on }, [entry.name, entry.plan]),
  'other-version': (entry) => searchableOf(entry.was),
  copy: () => undefined,
  settings: () => undefined,
  waymark: () => undefined,
  'backup-note': () => undefined,
  gone: () => undefined,
} satisfies Table;

/** What search finds an entry by; nothing where nobody wrote anything in it (rule RE4). */
export function searchableOf<K extends Kind>(entry: EntryByKind[K] & { readonly kind: K }): Searchable | undefined {
  const read: (entry: EntryByKind[K]) => Searchable | undefined = tableOf()[entry.kind];
  return read(entry);
}

/** The order of finds in time: the later the greater. */
export function timeOf(when: When): Instant {
  return 'on' in when ? noonOf(when.on) : when.at;
}

function tableOf(): Table {
  return searchableByKind;
}

function found(subject: Subject, when: When, written: readonly (string | undefined)[]): Searchable | undefined {
  const texts = written.filter((text) => text !== undefined).filter((text) => text.trim() !== '');
  return texts.length === 0 ? undefined : { subject, when, texts };
}

function textsOfDraft({ content }: Draft): readonly (string | undefined)[] {
  switch (content.form) {
    case 'reflection':
      return [content.title, content.text, ...(content.further ?? []), ...content.tags];
    case 'pledge':
      return textsOfWords(content);
    case 'review':
      return content.answers.map(({ text }) => text);
    case 'boundary':
      return textsOfBoundary(content);
    case 'charter':
      return textsOfCharter(content);
    case 'ladder':
      return textsOfLadder(content);
    case 'change-plan':
      return textsOfPlan(content);
    case 'milestone':
    case 'grounding':
      return [content.words];
    case 'setback':
      return [content.trigger, content.words, content.next];
    case 'stand-by':
    case 'slip':
      return content.lines.map(({ words }) => words);
    case 'hard-date':
      return [content.name, content.plan];
    case 'person':
    case 'contact':
      return [content.name, content.note];
    case 'breach':
      return [content.name];
    case 'outcome':
      return textsOfOutcome(content);
    case 'week':
      return content.answers.map(({ line }) => line);
    case 'check-in':
    case 'boundary-mark':
    case 'step':
    case 'ruler':
      return [content.line];
  }
}
