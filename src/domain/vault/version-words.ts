// Version words: what a person wrote in an entry, as lines to read, for laying two versions side by side.

import type { EntryByKind, Kind, OtherVersion } from '../ledger.ts';

type Readable = OtherVersion['was'];

const linesByKind: { readonly [K in Readable['kind']]: (entry: EntryByKind[K]) => readonly (string | undefined)[] } = {
  'check-in': (entry) => [...entry.feelings.map(({ word }) => word), entry.line],
  'feeling-word': (entry) => [entry.word],
  pledge: (entry) => [entry.act, entry.plan?.cue, entry.plan?.obstacle, entry.plan?.fallback, entry.closing],
  outcome: (entry) => [entry.state, entry.line],
  reflection: (entry) => [entry.title, entry.text, ...entry.tags],
  draft: ({ content }) => {
    if (content.form === 'check-in') return [content.line];
    if (content.form === 'reflection') return [content.title, content.text];
    return content.form === 'pledge' ? [content.act] : [content.line];
  },
  settings: () => [],
  person: (entry) => [entry.name, entry.note],
  breach: (entry) => [entry.name],
  contact: (entry) => [entry.name, entry.number, entry.note],
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
