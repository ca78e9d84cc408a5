// Open sheets: the sheets read so far, as they stand in the store. A cache that the store's number keeps honest.
// One thing at a time happens here: the ledger store sees to that.

import type { Entry, Place } from '#domain/ledger.ts';
import type { HeaderRow } from './format/header.ts';
import type { VaultKeys } from './format/keys.ts';
import { addedUp, type Manifest, openManifest, sumOf } from './format/manifest.ts';
import { type Progress, type Row, type RowStore, StoreUnavailable } from './rows/rows.ts';
import {
  gathered,
  openPiece,
  openSheets,
  type Piece,
  placeOfSheet,
  rowIdOf,
  type Sheet,
  type SheetName,
  sheetName,
} from './sheets.ts';

/** What was found when all rows were read: rows that do not open, and whether a row is missing or rolled back. */
export type Health = { readonly damaged: number; readonly incomplete: boolean };

/** What could be gathered, and whether that is all there is. */
export type Salvage = { readonly entries: readonly Entry[]; readonly isWhole: boolean };

/** Sheets of a place that are looked for at a time. */
const PROBE = 6;
/** Stands in the list of touched rows for "everything was written anew". */
export const ALL_ROWS = 'all';

export class OpenSheets {
  keys: VaultKeys;
  readonly rows: RowStore;
  readonly sheets = new Map<SheetName, Sheet>();
  /** Sheets whose rows do not open. They are never written over. */
  readonly closed = new Set<SheetName>();
  header: HeaderRow;
  manifest: Manifest;
  health: Health | undefined;
  /** Whether another tab has sealed everything under other keys: then nothing can be read or written here any more. */
  isOutdated = false;
  /** Whether the store is there and empty: the browser has cleared it while this page was open. */
  isGone = false;
  readonly #places = new Set<string>();
  #isWhole = false;

  constructor(rows: RowStore, keys: VaultKeys, header: HeaderRow, manifest: Manifest) {
    this.rows = rows;
    this.keys = keys;
    this.header = header;
    this.manifest = manifest;
  }

  /** Everything that can still be read, or else what has been read. */
  async salvage(): Promise<Salvage> {
    await this.openAll().catch(() => undefined);
    const isWhole = this.#isWhole && this.health?.damaged === 0 && !this.health.incomplete;
    return { entries: this.sheetsIn('all').flatMap(({ entries }) => entries), isWhole };
  }

