// Sheets: entries of one place, sealed together. Knows which entry lies on which sheet, not what any kind means.

import { idOf } from '#domain/kernel/ids.ts';
import { isRecord } from '#domain/kernel/parse.ts';
import { type Entry, parseEntry } from '#domain/ledger.ts';
import { type Bytes, type MacKey, mac } from '#platform/cipher.ts';
import { bytesOfId, joined, textOf, utf8 } from './format/bytes.ts';
import { keysOfShown, type RowKeys, type VaultKeys } from './format/keys.ts';
import type { Row } from './rows/rows.ts';
import { openRow, sealRow } from './seal.ts';

/** `2026-11`, and `2026-11/2` where the month goes on in a further sheet. */
export type SheetName = string;

export type Sheet = {
  readonly name: SheetName;
  readonly rev: number;
  readonly entries: readonly Entry[];
  /** Bytes of its entries as JSON. */
  readonly size: number;
  /** The rows it lies in: one, or several slices where one entry alone is too large. */
  readonly rowIds: readonly string[];
};

/** A row whose bytes do not open, or do not hold what they should. It is left as it is. */
export type DamagedRow = { readonly damaged: string };

/** Browsers keep larger values as files apart, which get lost (`vault.md` 3.12); padding adds up to 12 %. */
const LARGEST_ROW = 52_000;
/** A sheet takes no further entry beyond this. */
export const LARGEST_SHEET = 48_000;
const COMMA = utf8(',');
const TAIL = utf8(']}');
/** Ends the head of a slice. JSON itself never holds this byte. */
const LINE_END = 10;

/** The name of the `part`th sheet of a place, counted from 1. */
export function sheetName(place: string, part: number): SheetName {
  return part === 1 ? place : `${place}/${part}`;
}

/** The place a sheet belongs to. */
export function placeOfSheet(name: SheetName): string {
  return name.split('/')[0] ?? name;
}

/** An entry as it stands on its sheet. */
export function writtenOut(entry: Entry): Bytes {
  return utf8(JSON.stringify(entry));
}

/** The bytes that an entry takes on its sheet. */
export function sizeOf(entry: Entry): number {
  return writtenOut(entry).length + 1;
}

/** The ids that were asked for, by the name of the slice. They follow from the key, so they go when it does. */
const idsByKey = new WeakMap<MacKey, Map<string, Promise<string>>>();

/** The id of the row that holds slice `slice` of a sheet (0 is the first). It tells nothing about the name. */
export function rowIdOf(keys: VaultKeys, name: SheetName, slice = 0): Promise<string> {
  const ids = idsByKey.get(keys.names) ?? new Map<string, Promise<string>>();
  idsByKey.set(keys.names, ids);
  const named = slice === 0 ? name : `${name}#${slice}`;
  const id = ids.get(named) ?? mac(keys.names, utf8(named)).then((digest) => idOf(digest.subarray(0, 16)));
  ids.set(named, id);
  return id;
}

/** A row before it is sealed. What it will be called and which revision it has is known by then. */
export type PlainRow = {
  readonly name: SheetName;
  readonly id: string;
  readonly rev: number;
  readonly plain: Uint8Array;
};

/** Lays a sheet out in the rows that it takes. `written`: its entries as they stand there, where that is known. */
export async function laidSheet(
  keys: VaultKeys,
  name: SheetName,
  rev: number,
  entries: readonly Entry[],
  written?: readonly Bytes[],
): Promise<{ readonly sheet: Sheet; readonly rows: readonly PlainRow[] }> {
  const plain = written ? joinedSheet(name, written) : utf8(JSON.stringify({ t: 'sheet', v: 1, name, entries }));
  const pieces = plain.length <= LARGEST_ROW ? [plain] : sliced(name, plain);
  const rowIds = await Promise.all(pieces.map((_, slice) => rowIdOf(keys, name, slice)));
  const rows = pieces.map((piece, slice) => ({ name, id: rowIds[slice] ?? '', rev, plain: piece }));
  return { rows, sheet: { name, rev, entries, size: plain.length, rowIds } };
}

/** The same bytes as the whole sheet written out at once. */
function joinedSheet(name: SheetName, written: readonly Bytes[]): Bytes {
  const head = utf8(`{"t":"sheet","v":1,"name":${JSON.stringify(name)},"entries":[`);
  return joined([head, ...written.flatMap((entry, at) => (at === 0 ? [entry] : [COMMA, entry])), TAIL]);
}

/** Seals rows. Do this outside any transaction. */
export function sealRows(keys: VaultKeys, rows: readonly PlainRow[]): Promise<readonly Row[]> {
  return Promise.all(
    rows.map(async ({ name, id, rev, plain }) => ({
      id,
      rev,
      sealed: await sealRow(keysFor(keys, name), { id: bytesOfId(id), rev }, plain),
    })),
  );
}

