import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { monthOf } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { openCopy } from '#storage/snapshots/copy.ts';
import { takeSnapshot } from '#storage/snapshots/snapshots.ts';
import { createVault, openVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from './device.ts';
import { code, lockedVault, PASSPHRASE, quick, task, typed } from './lock/locking.ts';
import { dayOf, linesIn, note, opened, rawHeader, right, withRaw } from './notes.ts';

let files: Map<string, Uint8Array<ArrayBuffer>>;

beforeEach(async () => {
  await closeDevice();
  freshDevice();
  files = withPrivateFiles();
});
afterEach(() => useLedger(undefined));

const lines = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'check-in' ? [entry.line] : [])).sort();

async function used(...texts: readonly string[]): Promise<LedgerStore> {
  const store = await right(createVault());
  useLedger(store);
  for (const text of texts) await right(store.commit([{ put: note(text) }]));
  return store;
}

describe('storage that was cleared under an open page', () => {
  test('V23 · the next commit says so, and what the page has read can still be gathered', async () => {
    await used('one');
    const store = await opened();
    useLedger(store);
    await store.read({ months: [monthOf(dayOf('2026-11-23'))] });
    await withRaw((header, sheets) => {
      header.clear();
      sheets.clear();
    });
    expect(await store.commit([{ put: note('two') }])).toEqual({ ok: false, error: { kind: 'gone', isHeld: false } });
    const { entries, isWhole } = await store.salvage();
    expect(lines(entries)).toEqual(['one']);
    expect(isWhole).toBe(false);
  });

  test('V23 · notes that can all be read are gathered as a whole', async () => {
    const store = await used('one', 'two');
    const { entries, isWhole } = await store.salvage();
    expect([lines(entries), isWhole]).toEqual([['one', 'two'], true]);
  });
});

describe('the copy', () => {
  test('V24 · is opened without writing anything, also when the database does not open', async () => {
    await used('one', 'two');
    await takeSnapshot('before-restore');
    useLedger(undefined);
    const before = await rawHeader();
    await withRaw((header) => header.put({ ...before, hmac: new Uint8Array(32) }));
    expect(await openVault()).toEqual({ ok: false, error: 'damaged' });
    const kept = new Map(files);
    const copy = await right(openCopy());
    expect([lines(copy.entries), copy.isWhole]).toEqual([['one', 'two'], true]);
    expect(files).toEqual(kept);
    expect((await rawHeader()).hmac).toEqual(new Uint8Array(32));
  });

  test('V24 · of two damaged ones gives what still opens, and is not called whole', async () => {
    const store = await used('one');
    await right(store.commit([{ put: note('two', '2026-09-01') }]));
    await takeSnapshot('before-restore');
    await right(store.commit([{ put: note('three', '2026-07-01') }]));
    await takeSnapshot('before-restore');
    for (const name of ['s.0', 's.1']) {
      const bytes = files.get(name);
      if (!bytes) throw new Error('two were taken');
      // In the tag of the last row.
      bytes[bytes.length - 33] = (bytes[bytes.length - 33] ?? 0) ^ 1;
    }
    const copy = await right(openCopy());
    expect(copy.isWhole).toBe(false);
    expect(copy.entries.length).toBeGreaterThan(0);
    expect(lines(copy.entries).length).toBeLessThan(3);
  });

  test('V24 · damaged in its head, or absent, is said to be none or not to open; nothing is thrown', async () => {
    await used('one');
    await takeSnapshot('before-restore');
    const [whole] = [new Map(files)];
    for (let at = 0; at < 700; at += 13) {
      for (const name of ['s.0', 's.1']) {
        const bytes = whole.get(name)?.slice();
        if (!bytes) continue;
        bytes[at] = (bytes[at] ?? 0) ^ 4;
        files.set(name, bytes);
      }
      const copy = await openCopy();
      expect(copy.ok ? copy.value.isWhole : ['none', 'keyless', 'locked'].includes(String(copy.error)), `${at}`).toBe(
        !copy.ok,
      );
    }
    for (const name of ['s.0', 's.1', 's.now']) files.delete(name);
    expect(await openCopy()).toEqual({ ok: false, error: 'none' });
  });

  test('V24 · of locked notes opens with the passphrase or the code of its day, and with nothing else', async () => {
    await lockedVault('one');
    useLedger(undefined);
    expect(await openCopy()).toEqual({ ok: false, error: 'locked' });
    const by = (secret: ReturnType<typeof typed>) => openCopy({ secret, task, stretch: quick });
    expect(await by(typed('not the passphrase'))).toEqual({ ok: false, error: { kind: 'wrong' } });
    expect(lines((await right(by(typed(PASSPHRASE)))).entries)).toEqual(['one']);
    expect(lines((await right(by(code()))).entries)).toEqual(['one']);
  });

  test('V24 · a slot that neither copy of the key opens is damaged, not keyless, and nothing is changed', async () => {
    await used('one');
    await takeSnapshot('before-restore');
    useLedger(undefined);
    const { keyCopy, keepKeyCopy } = await import('#storage/snapshots/key-copy.ts');
    const { openKey } = await import('#storage/rows/open-key.ts');
    const key = await openKey();
    if (!key) throw new Error('there is a key');
    await keepKeyCopy(key);
    const header = await rawHeader();
    const slots = header.slots.map((slot) => ({
      ...slot,
      salt: slot.salt.map((byte, at) => (at === 3 ? byte ^ 2 : byte)),
    }));
    await withRaw((table) => table.put({ ...header, slots }));
    expect(await openVault()).toEqual({ ok: false, error: 'damaged' });
    expect((await rawHeader()).slots).toEqual(slots);
    expect(await keyCopy()).toEqual(key);
    await withRaw((table) => table.put(header));
    expect(await linesIn(await opened())).toEqual(['one']);
  });
});

test('V25 · storage that the browser cannot open is told apart from one that another tab holds', async () => {
  await used('one');
  useLedger(undefined);
  await closeDevice();
  const { open } = indexedDB;
  const failing = (name: string) => () => {
    const request = new EventTarget();
    Object.assign(request, { error: new DOMException('Internal error', name) });
    setTimeout(() => Reflect.get(request, 'onerror')?.call(request, new Event('error')));
    return request;
  };
  Reflect.set(indexedDB, 'open', failing('UnknownError'));
  expect(await openVault()).toEqual({ ok: false, error: 'unreadable' });
  Reflect.set(indexedDB, 'open', failing('InvalidStateError'));
  expect(await openVault()).toEqual({ ok: false, error: 'closed' });
  Reflect.set(indexedDB, 'open', open);
});
