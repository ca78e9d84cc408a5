// First look: reads the sealed rows without a library, so that today's screen need not wait for one (P1).
// Writing, watching and everything later goes through Dexie, which is fetched at the first need.

import { onceAtRest } from '#platform/attention.ts';
import { type FirstRead, type NoStore, openPlain } from './first-read.ts';
import { readAllRows, readHeader, readRows } from './plain-reads.ts';
import { type RowStore, StoreUnavailable } from './rows.ts';

/** The store on this device, for reading at once; it goes on from `begun`, where reading has begun already. */
export async function firstLook(begun?: FirstRead): Promise<RowStore | NoStore> {
  const connection = await (begun?.connection ?? openPlain());
  return typeof connection === 'string' ? connection : readingFirst(connection, begun?.header);
}

function readingFirst(connection: IDBDatabase, begun: FirstRead['header'] | undefined): RowStore {
  let first = begun;
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
    header: async () => {
      const asked = first;
      first = undefined;
      return (await asked) ?? plain(readHeader, (rows) => rows.header());
    },
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
