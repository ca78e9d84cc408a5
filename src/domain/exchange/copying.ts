// Copying: what of each kind of entry can be laid into the Together view. A new kind does not compile until it has decided.

import { newEnvelope, type Stamp } from '../entry.ts';
import type { Day } from '../kernel/day.ts';
import { object } from '../kernel/parse.ts';
import type { EntryByKind, Kind, Ledger } from '../ledger.ts';
import { actOn } from '../promises/texts.ts';
import { type Copy, type CopyParts, copyParts, type Origin, type Passage } from './copy.ts';

/** An entry that could be laid in: what would be shown of it, and its day where it has one of its own. */
export type Original = { readonly id: Copy['of']; readonly on: Day | undefined; readonly parts: CopyParts };

/** As it is found in an entry: what is not there may be said to be `undefined`. */
type Loose = { readonly [P in keyof CopyParts]?: CopyParts[P] | undefined };
type Found = { readonly on?: Day; readonly parts: Loose } | undefined;
type Table = { readonly [K in Kind]: (entry: EntryByKind[K], ledger: Ledger) => Found };

const originalByKind = {
  'check-in': ({ on, cell, feelings, facets, voice, line }) => ({
    on,
    parts: { origin: 'check-in', passages: passages([line]), cell, feelings, facets, voice },
  }),
  pledge: ({ act, plan }) =>
    written('promise', act, [
      ['cue', plan?.cue],
      ['obstacle', plan?.obstacle],
      ['fallback', plan?.fallback],
      ['sign', plan?.sign],
    ]),
  outcome: ({ on, pledgeId, state, line, repair }, { pledge }) => {
    const promise = pledge.find(({ id }) => id === pledgeId);
    const title = promise && actOn(promise, on);
    return { on, ...written(state, title, [line, repair?.named, repair?.touched, repair?.act, repair?.value]) };
  },
  reflection: ({ on, genre, title, text }) => ({ on, ...written(genre, title, [text]) }),
  review: ({ on, span, answers }) => ({
    on,
    ...written(
      span,
      undefined,
      answers.map(({ question, text }): Part => [question, text]),
    ),
  }),
  boundary: ({ sort, words, consequence, reason }) =>
    written(sort, words, [
      ['consequence', consequence],
      ['reason', reason],
    ]),
  'boundary-mark': ({ on, boundaryId, state, line }, { boundary }) => ({
    on,
    ...written(state, boundary.find(({ id }) => id === boundaryId)?.words, [line]),
  }),
  charter: ({ leave, keep, fresh, mistakes }) =>
    written('charter', undefined, [
      ['leave', leave],
      ['keep', keep],
      ['fresh', fresh],
      ['mistakes', mistakes],
    ]),
  ladder: ({ name, rungs, stop }) => written('ladder', name, [...rungs.map(({ words }) => words), ['stop', stop]]),
  step: ({ on, outcome, words, line }) => ({ on, ...written(outcome, words, [line]) }),
  'change-plan': ({ causes, signs, help }) =>
    written('plan', undefined, [
      ...causes.flatMap(({ words, act, obstacle, fallback }): readonly Part[] => [
        words,
        ['act', act],
        ['obstacle', obstacle],
        ['fallback', fallback],
      ]),
      ...signs.map((sign): Part => ['sign', sign]),
      ['help', help],
    ]),
  milestone: ({ on, words }) => ({ on, ...written('milestone', undefined, [words]) }),
  setback: ({ on, sort, trigger, words, next }) => ({ on, ...written(sort, trigger, [words, ['next', next]]) }),
  'feeling-word': () => undefined,
  'partner-mark': () => undefined,
  waymark: () => undefined,
  draft: () => undefined,
  settings: () => undefined,
  person: () => undefined,
  breach: () => undefined,
  contact: () => undefined,
  ruler: () => undefined,
  grounding: () => undefined,
  card: () => undefined,
  'hard-date': () => undefined,
  copy: () => undefined,
  'backup-note': () => undefined,
  'other-version': () => undefined,
  gone: () => undefined,
} satisfies Table;

/** What of an entry can be laid in; nothing where nothing of it can. The ledger knows what it belongs to. */
export function originalOf<K extends Kind>(
  entry: EntryByKind[K] & { readonly kind: K },
  ledger: Ledger,
): Original | undefined {
  const read: (entry: EntryByKind[K], ledger: Ledger) => Found = tableOf()[entry.kind];
  const found = read(entry, ledger);
  return found && { id: entry.id, on: found.on, parts: shown.read(found.parts) };
}

/** A copy of an original, as it reads now. Its day goes along only where that is wished. */
export function copyOf({ id, on, parts }: Original, withDay: boolean, stamp: Stamp): Copy {
  const seen = withDay && on !== undefined ? { on } : {};
  return { ...newEnvelope('copy', stamp), madeAt: stamp.at, of: id, ...seen, ...parts };
}

/** Whether the original still reads as the copy does. */
export function isAsCopied(copy: Copy, now: CopyParts): boolean {
  return JSON.stringify(shown.read(copy)) === JSON.stringify(now);
}

/** Takes the parts that are shown, always in the same order. */
const shown = object(copyParts);

function tableOf(): Table {
  return originalByKind;
}

/** A passage by itself, or with the name of the part it was. */
type Part = string | undefined | readonly [name: string, text: string | undefined];

function written(origin: Origin, title: string | undefined, parts: readonly Part[]): { readonly parts: Loose } {
  return { parts: { origin, title, passages: passages(parts) } };
}

function passages(parts: readonly Part[]): readonly Passage[] {
  return parts.flatMap((part): readonly Passage[] => {
    const [name, text] = typeof part === 'object' ? part : [undefined, part];
    if (text === undefined || text.trim() === '') return [];
    return [name === undefined ? { text } : { name, text }];
  });
}
