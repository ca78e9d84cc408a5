// Dexie rows: the sealed rows in IndexedDB. Loaded after the first screen, since reading needs no library.

import { Dexie, type EntityTable, liveQuery } from 'dexie';
import { sameBytes } from '#platform/cipher.ts';
import type { HeaderRow } from '../format/header.ts';
import {
  DATABASE_NAME,
  DEXIE_VERSION,
  guardedIndexedDb,
  NATIVE_VERSION,
  OPEN_WITHIN_MS,
  ROW_WITHIN_MS,
  WRITE_WITHIN_MS,
} from './database.ts';
import { readAllRows, readRows } from './plain-reads.ts';
import { mayOpen, noteFullDisk } from './room.ts';
import { type Row, type RowFault, type RowStore, type RowWrite, StoreUnavailable, type WriteAnswer } from './rows.ts';

type SystemRow = { readonly k: string; readonly value: string | number };

class KeptDatabase extends Dexie {
  declare readonly header: EntityTable<HeaderRow, 'k'>;
  declare readonly sheets: EntityTable<Row, 'id'>;
  declare readonly system: EntityTable<SystemRow, 'k'>;

  constructor() {
    super(DATABASE_NAME, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      // Opening by itself, Dexie would pass by the guard against newer versions.
      autoOpen: false,
      indexedDB: guardedIndexedDb(),
      IDBKeyRange,
    });
    this.version(DEXIE_VERSION).stores({ header: 'k', sheets: 'id', system: 'k' });
  }
}

/** The row store on this device. Opens the database, and creates it where there is none. */
export async function dexieRows(): Promise<RowStore | RowFault> {
  const first = await opened();
  if (typeof first === 'string') return first;
  let current = first;
  let isShut = false;

  /** Runs `work`; where the connection has died, opens a new one and runs it once more (rule V17). */
  const healed = async <T>(work: (on: KeptDatabase) => Promise<T>): Promise<T | RowFault> => {
    // Dexie opens a connection that has died again unasked.
    if (!(await mayOpen())) return 'full';
    try {
      return await work(current);
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== 'closed' || isShut) return fault;
    }
    current.close();
    const next = await opened();
    if (typeof next === 'string') return next;
    current = next;
    try {
      return await work(current);
    } catch (error) {
      return faultOf(error);
    }
  };

  return {
    lasting: true,
    header: async () => read(await healed((on) => on.header.get('h'))),
    rows: async (ids) => read(await healed((on) => readRows(on.backendDB(), ids))),
    all: async (take) => read(await healed((on) => readAllRows(on.backendDB(), take))),
    write: (write) => healed((on) => writeInTime(on, write)),
    watch: (changed) => {
      const subscription = liveQuery(() => current.header.get('h')).subscribe({ next: changed, error: () => {} });
      return () => subscription.unsubscribe();
    },
    close: () => {
      isShut = true;
      current.close();
    },
  };
}

function read<T>(answer: T | RowFault): T {
  if (isFault(answer)) throw new StoreUnavailable(answer);
  return answer;
}

function isFault(answer: unknown): answer is RowFault {
  return answer === 'full' || answer === 'closed' || answer === 'newer';
}

/**
 * Writes, or takes the write back once it has lasted too long (rule V22). A transaction that is already on its way to
 * the disk cannot be taken back: then its end is waited for, and the answer is what became of it.
 */
async function writeInTime(on: KeptDatabase, write: RowWrite): Promise<WriteAnswer> {
  let isTakenBack = false;
  const takeBack = () => {
    for (const transaction of under) {
      try {
        transaction.abort();
        isTakenBack = true;
      } catch {
        // It has come too far.
      }
    }
  };
  const under: IDBTransaction[] = [];
  const timer = setTimeout(takeBack, WRITE_WITHIN_MS + ROW_WITHIN_MS * write.puts.length);
  try {
    return await writeOnce(on, write, (transaction) => under.push(transaction));
  } catch (error) {
    if (isTakenBack) return 'stuck';
    // Why the browser ended it stands on the transaction alone: Dexie tells of the requests that ended with it.
    throw under.find((transaction) => transaction.error)?.error ?? error;
  } finally {
    clearTimeout(timer);
  }
}

/** ONE strict transaction with nothing but IndexedDB calls in it; anything else awaited here would split it in two. */
function writeOnce(
  on: KeptDatabase,
  write: RowWrite,
  begun: (transaction: IDBTransaction) => void,
): Promise<WriteAnswer> {
  return on.transaction('rw', on.header, on.sheets, async ({ idbtrans }): Promise<WriteAnswer> => {
    begun(idbtrans);
    // Where a connection died, Dexie opens it again unasked; a newer version may have been here in between.
    if (on.backendDB().version > NATIVE_VERSION) return 'newer';
    const ids = write.puts.map((row) => row.id);
    const [stored, under] = await Promise.all([on.header.get('h'), on.sheets.bulkGet(ids)]);
    // The connection may have died after the first try was durable: then this very write is there already.
    if (stored && sameBytes(stored.mf.blob, write.header.mf.blob)) return 'done';
    if ((stored?.mf.seq ?? -1) !== write.seq) return 'behind';
    if (write.deletes === 'all') await on.sheets.clear();
    else if (write.puts.some((row, at) => (under[at]?.rev ?? 0) >= row.rev)) return 'behind';
    else if (write.deletes.length > 0) await on.sheets.bulkDelete([...write.deletes]);
    await Promise.all([on.sheets.bulkPut([...write.puts]), on.header.put(write.header)]);
    return 'done';
  });
}

async function opened(): Promise<KeptDatabase | RowFault> {
  if (!(await mayOpen())) return 'full';
  const database = new KeptDatabase();
  // Another tab wants to change or delete the database: make room, the next use opens it again.
  database.on('versionchange', () => database.close());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<'closed'>((resolve) => {
    timer = setTimeout(() => resolve('closed'), OPEN_WITHIN_MS);
  });
  try {
    const answer = await Promise.race([database.open(), timeout]);
    if (answer !== 'closed' && database.backendDB().version <= NATIVE_VERSION) return database;
    database.close();
    return answer === 'closed' ? 'closed' : 'newer';
  } catch (error) {
    return faultOf(error);
  } finally {
    clearTimeout(timer);
  }
}

/** What an error of the database means. The real quota error hides inside an abort (`vault.md` 3.12). */
function faultOf(error: unknown): RowFault {
  const names = new Set<string>();
  for (let at: unknown = error; at instanceof Error || at instanceof DOMException; at = inner(at)) {
    names.add(at.name);
    if (NO_ROOM.test(at.message)) {
      noteFullDisk();
      return 'full';
    }
  }
  if (names.has('QuotaExceededError')) return 'full';
  if (names.has('VersionError')) return 'newer';
  return 'closed';
}

/** Where the disk itself is full, Chromium closes the connection and says why in the message alone. */
const NO_ROOM = /NO_SPACE|full disk/;

function inner(error: object): unknown {
  return 'inner' in error ? error.inner : undefined;
}
