// Frozen vault: sealed rows, header and open key as JSON. Bytes are base64 in an object of one field.

import type { HeaderRow } from '#storage/format/header.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { memoryRows } from '#storage/rows/memory-rows.ts';
import type { Row } from '#storage/rows/rows.ts';
import { openWith } from '#storage/vault.ts';

export type FrozenVault = {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly header: HeaderRow;
  readonly rows: readonly Row[];
};

export function frozenText(vault: FrozenVault): string {
  return `${JSON.stringify(vault, (_, value) => (value instanceof Uint8Array ? { base64: toBase64(value) } : value), 1)}\n`;
}

export function thawed(text: string): FrozenVault {
  return JSON.parse(text, (_, value) => (typeof value?.base64 === 'string' ? fromBase64(value.base64) : value));
}

/** Opens a frozen vault, as the app opens the rows of its database. */
export async function openFrozen({ key, header, rows }: FrozenVault): Promise<LedgerStore> {
  const store = memoryRows(header);
  const answer = await store.write({ seq: header.mf.seq, puts: rows, deletes: [], header });
  if (answer !== 'done') throw new Error(answer);
  const opened = await openWith(store, header, key);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