/** Seals a sheet into its rows. Do this outside any transaction. */
export async function sealSheet(
  keys: VaultKeys,
  name: SheetName,
  rev: number,
  entries: readonly Entry[],
  written?: readonly Bytes[],
): Promise<{ readonly sheet: Sheet; readonly rows: readonly Row[] }> {
  const { sheet, rows } = await laidSheet(keys, name, rev, entries, written);
  return { sheet, rows: await sealRows(keys, rows) };
}

function sliced(name: SheetName, plain: Uint8Array): readonly Uint8Array[] {
  const count = Math.ceil(plain.length / LARGEST_ROW);
  return Array.from({ length: count }, (_, slice) => {
    const head = utf8(`${JSON.stringify({ t: 'slice', v: 1, name, slice, count })}\n`);
    return joined([head, plain.subarray(slice * LARGEST_ROW, (slice + 1) * LARGEST_ROW)]);
  });
}

/** Opens rows, in any order, into the sheets they hold. Rows that fail are named and passed over. */
export async function openSheets(keys: VaultKeys, rows: readonly Row[]): Promise<readonly (Sheet | DamagedRow)[]> {
  return gathered(await Promise.all(rows.map((row) => openPiece(keys, row))));
}

/** Puts the slices among opened rows together again. */
export function gathered(pieces: readonly Piece[]): readonly (Sheet | DamagedRow)[] {
  const slicesByName = new Map<SheetName, Slice[]>();
  const found: (Sheet | DamagedRow)[] = [];
  for (const piece of pieces) {
    if ('slice' in piece) slicesByName.set(piece.name, [...(slicesByName.get(piece.name) ?? []), piece]);
    else found.push(piece);
  }
  for (const slices of slicesByName.values()) found.push(sheetOfSlices(slices));
  return found;
}

/** What one row holds: a sheet, a slice of one, or nothing that can be read. */
export type Piece = Sheet | Slice | DamagedRow;

type Slice = {
  readonly name: SheetName;
  readonly rowId: string;
  readonly rev: number;
  readonly slice: number;
  readonly count: number;
  readonly body: Uint8Array;
};

/** Opens one row. Only what the Together view shows opens with the key of that. */
export async function openPiece(keys: VaultKeys, row: Row): Promise<Piece> {
  const piece = await openPieceWith(keys, row);
  if (!('damaged' in piece)) return isShown(piece.name) ? { damaged: row.id } : piece;
  const shown = await openPieceWith(keysOfShown(keys), row);
  return 'damaged' in shown || !isShown(shown.name) ? piece : shown;
}

/** Opens one row with one key. */
export async function openPieceWith(keys: RowKeys, row: Row): Promise<Piece> {
  const plain = await openRow(keys, { id: bytesOfId(row.id), rev: row.rev }, row.sealed);
  if (typeof plain === 'string') return { damaged: row.id };
  const lineEnd = plain.indexOf(LINE_END);
  if (lineEnd < 0) return sheetOf(plain, row.rev, [row.id]);
  const head = jsonOf(plain.subarray(0, lineEnd));
  if (!isRecord(head) || head['t'] !== 'slice') return { damaged: row.id };
  const { name, slice, count } = head;
  if (typeof name !== 'string' || typeof slice !== 'number' || typeof count !== 'number') return { damaged: row.id };
  return { name, rowId: row.id, rev: row.rev, slice, count, body: plain.subarray(lineEnd + 1) };
}

function keysFor(keys: VaultKeys, name: SheetName): RowKeys {
  return isShown(name) ? keysOfShown(keys) : keys;
}

function isShown(name: SheetName): boolean {
  return placeOfSheet(name) === 'shown';
}

function sheetOfSlices(slices: readonly Slice[]): Sheet | DamagedRow {
  const inOrder = [...slices].sort((a, b) => a.slice - b.slice);
  const first = inOrder[0];
  const whole = inOrder.every(
    (piece, at) => piece.slice === at && piece.rev === first?.rev && piece.count === inOrder.length,
  );
  if (first === undefined || !whole) return { damaged: first?.rowId ?? '' };
  return sheetOf(
    joined(inOrder.map((piece) => piece.body)),
    first.rev,
    inOrder.map((piece) => piece.rowId),
  );
}

function sheetOf(plain: Uint8Array, rev: number, rowIds: readonly string[]): Sheet | DamagedRow {
  const content = jsonOf(plain);
  const damaged = { damaged: rowIds[0] ?? '' };
  if (!isRecord(content) || content['t'] !== 'sheet' || typeof content['name'] !== 'string') return damaged;
  if (!Array.isArray(content['entries'])) return damaged;
  const entries: Entry[] = [];
  for (const value of content['entries']) {
    const entry = parseEntry(value);
    if (!entry.ok) return damaged;
    entries.push(entry.value);
  }
  return { name: content['name'], rev, entries, size: plain.length, rowIds };
}

/** What JSON text spells; `undefined` where it spells nothing, which a sealed row should never hold. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
