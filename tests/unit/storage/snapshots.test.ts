import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import {
  isOlderThanSnapshots,
  listSnapshots,
  restoreFromSnapshot,
  takeSnapshot,
} from '#storage/snapshots/snapshots.ts';
import { createSampleVault, createVault, openVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from './device.ts';
import { linesIn, note, opened, rawHeader, rawRows, right, withRaw } from './notes.ts';

let files: Map<string, Uint8Array<ArrayBuffer>>;

beforeEach(async () => {
  await closeDevice();
  freshDevice();
  files = withPrivateFiles();
});
afterEach(() => {
  vi.useRealTimers();
  useLedger(undefined);
});

describe('snapshots', () => {
  test('V19 · a lost ledger comes back from the newest one, key and all', async () => {
    const store = await used();
    await keep(store, 'one', 'two');
    expect(await takeSnapshot('before-restore')).toBe(true);
    await loseEverything();
    expect(await openVault()).toEqual({ ok: false, error: 'lost' });
    expect(await restoreFromSnapshot()).toMatchObject({ ok: true });
    const again = await opened();
    expect(await linesIn(again)).toEqual(['one', 'two']);
    expect(again.health).toEqual({ damaged: 0, incomplete: false });
    await keep(again, 'three');
    expect(await linesIn(await opened())).toEqual(['one', 'three', 'two']);
  });

  test('V19 · two generations take turns', async () => {
    const store = await used();
    await keep(store, 'one');
    await takeSnapshot('before-restore');
    await keep(store, 'two');
    await takeSnapshot('before-restore');
    expect((await listSnapshots()).map(({ isWhole }) => isWhole)).toEqual([true, true]);
    await keep(store, 'three');
    await takeSnapshot('before-restore');
    await loseEverything();
    await restoreFromSnapshot();
    expect(await linesIn(await opened())).toEqual(['one', 'three', 'two']);
  });

  test('V19 · where the newest is damaged, at any place, the older one is taken', async () => {
    const store = await used();
    await keep(store, 'one');
    await takeSnapshot('before-restore');
    await keep(store, 'two');
    await takeSnapshot('before-restore');
    const newest = Buffer.from(files.get('s.now') ?? []).toString();
    const whole = files.get(newest) ?? new Uint8Array(0);
    await loseEverything();
    for (let at = 20; at < whole.length; at += Math.floor(whole.length / 40)) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      files.set(newest, damaged);
      expect((await listSnapshots()).filter(({ isWhole }) => isWhole)).toHaveLength(1);
    }
    files.set(newest, whole.slice(0, whole.length / 2));
    await restoreFromSnapshot();
    expect(await linesIn(await opened())).toEqual(['one']);
  });

  test('V19 · one that cannot be read back does not come to count', async () => {
    const store = await used();
    await keep(store, 'one');
    await takeSnapshot('before-restore');
    const pointer = files.get('s.now');
    await keep(store, 'two');
    const set = files.set.bind(files);
    vi.spyOn(files, 'set').mockImplementation((name, bytes) => set(name, bytes.slice(0, 50)));
    expect(await takeSnapshot('before-restore')).toBe(false);
    expect(files.get('s.now')).toEqual(pointer);
  });

  test('V19 · a regular one is taken after twenty commits or a day, and not before', async () => {
    const store = await used();
    await takeSnapshot('regular');
    expect(await listSnapshots()).toHaveLength(1);
    for (let at = 0; at < 19; at += 1) await keep(store, `line ${at}`);
    await takeSnapshot('regular');
    expect(await listSnapshots()).toHaveLength(1);
    await keep(store, 'the twentieth');
    await takeSnapshot('regular');
    expect(await listSnapshots()).toHaveLength(2);
    const [last] = await listSnapshots();
    await keep(store, 'one more');
    vi.useFakeTimers({ now: (last?.takenAt ?? 0) + 25 * 3_600_000, toFake: ['Date'] });
    await takeSnapshot('regular');
    expect((await listSnapshots())[0]?.takenAt).toBeGreaterThan(last?.takenAt ?? 0);
  });

  test('V19 · a damaged ledger does not take the place of a whole snapshot', async () => {
    const store = await used();
    await keep(store, 'one');
    await takeSnapshot('regular');
    const before = files.get('s.1');
    const [row] = await rawRows();
    if (!row) throw new Error('it is there');
    const sealed = row.sealed.slice();
    sealed[99] = (sealed[99] ?? 0) ^ 1;
    await withRaw((_, sheets) => sheets.put({ ...row, sealed }));
    const again = await opened();
    useLedger(again);
    await linesIn(again);
    for (let at = 0; at < 25; at += 1) await keep(again, `line ${at}`);
    await takeSnapshot('regular');
    expect(files.get('s.1')).toEqual(before);
  });

  test('V9 · a database older than the snapshots is noticed', async () => {
    const store = await used();
    await keep(store, 'one');
    const [header, rows] = [await rawHeader(), await rawRows()];
    await keep(store, 'two');
    await takeSnapshot('before-restore');
    expect(await isOlderThanSnapshots(store)).toBe(false);
    await withRaw((table, sheets) => {
      table.put(header);
      for (const row of rows) sheets.put(row);
    });
    expect(await isOlderThanSnapshots(await opened())).toBe(true);
  });

  test('V1 · no word of an entry lies in them', async () => {
    const store = await used();
    await keep(store, 'chrysanthemum');
    await takeSnapshot('before-restore');
    for (const bytes of files.values()) expect(Buffer.from(bytes).includes('chrysanthemum')).toBe(false);
  });

  test('FR6 · of the sample ledger none is taken', async () => {
    useLedger(await createSampleVault());
    expect(await takeSnapshot('before-restore')).toBe(false);
    expect(files.size).toBe(0);
  });

  test('V19 · without private files there are none, and nothing breaks', async () => {
    freshDevice();
    const store = await used();
    await keep(store, 'one');
    expect(await takeSnapshot('before-restore')).toBe(false);
    expect(await listSnapshots()).toEqual([]);
    expect(await restoreFromSnapshot()).toEqual({ ok: false, error: 'none' });
    expect(await linesIn(await opened())).toEqual(['one']);
  });
});

async function used(): Promise<LedgerStore> {
  const store = await right(createVault());
  useLedger(store);
  return store;
}

async function keep(store: LedgerStore, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) await right(store.commit([{ put: note(line) }]));
}

/** As Chromium does it when it finds its database damaged: both databases are gone, all else stays. */
async function loseEverything(): Promise<void> {
  useLedger(undefined);
  await closeDevice();
  for (const name of ['kept', 'kept-device']) {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
  }
}
