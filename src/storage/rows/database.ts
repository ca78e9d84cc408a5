// Database: its name and version, and the guard around opening it. No library here: the first screen needs this.

export const DATABASE_NAME = 'kept';
export const DEXIE_VERSION = 1;
/** Dexie multiplies its version by ten. */
export const NATIVE_VERSION = 10;
/** No open is waited for longer; another tab may hold the database (`vault.md` D12). */
export const OPEN_WITHIN_MS = 5_000;

/** No write waits longer for its turn, and none of a few rows takes longer on a slow phone (`vault.md` D12). */
export const WRITE_WITHIN_MS = 12_000;
/** What each row that is written may take on top of it. */
export const ROW_WITHIN_MS = 100;

/** Set when the browser threw a damaged database away and began an empty one (`vault.md` finding 1). */
let lostData = false;

/** Whether the browser has told, since this page was loaded, that it lost the database. */
export function hasLostData(): boolean {
  return lostData;
}

/** Reads the one signal by which Chromium tells that it replaced a damaged database with an empty one. */
export function noteDataLoss(event: Event): void {
  if ('dataLoss' in event && event.dataLoss === 'total') lostData = true;
}

/** `indexedDB` with its `open` watched for lost data. */
export function guardedIndexedDb(): IDBFactory {
  return new Proxy(indexedDB, {
    get: (target, name) => {
      if (name !== 'open') {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (database: string, version?: number) => {
        const request = target.open(database, version);
        request.addEventListener('upgradeneeded', noteDataLoss);
        return request;
      };
    },
  });
}
