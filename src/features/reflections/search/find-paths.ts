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
  'partner-mark': (entry) => `promises/${entry.pledgeId}`,
  draft: pathOfDraft,
  settings: () => 'settings',
  person: (entry) => `settings/people/person/${entry.id}`,
  breach: (entry) => `settings/people/breach/${entry.id}`,
  contact: (entry) => `help/numbers/${entry.id}`,
  review: (entry) => `look-back/reviews/${entry.id}`,
  waymark: () => 'look-back',
  boundary: (entry) => `boundaries/${entry.id}`,
  'boundary-mark': (entry) => `boundaries/${entry.boundaryId}`,
  charter: () => 'charter',
  ladder: (entry) => `steps/${entry.id}`,
  step: (entry) => `steps/${entry.ladderId}`,
  'change-plan': () => 'change',
  milestone: (entry) => `change/sign/${entry.id}`,
  ruler: (entry) => `change/ruler/${entry.id}`,
  setback: (entry) => `setbacks/${entry.id}`,
  grounding: (entry) => `setbacks/grounding/${entry.id}`,
  card: (entry) => `setbacks/card/${entry.sort}`,
  'hard-date': (entry) => `setbacks/date/${entry.id}`,
  copy: () => 'settings/together',
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
    case 'week':
      return 'promises/week';
    case 'check-in':
      return target === undefined ? 'check-in' : `check-in/${target}`;
    case 'review':
      return target === undefined ? `look-back/reviews/new/${content.span}` : `look-back/reviews/${target}/edit`;
    case 'boundary':
      return target === undefined ? 'boundaries/new' : `boundaries/${target}/change`;
    case 'boundary-mark':
      return `boundaries/${target}/mark`;
    case 'charter':
      return 'charter/write';
    case 'ladder':
      return target === undefined ? 'steps/new' : `steps/${target}/change`;
    case 'step':
      return `steps/${target}/try`;
    case 'change-plan':
      return 'change/plan';
    case 'milestone':
      return `change/sign/${target ?? 'new'}`;
    case 'ruler':
      return `change/ruler/${target ?? 'new'}`;
    case 'setback':
      return target === undefined ? 'setbacks/new' : `setbacks/${target}/change`;
    case 'grounding':
      return `setbacks/grounding/${target ?? 'new'}`;
    case 'stand-by':
      return 'setbacks/card/stand-by';
    case 'slip':
      return 'setbacks/card/slip';
    case 'hard-date':
      return `setbacks/date/${target ?? 'new'}`;
    case 'person':
      return `settings/people/person/${target ?? 'new'}`;
    case 'breach':
      return `settings/people/breach/${target ?? 'new'}`;
    case 'contact':
      return `help/numbers/${target ?? 'new'}`;
  }
}
