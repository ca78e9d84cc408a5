// Soundness: whether the open notes are all there, as far as it can be told without reading them through.

import { type Manifest, openManifest } from '../format/manifest.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { openPlain } from '../rows/first-read.ts';
import { isOlderThanSnapshots } from './snapshots.ts';

/** `damaged`: a part cannot be read, or is missing. `older`: this device knew the notes further on than they are. */
export type Flaw = 'older' | 'damaged';

/** What is wrong with the notes that are open, or nothing. Where the database cannot be reached, that is told elsewhere. */
export async function flawIn(store: LedgerStore): Promise<Flaw | undefined> {
  if (!store.isLasting) return undefined;
  if (!store.isSound || !(await isCounted(store))) return 'damaged';
  return store.isOlder || (await isOlderThanSnapshots(store)) ? 'older' : undefined;
}

/**
 * Whether as many rows lie there as the manifest says. Counting walks over all that is stored and opens none of it, so a
 * spoilt place in the browser's own files is noticed too, although what is read by its id still comes.
 */
async function isCounted(store: LedgerStore): Promise<boolean> {
  const connection = await openPlain();
  // Emptied over a spoilt place while the notes are open: some browsers do so at the first reading that meets it.
  if (connection === 'absent' || connection === 'lost' || connection === 'unreadable') return false;
  if (typeof connection === 'string') return true;
  const found = await headerAndCount(connection).catch(() => undefined);
  connection.close();
  if (found?.mf === undefined) return false;
  const manifest: Manifest | undefined = await openManifest(store.keys, found.mf);
  // Another tab has sealed everything under another key: that is not ours to count.
  return manifest === undefined || manifest.rows === found.count;
}

/** The sealed manifest and the number of rows, at one moment. */
function headerAndCount(on: IDBDatabase) {
  return new Promise<{ readonly mf: LedgerStore['header']['mf'] | undefined; readonly count: number }>(
    (resolve, reject) => {
      const transaction = on.transaction(['header', 'sheets']);
      const header: IDBRequest<LedgerStore['header'] | undefined> = transaction.objectStore('header').get('h');
      const count = transaction.objectStore('sheets').count();
      transaction.oncomplete = () => resolve({ mf: header.result?.mf, count: count.result });
      transaction.onabort = () => reject(transaction.error);
    },
  );
}
