// First look: reads the sealed rows without a library, so that today's screen need not wait for one (P1).
// Writing, watching and everything later goes through Dexie, which is fetched at the first need.

import { onceAtRest } from '#platform/attention.ts';
import { DATABASE_NAME, hasLostData, NATIVE_VERSION, noteDataLoss, OPEN_WITHIN_MS } from './database.ts';
import { readAllRows, readHeader, readRows } from './plain-reads.ts';
import { type RowFault, type RowStore, StoreUnavailable } from './rows.ts';

/**
 * `unreadable`: the browser cannot open what it keeps databases in (a damaged backing store); no page can mend that.
 * `absent`: there is no database. `lost`: there was one, and the browser threw it away. `missing`: no IndexedDB.
 */
export type NoStore = 'absent' | 'lost' | 'missing' | 'unreadable' | RowFault;

/** The store on this device, for reading at once. */
export async function firstLook(): Promise<RowStore | NoStore> {
  if (!('indexedDB' in globalThis) || !indexedDB) return 'missing';
  const connection = await openPlain();
  return typeof connection === 'string' ? connection : readingFirst(connection);
}

/** Opens the database if it exists; never creates it, never upgrades it. */
function openPlain(): Promise<IDBDatabase | NoStore> {
  return new Promise((resolve) => {
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(DATABASE_NAME);
    } catch {
      resolve('missing');
      return;
    }
    let isLate = false;
    const timeout = setTimeout(() => {
      isLate = true;
      resolve('closed');
    }, OPEN_WITHIN_MS);
    const answer = (value: IDBDatabase | NoStore) => {
      clearTimeout(timeout);
      resolve(value);
    };
    request.onupgradeneeded = (event) => {
      noteDataLoss(event);
      // Opening without a version creates an empty database where there is none: take that back.
      request.transaction?.abort();
    };
    request.onerror = () => {
      const faults: Readonly<Record<string, NoStore>> = { AbortError: 'absent', UnknownError: 'unreadable' };
      answer(hasLostData() ? 'lost' : (faults[request.error?.name ?? ''] ?? 'closed'));
    };
    request.onsuccess = () => {
      const connection = request.result;
      const refusal = connection.version > NATIVE_VERSION ? 'newer' : hasTables(connection) ? undefined : 'absent';
      if (isLate || refusal) connection.close();
      answer(refusal ?? connection);
    };
  });
}

function hasTables(connection: IDBDatabase): boolean {
  return ['header', 'sheets'].every((table) => connection.objectStoreNames.contains(table));
}

function readingFirst(connection: IDBDatabase): RowStore {
  let isAlive = true;
  const close = () => {
    isAlive = false;
    connection.close();
  };
  connection.onversionchange = close;
  connection.onclose = close;

  let full: Promise<RowStore> | undefined;
  const later = () => {
    full ??= dexieStore().catch((error) => {
      full = undefined;
      throw error;
    });
    return full;
  };
  /** Reads with what is open; where that has died, with Dexie, which opens it anew. */
  const plain = async <T>(read: (on: IDBDatabase) => Promise<T>, otherwise: (rows: RowStore) => Promise<T>) => {
    if (isAlive) {
      try {
        return await read(connection);
      } catch {
        close();
      }
    }
    return otherwise(await later());
  };

  return {
    lasting: true,
    header: () => plain(readHeader, (rows) => rows.header()),
    rows: (ids) =>
      plain(
        (on) => readRows(on, ids),
        (rows) => rows.rows(ids),
      ),
    all: (take) =>
      plain(
        (on) => readAllRows(on, take),
        (rows) => rows.all(take),
      ),
    write: async (write) => {
      try {
        return await (await later()).write(write);
      } catch (error) {
        return error instanceof StoreUnavailable ? error.fault : 'closed';
      }
    },
    watch: (changed) => {
      let stop = () => {};
      let isStopped = false;
      // Not before the first screen is painted: the library would stand in its way (decision 10).
      const begin = () => {
        if (isStopped) return;
        later().then(
          (rows) => {
            if (!isStopped) stop = rows.watch(changed);
          },
          () => undefined,
        );
      };
      onceAtRest(begin);
      return () => {
        isStopped = true;
        stop();
      };
    },
    close: () => {
      close();
      full?.then(
        (rows) => rows.close(),
        () => undefined,
      );
    },
  };
}

async function dexieStore(): Promise<RowStore> {
  const { dexieRows } = await import('./dexie-rows.ts');
  const rows = await dexieRows();
  if (typeof rows === 'string') throw new StoreUnavailable(rows);
  return rows;
}
