import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '#domain/drafts/draft.ts';
import { newEnvelope, revised } from '#domain/entry.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { closeDevice, openKey } from '#storage/rows/open-key.ts';
import { flawIn } from '#storage/snapshots/soundness.ts';
import { createSampleVault, createVault, openVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from './device.ts';
import { dayOf, linesIn, nextStamp, note, opened, right } from './notes.ts';

beforeEach(async () => {
  await closeDevice();
  freshDevice();
});
afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  test('V16 · is told as what it is, and nothing is half written', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    const full = diskFull();
    const answer = await store.commit([{ put: note('a', '2024-01-01') }, { put: note('b', '2023-01-01') }]);
    expect(answer).toMatchObject({ ok: false, error: { kind: 'full' } });
    full.mockRestore();
    localStorage.removeItem('kept.outbox');
    expect(await linesIn(await opened())).toEqual(['before']);
  });

  test('V16 · is told also where the quota error hides inside an abort', async () => {
    const store = await right(createVault());
    const inner = new DOMException('no room', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new DOMException('aborted', 'AbortError'), { inner });
    });
    expect(await store.commit([{ put: note('a') }])).toMatchObject({ ok: false, error: { kind: 'full' } });
  });

  test('V16 · is told also where the browser closes the connection over it, which is not opened again then', async () => {
    const store = await right(createVault());
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    diskFullUnderneath();
    expect(await store.commit([{ put: note('a') }])).toMatchObject({ ok: false, error: { kind: 'full' } });
    expect(opening.mock.calls.filter(([name]) => name === 'kept')).toEqual([]);
  });

  test('V16 · while the disk stays full the database is not opened anew, at the next start either; with room it is', async () => {
    let hasRoom = true;
    const files = withPrivateFiles(() => hasRoom);
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    hasRoom = false;
    const put = diskFullUnderneath();
    expect(await store.commit([{ put: note('a') }])).toMatchObject({ ok: false, error: { kind: 'full' } });
    put.mockRestore();
    const opening = vi.spyOn(IDBFactory.prototype, 'open');
    expect(await store.commit([{ put: note('b') }])).toMatchObject({ ok: false, error: { kind: 'full' } });
    expect(await flawIn(store)).toBeUndefined();
    await closeDevice();
    await expect(openKey()).rejects.toThrow('full');
    store.close();
    expect(await openVault()).toEqual({ ok: false, error: 'full' });
    expect(opening).not.toHaveBeenCalled();
    hasRoom = true;
    expect(await linesIn(await opened())).toContain('before');
    expect(localStorage.getItem('kept.full')).toBeNull();
    expect(files.has('s.room')).toBe(false);
  });

  test('V16 · a smaller commit afterwards works', async () => {
    const store = await right(createVault());
    const full = diskFull();
    await store.commit([{ put: note('large') }]);
    full.mockRestore();
    await right(store.commit([{ put: note('small') }]));
    expect(await linesIn(await opened())).toContain('small');
  });
});

describe('a lost connection', () => {
  test('V14 · when the browser began an empty database meanwhile, no other tab is blamed', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    await emptied('kept');
    expect(await store.commit([{ put: note('after') }])).toMatchObject({ ok: false, error: { kind: 'gone' } });
    expect(localStorage.getItem('kept.outbox')).not.toBeNull();
  });

  test('V17 · is opened again once, and the words are kept', async () => {
    const transaction = IDBDatabase.prototype.transaction;
    let failures = 1;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      if (given[1] === 'readwrite' && failures < 1) {
        failures += 1;
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      }
      return transaction.apply(this, given);
    });
    const store = await right(createVault());
    failures = 0;
    await right(store.commit([{ put: note('kept all the same') }]));
    expect(failures).toBe(1);
    expect(await linesIn(await opened())).toEqual(['kept all the same']);
  });

  test('V17 · a write that was durable before the connection died is not made twice', async () => {
    const transaction = IDBDatabase.prototype.transaction;
    let failures = 1;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      const made = transaction.apply(this, given);
      if (given[1] !== 'readwrite' || failures > 0) return made;
      failures += 1;
      // Everything is written, and then the browser says that it failed.
      Object.defineProperty(made, 'oncomplete', {
        set: (done: (event: Event) => void) =>
          made.addEventListener('complete', () => {
            const { onerror } = made;
            if (onerror) Reflect.apply(onerror, made, [errorEvent()]);
            else done(new Event('complete'));
          }),
      });
      return made;
    });
    const store = await right(createVault());
    failures = 0;
    await right(store.commit([{ put: note('once') }]));
    expect(failures).toBe(1);
    vi.restoreAllMocks();
    expect(await linesIn(await opened())).toEqual(['once']);
  });

  test('V17 · that stays lost is said', async () => {
    const store = await right(createVault());
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    expect(await store.commit([{ put: note('words') }])).toEqual({
      ok: false,
      error: { kind: 'closed', isHeld: true },
    });
  });

  test('V17 · reading goes on over a new connection', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one', '2020-01-01') }]));
    store.close();
    const again = await opened();
    const transaction = IDBDatabase.prototype.transaction;
    let failures = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      failures += 1;
      if (failures === 1) throw new DOMException('closing', 'InvalidStateError');
      return transaction.apply(this, given);
    });
    expect(await linesIn(again)).toEqual(['one']);
  });
});

