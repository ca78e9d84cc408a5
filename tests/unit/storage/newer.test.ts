// What a newer version of the app has written: told as such, never changed, never taken away.

import { beforeEach, describe, expect, test } from 'vitest';
import { lengthPrefixed, u32 } from '#storage/format/bytes.ts';
import { useLedger } from '#storage/ledger.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { createVault, openVault } from '#storage/vault.ts';
import { freshDevice } from './device.ts';
import { code, lockedVault, opening, PASSPHRASE, typed } from './lock/locking.ts';
import { linesIn, note, opened, rawHeader, rawRows, right, withRaw } from './notes.ts';

beforeEach(async () => {
  useLedger(undefined);
  await closeDevice();
  freshDevice();
});

describe('made by a newer version', () => {
  test('V13 · a vault of a later format is told as newer, by the key and by a passphrase, and stays as it is', async () => {
    await lockedVault('one');
    useLedger(undefined);
    await withRaw((table) => {
      const found = table.get('h');
      found.onsuccess = () => table.put({ ...found.result, fmt: 2 });
    });
    const before = { header: await rawHeader(), rows: await rawRows() };
    expect(await opening(typed(PASSPHRASE))).toEqual({ ok: false, error: { kind: 'vault', fault: 'newer' } });
    expect({ header: await rawHeader(), rows: await rawRows() }).toEqual(before);

    await closeDevice();
    freshDevice();
    (await right(createVault())).close();
    await withRaw((table) => {
      const found = table.get('h');
      found.onsuccess = () => table.put({ ...found.result, fmt: 2 });
    });
    const header = await rawHeader();
    expect(await openVault()).toEqual({ ok: false, error: 'newer' });
    expect(await rawHeader()).toEqual(header);
  });

  test.each([
    ['format', 1],
    ['suite', 2],
  ])('V13 · a row of a later %s is passed over, and neither written over nor taken away', async (_, at) => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }, { put: note('two', '2025-01-02') }]));
    store.close();
    const found = await rawRows();
    for (const row of found) {
      const sealed = row.sealed.slice();
      sealed[at] = 2;
      await withRaw((_table, sheets) => sheets.put({ ...row, sealed }));
    }
    const newer = await rawRows();
    const again = await opened();
    expect(await linesIn(again)).toEqual([]);
    expect(again.health?.damaged).toBe(found.length);
    await right(again.commit([{ put: note('three', '2025-01-02') }, { put: note('four') }]));
    expect(await linesIn(again)).toEqual(['four', 'three']);
    const after = await rawRows();
    for (const row of newer) expect(after).toContainEqual(row);
  });

  test('V13 · a secret stretched in a later way is told apart from a wrong one; the other ways still open', async () => {
    await lockedVault('one');
    useLedger(undefined);
    const whole = await rawHeader();
    const slots = whole.slots.map((slot) =>
      slot.kind === 'passphrase' ? { ...slot, kdf: lengthPrefixed('argon2id', u32(65_536)) } : slot,
    );
    await withRaw((table) => table.put({ ...whole, slots }));
    expect(await opening(typed(PASSPHRASE))).toEqual({ ok: false, error: { kind: 'slot-newer' } });
    expect((await rawHeader()).slots).toEqual(slots);
    await withRaw((table) => table.put(whole));
    expect(await linesIn(await right(opening(code())))).toEqual(['one']);
  });
});
