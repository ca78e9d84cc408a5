// Find paths: which screen shows an entry that was found. A new kind does not compile until it has one.

import type { Draft } from '#domain/drafts/draft.ts';
import type { EntryByKind, Kind } from '#domain/ledger.ts';

type Paths = { readonly [K in Kind]: (entry: EntryByKind[K]) => string };

const pathByKind: Paths = {
  reflection: (entry) => `write/${entry.id}`,
  'check-in': (entry) => `check-in/${entry.id}`,
  'feeling-word': () => 'check-in',
  pledge: (entry) => `promises/${entry.id}`,
  outcome: (entry) => `promises/${entry.pledgeId}`,
  draft: pathOfDraft,
  settings: () => 'settings',
  person: (entry) => `settings/people/person/${entry.id}`,
  breach: (entry) => `settings/people/breach/${entry.id}`,
  contact: (entry) => `help/numbers/${entry.id}`,
  'backup-note': () => 'settings/backup',
  'other-version': () => 'settings/backup/versions',
  gone: () => 'write',
};

/** The screen that shows an entry. */
export function pathOf<K extends Kind>(entry: EntryByKind[K] & { readonly kind: K }): string {
  const path: (entry: EntryByKind[K]) => string = pathByKind[entry.kind];
  return path(entry);
}

function pathOfDraft({ id, target, content }: Draft): string {
  switch (content.form) {
    case 'reflection':
      return target === undefined ? `write/draft/${id}` : `write/${target}/edit`;
    case 'pledge':
      return target === undefined ? 'promises/new' : `promises/${target}/change`;
    case 'outcome':
      return target === undefined ? 'promises' : `promises/${target}`;
    case 'check-in':
      return target === undefined ? 'check-in' : `check-in/${target}`;
  }
}
