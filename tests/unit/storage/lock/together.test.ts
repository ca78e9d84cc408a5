import { beforeEach, describe, expect, test } from 'vitest';
import type { Copy } from '#domain/exchange/copy.ts';
import { copyOf, originalOf } from '#domain/exchange/copying.ts';
import { keysOfShown } from '#storage/format/keys.ts';
import { isLedgerOpen, openLedger, useLedger } from '#storage/ledger.ts';
import { renewLock } from '#storage/lock/changing.ts';
import { beginTogether, hearTogether, readCopies } from '#storage/lock/together.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { openPiece, openPieceWith } from '#storage/sheets.ts';
import { createVault } from '#storage/vault.ts';
import { freshDevice } from '../device.ts';
import { nextStamp, note, rawRows, right } from '../notes.ts';
import { lockedVault, opening, PASSPHRASE, quick, RECOVERY, task, typed } from './locking.ts';

beforeEach(async () => {
  useLedger(undefined);
  await closeDevice();
  freshDevice();
});

/** Lays the check-ins with these lines in, as copies. */
async function layIn(...lines: readonly string[]): Promise<void> {
  const ledger = await openLedger().read('all');
  for (const line of lines) {
    const entry = ledger['check-in'].find((held) => held.line === line);
    const original = entry && originalOf(entry, ledger);
    if (!original) throw new Error('there is no such line');
    await right(openLedger().commit([{ put: copyOf(original, false, nextStamp()) }]));
  }
}

const textsOf = (copies: readonly Copy[]) => copies.flatMap(({ passages }) => passages.map(({ text }) => text));

describe('the Together view', () => {
  test('LK21 · hands over the copies and lets go of the notes', async () => {
    await lockedVault('private', 'to be seen', 'this too');
    await layIn('to be seen', 'this too');
    const heard: string[] = [];
    const stop = hearTogether((copies) => heard.push(...textsOf(copies)));
    await right(beginTogether());
    stop();
    expect(heard).toEqual(['to be seen', 'this too']);
    expect(isLedgerOpen()).toBe(false);
    const again = await right(opening(typed(PASSPHRASE)));
    expect(textsOf((await again.read('all')).copy)).toEqual(['to be seen', 'this too']);
  });

  test('LK21 · the key of the copies opens their row and no other; no other key opens theirs', async () => {
    const store = await lockedVault('private');
    await layIn('private');
    const rows = await rawRows();
    const withShown = await Promise.all(rows.map((row) => openPieceWith(keysOfShown(store.keys), row)));
    const withRecords = await Promise.all(rows.map((row) => openPieceWith(store.keys, row)));
    const names = (pieces: typeof withShown) => pieces.flatMap((piece) => ('damaged' in piece ? [] : [piece.name]));
    expect(names(withShown)).toEqual(['shown']);
    expect(names(withRecords)).not.toContain('shown');
    expect(names(withRecords).length).toBe(rows.length - 1);
    expect((await Promise.all(rows.map((row) => openPiece(store.keys, row)))).some((piece) => 'damaged' in piece)).toBe(
      false,
    );
  });

  test('LK23 · without a passphrase, or without a copy, it does not begin, and the notes stay open', async () => {
    const store = await right(createVault());
    useLedger(store);
    await right(store.commit([{ put: note('one') }]));
    await layIn('one');
    expect(await beginTogether()).toEqual({ ok: false, error: 'not-locked' });
    expect(isLedgerOpen()).toBe(true);
    useLedger(undefined);
    await closeDevice();
    freshDevice();
    await lockedVault('one');
    expect(await beginTogether()).toEqual({ ok: false, error: 'nothing' });
    expect(isLedgerOpen()).toBe(true);
  });

  test('LK23 · one copy or ten small ones take one row of one size', async () => {
    await lockedVault(...Array.from({ length: 10 }, (_, at) => `line ${at}`));
    const before = new Set((await rawRows()).map(({ id }) => id));
    await layIn('line 0');
    const one = (await rawRows()).filter(({ id }) => !before.has(id));
    await layIn('line 1');
    const two = (await rawRows()).filter(({ id }) => !before.has(id));
    expect(one).toHaveLength(1);
    expect(two).toHaveLength(1);
    expect(two[0]?.sealed.length).toBeLessThanOrEqual((one[0]?.sealed.length ?? 0) + 512);
  });

  test('LK21, LK5 · under a new key the copies are there, and the old key of theirs opens nothing', async () => {
    const store = await lockedVault('private', 'to be seen');
    await layIn('to be seen');
    const old = keysOfShown(store.keys);
    await right(
      renewLock(typed(PASSPHRASE), { passphrase: 'another harbour of nine lamps', recovery: RECOVERY }, task, quick),
    );
    expect(textsOf(await readCopies(store))).toEqual(['to be seen']);
    const pieces = await Promise.all((await rawRows()).map((row) => openPieceWith(old, row)));
    expect(pieces.every((piece) => 'damaged' in piece)).toBe(true);
  });

  test('V9 · a row of the notes put under the name of the copies is not taken for one', async () => {
    const store = await lockedVault('private');
    await layIn('private');
    const rows = await rawRows();
    const pieces = await Promise.all(rows.map((row) => openPieceWith(store.keys, row)));
    const other = rows.find((_, at) => 'damaged' in (pieces[at] ?? {}) === false);
    const shown = rows.find((_, at) => 'damaged' in (pieces[at] ?? {}));
    if (!other || !shown) throw new Error('both rows are there');
    const swapped = await openPiece(store.keys, { ...other, id: shown.id });
    expect('damaged' in swapped).toBe(true);
  });
});
