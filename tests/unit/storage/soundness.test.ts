import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useLedger } from '#storage/ledger.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { flawIn } from '#storage/snapshots/soundness.ts';
import { createSampleVault, createVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from './device.ts';
import { note, opened, rawRows, right, withRaw } from './notes.ts';

beforeEach(async () => {
  await closeDevice();
  freshDevice();
  withPrivateFiles();
});
afterEach(() => {
  vi.restoreAllMocks();
  useLedger(undefined);
});

describe('what Today says of the notes without reading them through', () => {
  test('V9 · nothing, while as many rows lie there as the manifest says, also where another tab has just written', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }, { put: note('two', '2026-09-01') }]));
    expect(await flawIn(store)).toBeUndefined();
    const other = await opened();
    await right(other.commit([{ put: note('three', '2026-08-01') }]));
    expect(await flawIn(store)).toBeUndefined();
    expect(await flawIn(await createSampleVault())).toBeUndefined();
  });

  test('V9 · that a part is missing, though nothing has been read of it', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }, { put: note('two', '2026-09-01') }]));
    const [row] = await rawRows();
    await withRaw((_, sheets) => sheets.delete(row?.id ?? ''));
    expect(await flawIn(await opened())).toBe('damaged');
  });

  test('V9 · that a part cannot be read, where the browser fails over a spoilt place in its files', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore) {
      const request = this.get('whatever');
      this.transaction.abort();
      return request;
    });
    expect(await flawIn(store)).toBe('damaged');
  });

  test('V9 · that a part is missing, where the browser has thrown the database away under the open notes', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('kept').onsuccess = resolve;
    });
    expect(await flawIn(store)).toBe('damaged');
  });
});
