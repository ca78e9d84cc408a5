// Document: a backup as JSON, before it is packed and sealed. Written in one way only, and read in that way only.

import { type Instant, instantOf } from '../kernel/day.ts';
import {
  instant,
  isRecord,
  label,
  listOf,
  object,
  oneOf,
  optional,
  parse,
  type Schema,
  type Shaped,
  variants,
} from '../kernel/parse.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Entry, type Kind, type Living, parseEntry, shapeByKind } from '../ledger.ts';
import type { FileFault } from './file-fault.ts';
import { LIMITS } from './limits.ts';

export const BACKUP_FORMAT = 'kept-backup';
export const BACKUP_VERSION = 1;

/** How the device looks, in its own words: language, theme, size of text. */
const look = object({ language: optional(label(20)), theme: optional(label(20)), text: optional(label(20)) });
export type BackupLook = Shaped<typeof look>;

const head = object({ createdAt: instant, app: label(40), settings: look });

/** What a backup holds. */
export type BackupDocument = Shaped<typeof head> & { readonly entries: readonly Entry[] };

/** The published shape of the whole document (`docs/ledger.schema.json`). */
export const documentSchema: Schema = object({
  format: oneOf(BACKUP_FORMAT),
  version: oneOf(BACKUP_VERSION),
  createdAt: instant,
  app: label(40),
  entries: listOf(variants('kind', shapeByKind), LIMITS.entries + LIMITS.gone),
  settings: look,
}).schema;

/** Whether an entry travels in a file: the note of the last backup belongs to its device. */
export function travels(entry: Entry): boolean {
  return entry.kind !== 'backup-note';
}

/** The document around its entries, so that they can be printed piece by piece, with a comma between. */
export function documentFrame(of: Omit<BackupDocument, 'entries'>): {
  readonly before: string;
  readonly after: string;
} {
  const { createdAt, app, settings } = of;
  const opening = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, createdAt, app });
  return { before: `${opening.slice(0, -1)},"entries":[`, after: `],"settings":${JSON.stringify(settings)}}` };
}

/**
 * An entry as a file holds it. A moment that a wrong clock gave (before 2000, or later than `at`) is drawn in, so
 * that no file of ours is refused for its clock.
 */
export function printEntry(entry: Entry, at: Instant): string {
  return JSON.stringify(entry, (name, value) =>
    isMoment(name, value) ? Math.max(LIMITS.earliest, Math.min(value, at)) : value,
  );
}

/** The whole document as text. */
export function printDocument(document: BackupDocument): string {
  const { before, after } = documentFrame(document);
  const entries = document.entries.filter(travels).map((entry) => printEntry(entry, document.createdAt));
  return `${before}${entries.join(',')}${after}`;
}

/** Reads a document that anybody may have made: all of it, or the first reason not to. `now` is this device's. */
export function readDocument(text: string, now: Instant): Result<BackupDocument, FileFault> {
  if (isTooDeep(text)) return err({ kind: 'malformed' });
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== BACKUP_FORMAT) return err({ kind: 'not-a-backup' });
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return err({ kind: 'malformed' });
  if (version > BACKUP_VERSION) return err({ kind: 'newer', version });
  if (!isWrittenOurWay(text, value)) return err({ kind: 'malformed' });
  const about = parse(head, value);
  if (!about.ok) return err({ kind: 'malformed' });
  const entries = readEntries(value['entries'], now);
  if (!entries.ok) return entries;
  if (!isWithinTime(about.value.createdAt, now)) return err({ kind: 'clock' });
  return ok({ ...about.value, entries: entries.value });
}

/** How many entries of each kind there are. */
export function countsByKind(entries: readonly Entry[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function readEntries(value: unknown, now: Instant): Result<readonly Entry[], FileFault> {
  if (!Array.isArray(value)) return err({ kind: 'malformed' });
  if (value.length > LIMITS.entries + LIMITS.gone) return err({ kind: 'too-many' });
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let gone = 0;
  for (const [index, given] of value.entries()) {
    const entry = parseEntry(given);
    if (!entry.ok) return err({ kind: 'misfit', place: index + 1 });
    if (seen.has(entry.value.id)) return err({ kind: 'doubled' });
    seen.add(entry.value.id);
    if (!momentsOf(entry.value).every((moment) => isWithinTime(moment, now))) return err({ kind: 'clock' });
    if (entry.value.kind === 'gone') gone += 1;
    if (gone > LIMITS.gone || entries.length - gone >= LIMITS.entries) return err({ kind: 'too-many' });
    if (travels(entry.value)) entries.push(entry.value);
  }
  return ok(entries);
}

function momentsOf(entry: Entry): readonly Instant[] {
  if (entry.kind === 'gone') return [entry.changedAt];
  return entry.kind === 'other-version' ? [entry.changedAt, ...livingMoments(entry.was)] : livingMoments(entry);
}

function livingMoments(entry: Living): readonly Instant[] {
  return 'madeAt' in entry ? [entry.changedAt, entry.madeAt] : [entry.changedAt];
}

function isMoment(name: string, value: unknown): value is number {
  return (name === 'changedAt' || name === 'madeAt') && typeof value === 'number';
}

function isWithinTime(moment: Instant, now: Instant): boolean {
  return moment >= instantOf(LIMITS.earliest) && moment <= now + LIMITS.aheadMs;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether the text is just what printing its value gives: no key twice, no space, no number such as 1e400. In a text
 * written so, `{"` and `,"` only ever begin a key or a member, so the three forbidden keys can be looked for as text.
 */
function isWrittenOurWay(text: string, value: unknown): boolean {
  return !/[{,]"(?:__proto__|constructor|prototype)":/.test(text) && JSON.stringify(value) === text;
}

/** Whether brackets lie deeper than is allowed; looked at before anything is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInText = false;
    } else if (code === QUOTE) isInText = true;
    else if (code === BRACE || code === BRACKET) {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if (code === BRACE_END || code === BRACKET_END) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
