// What is read before the rest of the app has come, and what is handed out a second time.
import { beforeEach, describe, expect, it } from 'vitest';
import { monthOf } from '#domain/kernel/day.ts';
import { firstLook } from '#storage/rows/first-look.ts';
import { beginFirstRead, takeFirstRead } from '#storage/rows/first-read.ts';
import { createVault } from '#storage/vault.ts';
import { freshDevice } from './device.ts';
import { dayOf, linesIn, note, opened, right } from './notes.ts';

const november = { months: [monthOf(dayOf('2026-11-23'))] };

beforeEach(freshDevice);

describe('the first read', () => {
  it('creates nothing where there is nothing', async () => {
    beginFirstRead();
    const begun = takeFirstRead();
    expect(await Promise.all([begun.connection, begun.header, begun.key])).toEqual(['absent', undefined, undefined]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('kept');
  });

  it('is gone on from by the opening after it, once', async () => {
    const made = await right(createVault());
    await right(made.commit([{ put: note('early') }]));
    made.close();
    beginFirstRead();
    expect(await linesIn(await opened())).toEqual(['early']);
    const begun = takeFirstRead();
    expect((await begun.header)?.mf.seq).toBe(1);
    const rows = await firstLook(begun);
    if (typeof rows === 'string') throw new Error(rows);
    const later = await opened();
    await right(later.commit([{ put: note('later') }]));
    // The first answer is what was read, each further one what is there.
    expect([(await rows.header())?.mf.seq, (await rows.header())?.mf.seq]).toEqual([1, 2]);
    rows.close();
    later.close();
  });

  it('V7 · an opening that began before another tab wrote still loses nothing of either', async () => {
    const made = await right(createVault());
    beginFirstRead();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await right(made.commit([{ put: note('theirs') }]));
    const store = await opened();
    await right(store.commit([{ put: note('ours') }]));
    expect(await linesIn(store)).toEqual(['ours', 'theirs']);
    made.close();
    store.close();
  });

  it('lets go where the database is to be deleted', async () => {
    (await right(createVault())).close();
    const { connection } = takeFirstRead();
    expect(typeof (await connection)).not.toBe('string');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('kept');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
});

describe('a ledger that was handed out', () => {
  it('is the very same again until something of it changes', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    const first = await store.read(november);
    expect(await store.read(november)).toBe(first);
    expect(store.now(november)).toBe(first);
    await right(store.commit([{ put: note('elsewhere', '2020-02-02') }]));
    expect(store.now(november)).toBe(first);
    await right(store.commit([{ put: note('two') }]));
    expect(store.now(november)?.['check-in'].map(({ line }) => line)).toEqual(['one', 'two']);
    store.close();
  });

  it('is not there at once where it was never read, and not kept by a ledger that was let go', async () => {
    const made = await right(createVault());
    await right(made.commit([{ put: note('one') }]));
    made.close();
    const store = await opened();
    expect(store.now(november)).toBeUndefined();
    const ledger = await store.read(november);
    store.close();
    expect(store.now(november)).not.toBe(ledger);
  });
});
