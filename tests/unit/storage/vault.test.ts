import { beforeEach, describe, expect, test, vi } from 'vitest';
import { randomBytes } from '#platform/random.ts';
import { recall } from '#platform/small-memory.ts';
import { dexieRows } from '#storage/rows/dexie-rows.ts';
import { closeDevice, keepOpenKey, openKey } from '#storage/rows/open-key.ts';
import { createVault, eraseVault, openVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from './device.ts';
import { linesIn, note, opened, rawDatabase, rawHeader, rawRows, right, withRaw } from './notes.ts';

beforeEach(async () => {
  await closeDevice();
  freshDevice();
});

describe('a vault', () => {
  test('V5 · what is kept is there when the vault is opened again', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    await right(store.commit([{ put: note('two', '2025-01-02') }]));
    store.close();
    expect(await linesIn(await opened())).toEqual(['one', 'two']);
  });

  test('V14 · a device on which nothing has been kept has none', async () => {
    expect(await openVault()).toEqual({ ok: true, value: 'none' });
    expect(recall('kept.canary')).toBeUndefined();
  });

  test('V14, V26 · looking for a vault makes neither it nor anything else', async () => {
    await openVault();
    await openVault();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
    await right(createVault());
    expect(await openKey()).toHaveLength(32);
  });

  test('V4 · the database has three tables, without an index, and no name of a month', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    const database = await rawDatabase();
    const tables = [...database.objectStoreNames].map((name) => {
      const table = database.transaction(name).objectStore(name);
      return [name, table.keyPath, [...table.indexNames]];
    });
    expect(tables).toEqual([
      ['header', 'k', []],
      ['sheets', 'id', []],
      ['system', 'k', []],
    ]);
    database.close();
    for (const row of await rawRows()) {
      expect(Object.keys(row).sort()).toEqual(['id', 'rev', 'sealed']);
      expect(row.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    }
  });

  test('V1 · no word of an entry lies in the database or in small memory', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('chrysanthemum') }]));
    const everything = [...(await rawRows()), await rawHeader(), recall('kept.canary')];
    const bytes = Buffer.concat(everything.flatMap(bytesIn));
    expect(bytes.length).toBeGreaterThan(500);
    for (const encoding of ['utf8', 'utf16le'] as const) {
      for (const word of ['chrysanthemum', '2026-11', 'check-in']) {
        expect(bytes.includes(Buffer.from(word, encoding))).toBe(false);
      }
    }
  });

  test('V12 · every row has a padded size, whatever it holds', async () => {
    const store = await right(createVault());
    for (let at = 0; at < 20; at += 1) await right(store.commit([{ put: note('x'.repeat(at * 37)) }]));
    for (const row of await rawRows()) expect((row.sealed.length - 27 - 16) % 256).toBe(0);
  });

  test('V5 · every write asks for strict durability, and the one of the key too', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThanOrEqual(3);
    for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' });
    spy.mockRestore();
  });

  test('V13 · a database of a newer version is not opened and not written', async () => {
    (await right(createVault())).close();
    await closeDevice();
    await raiseVersion(20);
    expect(await openVault()).toEqual({ ok: false, error: 'newer' });
    expect(await dexieRows()).toBe('newer');
    const database = await rawDatabase();
    expect(database.version).toBe(20);
    database.close();
  });

  test('V13 · a tab that was open before the newer version came makes room for it, and then writes nothing', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    await raiseVersion(20);
    const before = await rawRows();
    expect(await store.commit([{ put: note('too late') }])).toMatchObject({ ok: false, error: { kind: 'newer' } });
    expect(await rawRows()).toEqual(before);
  });

  test('V14 · a vault that the browser lost is told as lost, not as none', async () => {
    (await right(createVault())).close();
    await erased('kept');
    expect(await openVault()).toEqual({ ok: false, error: 'lost' });
  });

  test('V14 · an emptied database is lost as well', async () => {
    (await right(createVault())).close();
    await withRaw((header, sheets) => {
      header.clear();
      sheets.clear();
    });
    expect(await openVault()).toEqual({ ok: false, error: 'lost' });
  });

  test('V14 · the copy of the key alone tells that there was a vault', async () => {
    withPrivateFiles();
    (await right(createVault())).close();
    await erased('kept');
    localStorage.removeItem('kept.canary');
    expect(await openVault()).toEqual({ ok: false, error: 'lost' });
  });

  test('V15 · an opening that never settles ends with a message', async () => {
    (await right(createVault())).close();
    vi.useFakeTimers();
    const hung = vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(hungRequest());
    const answer = openVault();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ ok: false, error: 'closed' });
    hung.mockRestore();
    vi.useRealTimers();
  });

  test('V14 · without IndexedDB it says so', async () => {
    const held = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await openVault()).toEqual({ ok: false, error: 'missing' });
    globalThis.indexedDB = held;
  });

  test('V20 · a second tab that begins at the same time opens the vault of the first', async () => {
    const [one, other] = await Promise.all([createVault(), createVault()]);
    await right((await right(Promise.resolve(one))).commit([{ put: note('mine') }]));
    expect(await linesIn(await right(Promise.resolve(other)))).toEqual(['mine']);
    expect(await linesIn(await opened())).toEqual(['mine']);
  });

  test('V20 · where the key in the database is gone, the copy opens the vault and is put back', async () => {
    withPrivateFiles();
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    store.close();
    await closeDevice();
    await erased('kept-device');
    expect(await linesIn(await opened())).toEqual(['one']);
    withPrivateFiles();
    expect(await linesIn(await opened())).toEqual(['one']);
  });

  test('V20 · a key that is not this vault’s gives way to the copy', async () => {
    withPrivateFiles();
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    await keepOpenKey(randomBytes(32));
    expect(await linesIn(await opened())).toEqual(['one']);
  });

  test('V20 · without any key it says that the key is gone', async () => {
    (await right(createVault())).close();
    await closeDevice();
    await erased('kept-device');
    expect(await openVault()).toEqual({ ok: false, error: 'keyless' });
  });

  test('V2 · a header that somebody changed is told as damaged', async () => {
    (await right(createVault())).close();
    const header = await rawHeader();
    const hmac = header.hmac.slice();
    hmac[0] = (hmac[0] ?? 0) ^ 1;
    await withRaw((table) => table.put({ ...header, hmac }));
    expect(await openVault()).toEqual({ ok: false, error: 'damaged' });
  });

  test('V9 · an older copy of the whole database is noticed', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    const [header, rows] = [await rawHeader(), await rawRows()];
    await right(store.commit([{ put: note('two') }]));
    store.close();
    const later = await opened();
    expect(later.isOlder).toBe(false);
    later.close();
    await withRaw((table, sheets) => {
      table.put(header);
      for (const row of rows) sheets.put(row);
    });
    const older = await opened();
    expect(older.isOlder).toBe(true);
    expect(await linesIn(older)).toEqual(['one']);
  });

  test('V21 · erasing leaves no database, no key, no private file and no small fact', async () => {
    const files = withPrivateFiles();
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    localStorage.setItem('kept.theme', 'dark');
    store.close();
    await eraseVault();
    expect(await indexedDB.databases()).toEqual([]);
    expect([...files.keys()]).toEqual([]);
    for (const fact of ['kept.canary', 'kept.outbox', 'kept.theme', 'kept.later']) {
      expect(localStorage.getItem(fact)).toBeNull();
    }
    expect(await openVault()).toEqual({ ok: true, value: 'none' });
  });
});

function bytesIn(value: unknown): Buffer[] {
  if (value instanceof Uint8Array) return [Buffer.from(value)];
  if (typeof value === 'string') return [Buffer.from(value)];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(bytesIn);
  return [];
}

function raiseVersion(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kept', version);
    request.onupgradeneeded = () => request.result.createObjectStore('later');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

function erased(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A request that nobody ever answers, as when another page holds the database. */
function hungRequest(): IDBOpenDBRequest {
  return new IDBOpenDBRequest();
}
