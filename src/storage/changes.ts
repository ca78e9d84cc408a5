// Changes: what a commit does to the sheets. Pure, so that it can be applied again when another tab was first.

import { brand } from '#domain/kernel/brand.ts';
import type { Instant } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { countsAsChange, type Entry, type Gone, type Living, type Place, placeOf } from '#domain/ledger.ts';
import type { Bytes } from '#platform/cipher.ts';
import { LARGEST_SHEET, placeOfSheet, type Sheet, type SheetName, sheetName, sizeOf, writtenOut } from './sheets.ts';

/**
 * `put` keeps a new entry (rev 1) or the next revision of one; `drop` deletes the revision given. `again`: an earlier try
 * of the same tap is on the disk; its undo goes back behind both.
 */
export type Change =
  | { readonly put: Living; readonly over?: Living; readonly again?: true }
  | { readonly drop: Living; readonly at: Instant };

/** Somebody, in another tab, changed the same entry in the meantime; `theirs` is how it reads now. */
export type Conflict = { readonly kind: 'changed-elsewhere'; readonly theirs: Entry | undefined };

export type Applied = {
  readonly sheets: ReadonlyMap<SheetName, readonly Entry[]>;
  /** How many changes count towards the next backup. */
  readonly counted: number;
  /** What takes all of it back. */
  readonly undo: readonly Change[];
};

/** The places that must be open before the changes can be applied. */
export function placesOf(changes: readonly Change[]): readonly Place[] {
  const places = changes.flatMap((change): readonly Place[] => {
    if ('drop' in change) return [placeOf(change.drop), 'gone'];
    const under: readonly Place[] = change.over ? [placeOf(change.over)] : [];
    // A put that follows a deletion takes its tombstone away.
    const buried: readonly Place[] = change.put.rev > 1 && !change.over ? ['gone'] : [];
    return [placeOf(change.put), ...under, ...buried];
  });
  return [...new Set(places)];
}

/** Applies changes to open sheets, all of them or none. Only the sheets that differ come back. */
export function applyChanges(
  sheets: ReadonlyMap<SheetName, Sheet>,
  changes: readonly Change[],
  closed: ReadonlySet<SheetName> = new Set(),
): Applied | Conflict {
  const desk = new Desk(sheets, closed);
  const undo: Change[] = [];
  let counted = 0;
  for (const change of changes) {
    const next: Entry = 'put' in change ? change.put : goneOf(change.drop, change.at);
    const found = desk.find(next.id);
    if ((found?.rev ?? 0) !== next.rev - 1) return { kind: 'changed-elsewhere', theirs: found };
    desk.put(next, found);
    undo.unshift(inverse(next, found, change));
    const kind = 'put' in change ? change.put.kind : change.drop.kind;
    if (countsAsChange[kind]) counted += 1;
  }
  return { sheets: desk.changed(), counted, undo };
}

/** What lies on one sheet, and the same as it stands there. */
export type LaidOut = { readonly entries: readonly Entry[]; readonly written: readonly Bytes[] };

/** Lays entries out on fresh sheets, each place in the order given. */
export function laidOut(entries: Iterable<Entry>): ReadonlyMap<SheetName, LaidOut> {
  const sheets = new Map<SheetName, { readonly entries: Entry[]; readonly written: Bytes[] }>();
  const roomByPlace = new Map<Place, { part: number; size: number }>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const room = roomByPlace.get(place) ?? { part: 1, size: 0 };
    const written = writtenOut(entry);
    const size = written.length + 1;
    if (room.size > 0 && room.size + size > LARGEST_SHEET) {
      room.part += 1;
      room.size = 0;
    }
    room.size += size;
    roomByPlace.set(place, room);
    const name = sheetName(place, room.part);
    const sheet = sheets.get(name) ?? { entries: [], written: [] };
    sheets.set(name, sheet);
    sheet.entries.push(entry);
    sheet.written.push(written);
  }
  return sheets;
}

/** What stays of a deleted entry. */
export function goneOf(entry: Living, at: Instant): Gone {
  return { kind: 'gone', id: brand<Id<'gone'>>(entry.id), rev: entry.rev + 1, changedAt: at };
}

function inverse(next: Entry, found: Entry | undefined, change: Change): Change {
  if ('drop' in change) return { put: { ...change.drop, rev: next.rev + 1 } };
  const before = change.again ? change.over : found;
  if (before === undefined || before.kind === 'gone') return { drop: change.put, at: change.put.changedAt };
  return { put: { ...before, rev: next.rev + 1 }, over: change.put };
}

/** The sheets while they are being changed. */
class Desk {
  readonly #entriesByName = new Map<SheetName, readonly Entry[]>();
  readonly #sizeByName = new Map<SheetName, number>();
  readonly #changed = new Set<SheetName>();
  readonly #closed: ReadonlySet<SheetName>;

  constructor(sheets: ReadonlyMap<SheetName, Sheet>, closed: ReadonlySet<SheetName>) {
    this.#closed = closed;
    for (const sheet of sheets.values()) {
      this.#entriesByName.set(sheet.name, sheet.entries);
      this.#sizeByName.set(sheet.name, sheet.size);
    }
  }

  find(id: string): Entry | undefined {
    const name = this.#sheetWith(id);
    return name === undefined ? undefined : this.#entriesByName.get(name)?.find((entry) => entry.id === id);
  }

  put(entry: Entry, found: Entry | undefined): void {
    const from = this.#sheetWith(entry.id);
    const place = placeOf(entry);
    const size = sizeOf(entry);
    if (from !== undefined && placeOfSheet(from) === place && this.#fits(from, size - (found ? sizeOf(found) : 0))) {
      const list = this.#entriesByName.get(from) ?? [];
      this.#set(
        from,
        list.map((held) => (held.id === entry.id ? entry : held)),
        size - (found ? sizeOf(found) : 0),
      );
      return;
    }
    if (from !== undefined) {
      const list = this.#entriesByName.get(from) ?? [];
      this.#set(
        from,
        list.filter((held) => held.id !== entry.id),
        found ? -sizeOf(found) : 0,
      );
    }
    const to = this.#sheetWithRoom(place, size);
    this.#set(to, [...(this.#entriesByName.get(to) ?? []), entry], size);
  }

  changed(): ReadonlyMap<SheetName, readonly Entry[]> {
    return new Map([...this.#changed].map((name) => [name, this.#entriesByName.get(name) ?? []]));
  }

  #sheetWith(id: string): SheetName | undefined {
    for (const [name, entries] of this.#entriesByName) if (idsOf(entries).has(id)) return name;
    return undefined;
  }

  #sheetWithRoom(place: Place, size: number): SheetName {
    for (let part = 1; ; part += 1) {
      const name = sheetName(place, part);
      if (this.#closed.has(name)) continue;
      if (!this.#entriesByName.get(name)?.length || this.#fits(name, size)) return name;
    }
  }

  #fits(name: SheetName, more: number): boolean {
    return (this.#sizeByName.get(name) ?? 0) + more <= LARGEST_SHEET;
  }

  #set(name: SheetName, entries: readonly Entry[], more: number): void {
    this.#entriesByName.set(name, entries);
    this.#sizeByName.set(name, (this.#sizeByName.get(name) ?? 0) + more);
    this.#changed.add(name);
  }
}

/** The ids on a sheet. A list of entries never changes, so they are gathered once for each. */
const idsByEntries = new WeakMap<readonly Entry[], ReadonlySet<string>>();

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const known = idsByEntries.get(entries);
  if (known) return known;
  const ids = new Set<string>(entries.map((entry) => entry.id));
  idsByEntries.set(entries, ids);
  return ids;
}
