// Plain reads: reading sealed rows with nothing but IndexedDB. Each is one transaction, with no other wait in it.

import type { HeaderRow } from '../format/header.ts';
import type { AllRows, Progress, Row } from './rows.ts';

/** Rows asked for at a time: taking them over is one task, which must stay short on a slow phone. */
const BATCH = 16;

/** The header row. */
export function readHeader(on: IDBDatabase): Promise<HeaderRow | undefined> {
  return answerOf<HeaderRow | undefined>(on.transaction('header').objectStore('header').get('h'));
}

/** The rows with these ids, in their order. */
export function readRows(on: IDBDatabase, ids: readonly string[]): Promise<readonly (Row | undefined)[]> {
  const sheets = on.transaction('sheets').objectStore('sheets');
  return Promise.all(ids.map((id) => answerOf<Row | undefined>(sheets.get(id))));
}

/** Header and all rows in one transaction, so that they belong together. */
export async function readAllRows(
  on: IDBDatabase,
  take: (batch: readonly Row[], progress: Progress) => void = () => {},
): Promise<AllRows> {
  const transaction = on.transaction(['header', 'sheets']);
  const sheets = transaction.objectStore('sheets');
  const header = answerOf<HeaderRow | undefined>(transaction.objectStore('header').get('h'));
  const ids = await answerOf(sheets.getAllKeys());
  // All batches are asked for at once, so that the browser reads on while one is being opened.
  let done = 0;
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, async (_, at) => {
    const last = Math.min((at + 1) * BATCH, ids.length) - 1;
    const batch = await answerOf<Row[]>(sheets.getAll(IDBKeyRange.bound(ids[at * BATCH], ids[last])));
    done += batch.length;
    take(batch, { done, total: ids.length });
    return batch;
  });
  return { rows: (await Promise.all(batches)).flat(), header: await header };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
