// Open key: the secret of the open slot, 32 bytes, kept beside the notes while no passphrase is set.

import { del, get, set, type UseStore } from 'idb-keyval';
import type { Bytes } from '#platform/cipher.ts';
import { noteDataLoss, OPEN_WITHIN_MS } from './database.ts';
import { mayOpen } from './room.ts';

const NAME = 'open-key';
export const DEVICE_DATABASE = 'kept-device';
const STORE = 'device';

let connection: Promise<IDBDatabase> | undefined;

/** A store for idb-keyval whose writes are flushed to the disk: this key must not be lost in a power cut. */
const device: UseStore = async (mode, use) => {
  const makes = mode === 'readwrite';
  connection ??= openDevice(makes);
  const database = await connection.catch((error) => {
    connection = undefined;
    // What was opened only to be read may not have been there.
    if (!makes || !(error instanceof NoDevice)) throw error;
    connection = openDevice(makes);
    return connection;
  });
  return use(database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
};

/** The key, or `undefined` where none is kept. */
export async function openKey(): Promise<Bytes | undefined> {
  const key: unknown = await get(NAME, device).catch((error) => {
    if (error instanceof NoDevice) return undefined;
    throw error;
  });
  return key instanceof Uint8Array && key.length === 32 ? new Uint8Array(key) : undefined;
}

/** Keeps the key. */
export function keepOpenKey(key: Bytes): Promise<void> {
  return set(NAME, key, device);
}

/** Takes the key away: from now on a passphrase opens the notes. */
export function forgetOpenKey(): Promise<void> {
  return del(NAME, device);
}

/** Closes the connection, so that the database can be deleted. */
export async function closeDevice(): Promise<void> {
  const database = await connection?.catch(() => undefined);
  database?.close();
  connection = undefined;
}

/** There is no such database, and reading makes none: before the first word is kept nothing lies here. */
class NoDevice extends Error {}

async function openDevice(makes: boolean): Promise<IDBDatabase> {
  if (!(await mayOpen())) throw new Error('the disk is full');
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DEVICE_DATABASE);
    const timer = setTimeout(() => reject(new Error('not opened in time')), OPEN_WITHIN_MS);
    request.onupgradeneeded = (event) => {
      // Both databases lie in one store of the browser: whichever is opened first hears that it was lost.
      noteDataLoss(event);
      if (makes) request.result.createObjectStore(STORE);
      else request.transaction?.abort();
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error?.name === 'AbortError' ? new NoDevice() : request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      database.onclose = forgetConnection;
      database.onversionchange = () => {
        database.close();
        forgetConnection();
      };
      resolve(database);
    };
  });
}

function forgetConnection(): void {
  connection = undefined;
}
