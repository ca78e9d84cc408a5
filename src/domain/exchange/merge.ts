// Merge: two ledgers become one. Whichever way round, in whatever order, however often: the result is the same.
//
// Per id one version stands: a deletion before any other, then the higher revision, then the later change, then the
// greater text (the canonical JSON serves as the content hash: it orders alike on every device and hides nothing).
// A version that does not stand is kept beside it as an entry whose id follows from its content, so that it is kept
// once. What was deleted is not kept beside its own deletion: versions older than that are let go (rule BK6).

import { brand } from '../kernel/brand.ts';
import type { Id } from '../kernel/ids.ts';
import type { Entry, Kind, OtherVersion } from '../ledger.ts';
import { canonical, isAlike } from './canonical.ts';

/** The id that follows from a text: the same for the same text, different for any other. */
export type IdOfText = (text: string) => Id;

/** What a merge would do, counted for the preview (rule BK8); settings and what lies beside are not counted. */
export type MergeCounts = {
  /** Only there. */
  readonly fresh: number;
  /** Only here. */
  readonly onlyHere: number;
  readonly same: number;
  readonly changedHere: number;
  readonly changedThere: number;
  /** Deleted on one side and still there on the other. */
  readonly deleted: number;
};

export type Merged = { readonly entries: readonly Entry[]; readonly counts: MergeCounts };

/** Whether a version of this kind that does not stand is kept for its owner to look at. */
const isKeptBeside = {
  'check-in': true,
  'feeling-word': true,
  pledge: true,
  outcome: true,
  'partner-mark': true,
  reflection: true,
  review: true,
  waymark: true,
  draft: true,
  settings: false,
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
  gone: false,
} satisfies { readonly [K in Kind]: boolean };

/** Merges two ledgers, each with at most one entry per id. */
export function merge(mine: readonly Entry[], theirs: readonly Entry[], idOfText: IdOfText): Merged {
  const standing = new Map<string, Entry>(mine.map((entry) => [entry.id, entry]));
  const beside: OtherVersion[] = [];
  /** What is the same on both sides, and need not be compared again. */
  const same = new Set<string>();
  for (const theirEntry of theirs) {
    const own = standing.get(theirEntry.id);
    if (own !== undefined && isSame(own, theirEntry)) {
      same.add(own.id);
      continue;
    }
    const winner = own === undefined ? theirEntry : higher(own, theirEntry);
    standing.set(theirEntry.id, winner);
    const loser = winner === own ? theirEntry : own;
    if (loser !== undefined && isReadable(loser)) beside.push(otherVersionOf(loser, idOfText));
  }
  for (const version of beside) {
    const held = standing.get(version.id);
    standing.set(version.id, held === undefined ? version : higher(held, version));
  }
  const entries = [...standing.values()].filter((entry) => !isDeletedAlong(entry, standing));
  return { entries, counts: countsOf(mine, theirs, standing, same) };
}

/** Whether a version beside says something else than the entry that stands. */
export function isDifferent(version: OtherVersion, stands: Entry | undefined): boolean {
  return stands === undefined || contentOf(version.was) !== contentOf(stands);
}

/** Of two versions the one that stands. Total: of two different ones it is the same whichever is asked first. */
export function higher(a: Entry, b: Entry): Entry {
  if ((a.kind === 'gone') !== (b.kind === 'gone')) return a.kind === 'gone' ? a : b;
  if (a.rev !== b.rev) return a.rev > b.rev ? a : b;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return isSame(a, b) || canonical(a) > canonical(b) ? a : b;
}

function isReadable(entry: Entry): entry is OtherVersion['was'] {
  return isKeptBeside[entry.kind];
}

function isSame(a: Entry, b: Entry): boolean {
  if (a.rev !== b.rev || a.changedAt !== b.changedAt) return false;
  // Most entries are the same on both sides, and to write them down and sort their fields can then be spared.
  return isAlike(a, b) || canonical(a) === canonical(b);
}

function otherVersionOf(was: OtherVersion['was'], idOfText: IdOfText): OtherVersion {
  const id = brand<Id<'other-version'>>(idOfText(canonical(was)));
  return { kind: 'other-version', id, rev: 1, changedAt: was.changedAt, of: was.id, was };
}

/** Whether an entry is a version that was known when its entry was deleted. */
function isDeletedAlong(entry: Entry, standing: ReadonlyMap<string, Entry>): boolean {
  if (entry.kind !== 'other-version') return false;
  const stands = standing.get(entry.of);
  return stands?.kind === 'gone' && entry.was.rev < stands.rev;
}

function countsOf(
  mine: readonly Entry[],
  theirs: readonly Entry[],
  standing: ReadonlyMap<string, Entry>,
  same: ReadonlySet<string>,
): MergeCounts {
  const counts = { fresh: 0, onlyHere: 0, same: 0, changedHere: 0, changedThere: 0, deleted: 0 };
  const ownById = new Map<string, Entry>(mine.map((entry) => [entry.id, entry]));
  const bothIds = new Set<string>();
  for (const their of theirs) {
    const own = ownById.get(their.id);
    if (own !== undefined) bothIds.add(own.id);
    const living = their.kind === 'gone' ? own : their;
    if (living === undefined || !isKeptBeside[living.kind]) continue;
    if (own === undefined) counts.fresh += 1;
    else if (own.kind === 'gone' || their.kind === 'gone') counts.deleted += 1;
    else if (same.has(own.id) || contentOf(own) === contentOf(their)) counts.same += 1;
    else if (standing.get(own.id) === own) counts.changedHere += 1;
    else counts.changedThere += 1;
  }
  counts.onlyHere = mine.filter((entry) => isKeptBeside[entry.kind] && !bothIds.has(entry.id)).length;
  return counts;
}

/** What an entry says, apart from when and how often it was changed. */
function contentOf(entry: Entry): string {
  return canonical({ ...entry, rev: 0, changedAt: 0 });
}
