// Searchable: what a person wrote in each kind of entry, and when. A new kind does not compile until it has decided.

import type { Draft } from '../drafts/draft.ts';
import { type Day, type Instant, noonOf } from '../kernel/day.ts';
import type { EntryByKind, Kind } from '../ledger.ts';
import type { Pledge } from '../promises/pledge.ts';

/** What a find is called and narrowed by. */
export const SUBJECTS = ['reflection', 'draft', 'check-in', 'promise', 'person'] as const;
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
  'check-in': (entry) => found('check-in', { on: entry.on }, [entry.line]),
  'feeling-word': (entry) => found('check-in', { at: entry.madeAt }, [entry.word]),
  pledge: (entry) => found('promise', { at: entry.madeAt }, textsOfPledge(entry)),
  outcome: (entry) => found('promise', { on: entry.on }, [entry.line]),
  draft: (entry) => found('draft', { at: entry.madeAt }, textsOfDraft(entry)),
  person: (entry) => found('person', { at: entry.madeAt }, [entry.name, entry.note]),
  breach: (entry) => found('person', { at: entry.madeAt }, [entry.name]),
  contact: (entry) => found('person', { at: entry.madeAt }, [entry.name, entry.note]),
  'other-version': (entry) => searchableOf(entry.was),
  settings: () => undefined,
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

type PledgeWords = Partial<Pick<Pledge, 'act' | 'plan'>> & { readonly reason?: string | undefined };

function textsOfWords({ act, plan, reason }: PledgeWords): readonly (string | undefined)[] {
  return [act, plan?.cue, plan?.obstacle, plan?.fallback, reason];
}

function textsOfPledge(pledge: Pledge): readonly (string | undefined)[] {
  return [...textsOfWords(pledge), pledge.closing, ...(pledge.versions ?? []).flatMap(textsOfWords)];
}

function textsOfDraft({ content }: Draft): readonly (string | undefined)[] {
  switch (content.form) {
    case 'reflection':
      return [content.title, content.text, ...(content.further ?? []), ...content.tags];
    case 'pledge':
      return textsOfWords(content);
    case 'check-in':
    case 'outcome':
      return [content.line];
  }
}
