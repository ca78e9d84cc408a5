// First read: what opening begins with, asked for before the rest of the app has come. The browser takes longer to
// open a database than to bring the app's code, so the two happen side by side (decision 45).

import type { Bytes } from '#platform/cipher.ts';
import type { HeaderRow } from '../format/header.ts';
import { DATABASE_NAME, hasLostData, NATIVE_VERSION, noteDataLoss, OPEN_WITHIN_MS } from './database.ts';
import { openKey } from './open-key.ts';
import { readHeader } from './plain-reads.ts';
import { mayOpen } from './room.ts';
import type { RowFault } from './rows.ts';

/**
 * `unreadable`: the browser cannot open what it keeps databases in (a damaged backing store); no page can mend that.
 * `absent`: there is no database. `lost`: there was one, and the browser threw it away. `missing`: no IndexedDB.
 */
export type NoStore = 'absent' | 'lost' | 'missing' | 'unreadable' | RowFault;

/** Each is there, or under way; none of them rejects. */
export type FirstRead = {
  readonly connection: Promise<IDBDatabase | NoStore>;
  /** `undefined` as well where it could not be read: then it is to be asked for again. */
  readonly header: Promise<HeaderRow | undefined>;
  readonly key: Promise<Bytes | undefined>;
};

let begun: FirstRead | undefined;

/** Begins to open the databases and to read header and key. Nothing is created or changed. */
export function beginFirstRead(): FirstRead {
  begun ??= firstRead();
  return begun;
}

/** What was begun, for one opening alone; where nothing was, it begins now. */
export function takeFirstRead(): FirstRead {
  const taken = begun ?? firstRead();
  begun = undefined;
  return taken;
}

function firstRead(): FirstRead {
  const key = openKey().catch(() => undefined);
  const connection = openPlain();
  const header = connection
    .then((open) => (typeof open === 'string' ? undefined : readHeader(open)))
    .catch(() => undefined);
  return { connection, header, key };
}

/** Opens the database if it exists; never creates it, never upgrades it. */
export async function openPlain(): Promise<IDBDatabase | NoStore> {
  if (!('indexedDB' in globalThis) || !indexedDB) return 'missing';
  if (!(await mayOpen())) return 'full';
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
      // Nobody may have taken it yet: another tab that deletes or changes the database must not wait for it.
      connection.onversionchange = () => connection.close();
      if (isLate || refusal) connection.close();
      answer(refusal ?? connection);
    };
  });
}

function hasTables(connection: IDBDatabase): boolean {
  return ['header', 'sheets'].every((table) => connection.objectStoreNames.contains(table));
}
