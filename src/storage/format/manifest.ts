// Manifest: a sum over all rows, changed with each of them, so that a missing or rolled-back row is noticed.

import { type Bytes, mac } from '#platform/cipher.ts';
import { openRow, type Sealed, sealRow } from '../seal.ts';
import { bytesOfId, lengthPrefixed, textOf, u64, utf8 } from './bytes.ts';
import type { VaultKeys } from './keys.ts';

export type Manifest = {
  /** Grows by one with every commit. */
  readonly seq: number;
  /** How many rows there are. */
  readonly rows: number;
  /** The sum of the rows' marks, modulo 2^256. */
  readonly sum: bigint;
  /** How many changes to entries there have been, drafts apart. */
  readonly changes: number;
  /** The rows that the last commit touched. */
  readonly touched: readonly string[];
};

export type RowMark = { readonly id: string; readonly rev: number };

export const EMPTY_MANIFEST: Manifest = { seq: 0, rows: 0, sum: 0n, changes: 0, touched: [] };

const MODULUS = 1n << 256n;
/** The manifest is sealed like a row; this stands for its id. */
const MANIFEST_ID = utf8('vault/1/manifest');

/** The manifest after a commit that takes away the marks `before` and adds the marks `after`. */
export async function advanced(
  keys: VaultKeys,
  manifest: Manifest,
  before: readonly RowMark[],
  after: readonly RowMark[],
  changes: number,
): Promise<Manifest> {
  const [minus, plus] = await Promise.all([sumOf(keys, before), sumOf(keys, after)]);
  return {
    seq: manifest.seq + 1,
    rows: manifest.rows - before.length + after.length,
    sum: (((manifest.sum + plus - minus) % MODULUS) + MODULUS) % MODULUS,
    changes: manifest.changes + changes,
    touched: [...new Set([...before, ...after].map((mark) => mark.id))],
  };
}

/** The sum of the marks of rows (`vault.md` 3.6). */
export async function sumOf(keys: VaultKeys, marks: readonly RowMark[]): Promise<bigint> {
  const macs = await Promise.all(
    marks.map((mark) => mac(keys.set, lengthPrefixed('vault/1/set', bytesOfId(mark.id), u64(mark.rev)))),
  );
  return addedUp(macs.map(bigOf));
}

/** Sums added up, modulo 2^256. */
export function addedUp(sums: readonly bigint[]): bigint {
  return sums.reduce((sum, next) => (sum + next) % MODULUS, 0n);
}

/** Seals a manifest for the header row. */
export function sealManifest(keys: VaultKeys, manifest: Manifest): Promise<Sealed> {
  const { seq, rows, sum, changes, touched } = manifest;
  const plain = utf8(JSON.stringify({ t: 'manifest', v: 1, seq, rows, sum: sum.toString(16), changes, touched }));
  return sealRow(keys, { id: MANIFEST_ID, rev: seq }, plain);
}

/** Opens the manifest of a header row, or answers `undefined` where it does not open. */
export async function openManifest(
  keys: VaultKeys,
  mf: { readonly seq: number; readonly blob: Bytes },
): Promise<Manifest | undefined> {
  const plain = await openRow(keys, { id: MANIFEST_ID, rev: mf.seq }, mf.blob);
  if (typeof plain === 'string') return undefined;
  const { rows, sum, changes, touched } = JSON.parse(textOf(plain));
  return { seq: mf.seq, rows, sum: BigInt(`0x${sum}`), changes, touched };
}

function bigOf(bytes: Bytes): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [0, 8, 16, 24].reduce((number, at) => (number << 64n) | view.getBigUint64(at), 0n);
}
