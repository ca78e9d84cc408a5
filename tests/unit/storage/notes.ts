// Notes: entries to keep in the tests of the storage, and raw looks at what lies in the database.

import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { newEnvelope, type Stamp, stampOf } from '#domain/entry.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import type { HeaderRow } from '#storage/format/header.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import type { Row } from '#storage/rows/rows.ts';
import { openVault } from '#storage/vault.ts';

let count = 0;

/** A stamp no other entry of this run has. */
export function nextStamp(): Stamp {
  count += 1;
  const chance = new Uint8Array(16);
  new DataView(chance.buffer).setUint32(0, count);
  return stampOf(chance, 1_790_000_000_000 + count);
}

/** A check-in with one line. */
export function note(line: string, on = '2026-11-23'): CheckIn {
  const stamp = nextStamp();
  const envelope = newEnvelope('check-in', stamp);
  return { ...envelope, madeAt: stamp.at, on: dayOf(on), feelings: [], facets: {}, contexts: [], line };
}

/** `text` as a day. */
export function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

/** The one lines of all check-ins, in order. */
export async function linesIn(store: LedgerStore): Promise<readonly string[]> {
  const ledger = await store.read('all');
  return ledger['check-in'].map((entry) => entry.line ?? '').sort();
}

/** The vault of this device, which must open. */
export async function opened(): Promise<LedgerStore> {
  const answer = await openVault();
  if (!answer.ok || answer.value === 'none') throw new Error(`it does not open: ${answer.ok ? 'none' : answer.error}`);
  return answer.value;
}

/** Whatever a promise of a result carries, which must be a success. */
export async function right<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** The database as it lies there, without the app. */
export function rawDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kept');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something to the raw rows, in one transaction. */
export async function withRaw(work: (header: IDBObjectStore, sheets: IDBObjectStore) => void): Promise<void> {
  const database = await rawDatabase();
  const transaction = database.transaction(['header', 'sheets'], 'readwrite');
  work(transaction.objectStore('header'), transaction.objectStore('sheets'));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** All raw rows. */
export async function rawRows(): Promise<Row[]> {
  const database = await rawDatabase();
  const request = database.transaction('sheets').objectStore('sheets').getAll();
  const rows = await new Promise<Row[]>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return rows;
}

/** The raw header. */
export async function rawHeader(): Promise<HeaderRow> {
  const database = await rawDatabase();
  const request = database.transaction('header').objectStore('header').get('h');
  const header = await new Promise<HeaderRow>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return header;
}