describe('what could not be kept', () => {
  test('V16 · waits sealed on the device, and is kept at the next opening', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    const full = diskFull();
    const answer = await store.commit([{ put: note('chrysanthemum') }]);
    expect(answer).toEqual({ ok: false, error: { kind: 'full', isHeld: true } });
    full.mockRestore();
    const held = localStorage.getItem('kept.outbox') ?? '';
    expect(held.length).toBeGreaterThan(100);
    expect(Buffer.from(held, 'base64').includes('chrysanthemum')).toBe(false);
    store.close();
    expect(await linesIn(await opened())).toEqual(['before', 'chrysanthemum']);
    expect(localStorage.getItem('kept.outbox')).toBeNull();
    expect(await linesIn(await opened())).toEqual(['before', 'chrysanthemum']);
  });

  test('V16 · is kept once when the same words are kept again in the meantime', async () => {
    const store = await right(createVault());
    const full = diskFull();
    await store.commit([{ put: note('the same words') }]);
    await store.commit([{ put: note('the same words') }]);
    full.mockRestore();
    await right(store.commit([{ put: note('the same words') }]));
    expect(localStorage.getItem('kept.outbox')).toBeNull();
    expect(await linesIn(await opened())).toEqual(['the same words']);
  });

  test('V16 · is kept once also when the second tap comes in another minute', async () => {
    const store = await right(createVault());
    const full = diskFull();
    await store.commit([{ put: { ...note('the same words'), minute: 700 } }]);
    full.mockRestore();
    await right(store.commit([{ put: { ...note('the same words'), minute: 701 } }]));
    expect(await linesIn(await opened())).toEqual(['the same words']);
  });

  test('V16 · goes along with the next commit that works', async () => {
    const store = await right(createVault());
    const full = diskFull();
    await store.commit([{ put: note('one') }]);
    full.mockRestore();
    await right(store.commit([{ put: note('two') }]));
    expect(await linesIn(await opened())).toEqual(['one', 'two']);
  });

  test('D3 · a held draft gives way to the entry that is kept', async () => {
    const store = await right(createVault());
    const full = diskFull();
    const held = await store.commit([{ put: draft('half a thought') }]);
    expect(held).toMatchObject({ ok: false, error: { isHeld: true } });
    full.mockRestore();
    await right(store.commit([{ put: note('a whole thought') }]));
    expect((await (await opened()).read('all')).draft).toEqual([]);
  });

  test('V16 · too much for small memory is said not to be held', async () => {
    const store = await right(createVault());
    diskFull();
    const answer = await store.commit([{ put: note('ö'.repeat(80_000)) }]);
    expect(answer).toEqual({ ok: false, error: { kind: 'full', isHeld: false } });
  });

  test('V2 · an outbox of another vault is let go', async () => {
    const store = await right(createVault());
    localStorage.setItem('kept.outbox', Buffer.from('not of this vault at all, and too short').toString('base64'));
    store.close();
    expect(await linesIn(await opened())).toEqual([]);
  });

  test('FR6 · of the sample ledger leaves nothing on the device', async () => {
    const sample = await createSampleVault();
    const entry = note('sample');
    await right(sample.commit([{ put: entry }]));
    await sample.commit([{ put: revised(entry, instantOf(1)), over: entry }]);
    expect(localStorage.getItem('kept.canary')).toBeNull();
    expect(localStorage.getItem('kept.outbox')).toBeNull();
  });
});

function diskFull() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

function draft(line: string): Draft {
  const stamp = nextStamp();
  const content = { form: 'check-in', on: dayOf('2026-11-23'), feelings: [], facets: {}, contexts: [], line } as const;
  return { ...newEnvelope('draft', stamp), madeAt: stamp.at, content };
}

function errorEvent(): Event {
  const event = new Event('error');
  Object.defineProperty(event, 'target', { value: { error: new DOMException('gone', 'UnknownError') } });
  return event;
}

/** What Chromium leaves of a database that it could not open: one with the same tables, and nothing in them. */
function emptied(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const table of database.objectStoreNames) transaction.objectStore(table).clear();
      transaction.oncomplete = () => resolve(database.close());
    };
  });
}

/** As where the disk itself is full: the browser closes the connection, and says why on the transaction alone. */
function diskFullUnderneath() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    const reason = 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE';
    Object.defineProperty(this.transaction, 'error', { value: new DOMException(reason, 'UnknownError') });
    throw new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError');
  });
}