  /** Reads the places that are not open yet. */
  async open(places: readonly Place[]): Promise<void> {
    // Which place a damaged row belongs to shows only when that place is read by itself.
    if (this.#isWhole && this.health?.damaged === 0) return;
    const missing = places.filter((place) => !this.#places.has(place));
    await Promise.all(missing.map((place) => this.#readPlace(place)));
    for (const place of missing) this.#places.add(place);
  }

  /** Reads everything, checks the rows against the manifest, and tells how far it is. */
  async openAll(tell: (progress: Progress) => void = () => {}): Promise<void> {
    if (this.#isWhole) return;
    const opening: Promise<Piece>[] = [];
    const sums: Promise<bigint>[] = [];
    const { header, rows } = await this.rows.all((batch, progress) => {
      // A connection that died midway is read from the beginning again.
      if (progress.done === batch.length) opening.length = sums.length = 0;
      for (const row of batch) opening.push(openPiece(this.keys, row));
      sums.push(sumOf(this.keys, batch));
      tell(progress);
    });
    if (header === undefined) throw new StoreUnavailable('closed');
    const [pieces, parts, manifest] = await Promise.all([
      Promise.all(opening),
      Promise.all(sums),
      openManifest(this.keys, header.mf),
    ]);
    const found = gathered(pieces);
    this.manifest = manifest ?? this.manifest;
    this.header = header;
    this.sheets.clear();
    for (const piece of found) if (!('damaged' in piece)) this.sheets.set(piece.name, piece);
    const incomplete = addedUp(parts) !== this.manifest.sum || rows.length !== this.manifest.rows;
    this.health = { damaged: found.filter((piece) => 'damaged' in piece).length, incomplete };
    this.#isWhole = true;
  }

  /** Catches up with the store after another tab wrote. Answers the places that may have changed. */
  async catchUp(): Promise<readonly string[] | 'all'> {
    const header = await this.rows.header();
    this.isGone = header === undefined;
    if (header === undefined || header.mf.seq === this.manifest.seq) return [];
    if (header.epoch !== this.keys.epoch) this.isOutdated = true;
    const manifest = await openManifest(this.keys, header.mf);
    if (manifest === undefined) return [];
    const isNext = manifest.seq === this.manifest.seq + 1 && !manifest.touched.includes(ALL_ROWS);
    this.header = header;
    this.manifest = manifest;
    return (isNext && (await this.#readTouched(manifest.touched))) || this.#readAgain();
  }

  /** Takes over what a commit of this tab has written. */
  settle(header: HeaderRow, manifest: Manifest, written: readonly Sheet[]): void {
    this.header = header;
    this.manifest = manifest;
    for (const sheet of written) this.sheets.set(sheet.name, sheet);
  }

  /** Everything there is lies open here: this tab has just written all of it. */
  begin(manifest: Manifest, written: readonly Sheet[]): void {
    this.sheets.clear();
    this.closed.clear();
    this.settle(this.header, manifest, written);
    this.health = { damaged: 0, incomplete: false };
    this.#isWhole = true;
  }

  /** The sheets of the places given, or all that are open. */
  sheetsIn(places: ReadonlySet<string> | 'all'): readonly Sheet[] {
    const sheets = [...this.sheets.values()];
    return places === 'all' ? sheets : sheets.filter((sheet) => places.has(placeOfSheet(sheet.name)));
  }

  /** Whether the places given, or everything, have been read. */
  isOpen(places: readonly Place[] | 'all'): boolean {
    return this.#isWhole || (places !== 'all' && places.every((place) => this.#places.has(place)));
  }

  /** Whether everything has been read, and all of it opens and fits together. */
  get isIntact(): boolean {
    return this.#isWhole && this.closed.size === 0 && this.health?.damaged === 0 && !this.health.incomplete;
  }

  async #readPlace(place: string): Promise<void> {
    for (let part = 1; ; part += PROBE) {
      const names = Array.from({ length: PROBE }, (_, ahead) => sheetName(place, part + ahead));
      const ids = await Promise.all(names.map((name) => rowIdOf(this.keys, name)));
      const rows = await this.rows.rows(ids);
      await Promise.all(rows.map((row, at) => row && this.#readSheet(names[at] ?? '', row)));
      if (rows.some((row) => row === undefined)) return;
    }
  }

  async #readSheet(name: SheetName, row: Row): Promise<void> {
    // Its slices are read in a further transaction, between which another tab may have written: once more, then.
    const sheet = (await this.#sheetFrom(name, row)) ?? (await this.#sheetAnew(name));
    if (sheet) this.sheets.set(name, sheet);
    else this.closed.add(name);
  }

  async #sheetAnew(name: SheetName): Promise<Sheet | undefined> {
    const [row] = await this.rows.rows([await rowIdOf(this.keys, name)]);
    return row && this.#sheetFrom(name, row);
  }

  async #sheetFrom(name: SheetName, row: Row): Promise<Sheet | undefined> {
    const first = await openPiece(this.keys, row);
    const [sheet] = gathered('slice' in first ? [first, ...(await this.#furtherSlices(name, first.count))] : [first]);
    return sheet === undefined || 'damaged' in sheet || sheet.name !== name ? undefined : sheet;
  }

  async #furtherSlices(name: SheetName, count: number): Promise<readonly Piece[]> {
    const ids = await Promise.all(Array.from({ length: count - 1 }, (_, at) => rowIdOf(this.keys, name, at + 1)));
    const rows = await this.rows.rows(ids);
    return Promise.all(rows.filter((row) => row !== undefined).map((row) => openPiece(this.keys, row)));
  }

  /** The places that the rows belong to, once they are read; nothing where one of them does not open. */
  async #readTouched(ids: readonly string[]): Promise<readonly string[] | undefined> {
    const rows = await this.rows.rows(ids);
    const found = await openSheets(
      this.keys,
      rows.filter((row) => row !== undefined),
    );
    const places: string[] = [];
    for (const piece of found) {
      if ('damaged' in piece) return undefined;
      const place = placeOfSheet(piece.name);
      if (this.#isWhole || this.#places.has(place)) this.sheets.set(piece.name, piece);
      places.push(place);
    }
    return places;
  }

  async #readAgain(): Promise<'all'> {
    const places = [...this.#places];
    const wasWhole = this.#isWhole;
    this.sheets.clear();
    this.closed.clear();
    this.#places.clear();
    this.#isWhole = false;
    await Promise.all(places.map((place) => this.#readPlace(place)));
    for (const place of places) this.#places.add(place);
    if (wasWhole) await this.openAll();
    return 'all';
  }
}
