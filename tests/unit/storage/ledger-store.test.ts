import { beforeEach, describe, expect, test, vi } from 'vitest';
import { revised } from '#domain/entry.ts';
import { instantOf, monthOf } from '#domain/kernel/day.ts';
import type { Ledger, Living } from '#domain/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { createVault } from '#storage/vault.ts';
import { freshDevice } from './device.ts';
import { dayOf, linesIn, note, opened, rawHeader, rawRows, right, withRaw } from './notes.ts';

beforeEach(async () => {
  await closeDevice();
  freshDevice();
});

const later = instantOf(1_800_000_000_000);
const months = (...names: readonly string[]) => ({ months: names.map((name) => monthOf(dayOf(`${name}-01`))) });

describe('a commit', () => {
  test('V6 · over several sheets is whole or absent', async () => {
    const store = await right(createVault());
    const first = note('stays');
    await right(store.commit([{ put: first }]));
    const stale: Living = { ...revised(first, later), rev: 7 };
    const refused = await store.commit([{ put: note('new', '2025-05-05') }, { put: stale, over: first }]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-elsewhere', theirs: first } });
    expect(await linesIn(await opened())).toEqual(['stays']);
  });

  test('V6 · a write that breaks off leaves nothing of itself', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('before') }]));
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    const answer = await store.commit([{ put: note('lost', '2024-01-01') }, { put: note('lost too', '2023-01-01') }]);
    broken.mockRestore();
    expect(answer).toMatchObject({ ok: false, error: { kind: 'closed' } });
    localStorage.removeItem('kept.outbox');
    expect(await linesIn(await opened())).toEqual(['before']);
  });

  test('V7 · when another tab was first, nothing of either is lost', async () => {
    const one = await right(createVault());
    const other = await opened();
    await linesIn(other);
    await right(one.commit([{ put: note('from one') }]));
    await right(other.commit([{ put: note('from the other') }]));
    await right(one.commit([{ put: note('from one again') }]));
    expect(await linesIn(await opened())).toEqual(['from one', 'from one again', 'from the other']);
  });

  test('V7 · two tabs that write without a pause lose nothing', async () => {
    const one = await right(createVault());
    const other = await opened();
    const lines = Array.from({ length: 20 }, (_, at) => `line ${String(at).padStart(2, '0')}`);
    const answers = await Promise.all(lines.map((line, at) => (at % 2 ? one : other).commit([{ put: note(line) }])));
    const kept = lines.filter((_, at) => answers[at]?.ok);
    expect(kept.length).toBeGreaterThan(10);
    expect(await linesIn(await opened())).toEqual(kept);
  });

  test('V8 · when another tab changed the same entry, its version is handed back', async () => {
    const one = await right(createVault());
    const first = note('first');
    await right(one.commit([{ put: first }]));
    const other = await opened();
    await linesIn(other);
    const theirs = { ...revised(first, later), line: 'theirs' };
    await right(one.commit([{ put: theirs, over: first }]));
    const mine = { ...revised(first, later), line: 'mine' };
    expect(await other.commit([{ put: mine, over: first }])).toEqual({
      ok: false,
      error: { kind: 'changed-elsewhere', theirs },
    });
    expect(await linesIn(await opened())).toEqual(['theirs']);
  });

  test('V18 · a new entry, a change and a deletion are each taken back by their undo', async () => {
    const store = await right(createVault());
    const first = note('first');
    const made = await right(store.commit([{ put: first }]));
    await right(store.commit(made.undo));
    expect(await linesIn(store)).toEqual([]);

    const second = note('second');
    await right(store.commit([{ put: second }]));
    const changed = await right(store.commit([{ put: { ...revised(second, later), line: 'changed' }, over: second }]));
    await right(store.commit(changed.undo));
    expect((await store.read('all'))['check-in']).toEqual([{ ...second, rev: 3 }]);

    const [back] = (await store.read('all'))['check-in'];
    if (!back) throw new Error('it is there');
    const dropped = await right(store.commit([{ drop: back, at: later }]));
    expect(await linesIn(store)).toEqual([]);
    expect((await store.read('all')).gone).toHaveLength(2);
    await right(store.commit(dropped.undo));
    expect((await store.read('all'))['check-in']).toEqual([{ ...second, rev: 5 }]);
    expect(await linesIn(await opened())).toEqual(['second']);
  });

  test('V18 · an undo after moving to another month brings it back to the first', async () => {
    const store = await right(createVault());
    const entry = note('moves', '2026-10-31');
    await right(store.commit([{ put: entry }]));
    const moved = { ...revised(entry, later), on: dayOf('2026-11-01') };
    const { undo } = await right(store.commit([{ put: moved, over: entry }]));
    expect((await store.read(months('2026-10')))['check-in']).toEqual([]);
    await right(store.commit(undo));
    expect((await store.read(months('2026-10')))['check-in']).toHaveLength(1);
    expect((await store.read(months('2026-11')))['check-in']).toEqual([]);
  });

  test('V7 · a reading that overlaps a commit does not bring back what was before it', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }]));
    store.close();
    const again = await opened();
    const [, , ledger] = await Promise.all([
      again.read('all'),
      again.commit([{ put: note('two') }]),
      again.read('all'),
    ]);
    expect(ledger['check-in']).toHaveLength(2);
    await right(again.commit([{ put: note('three') }]));
    expect(await linesIn(await opened())).toEqual(['one', 'three', 'two']);
  });

  test('V10 · an entry of 100,000 characters is kept and read back, and no row passes 60 KB', async () => {
    const store = await right(createVault());
    const long = note(`${'ö🙂'.repeat(33_333)}x`);
    await right(store.commit([{ put: long }]));
    await right(store.commit([{ put: note('short') }]));
    for (const row of await rawRows()) expect(row.sealed.length).toBeLessThanOrEqual(60_000);
    const again = await opened();
    expect((await again.read(months('2026-11')))['check-in']).toHaveLength(2);
    expect((await again.read('all'))['check-in'].map((entry) => entry.line)).toContain(long.line);
    expect(again.health).toEqual({ damaged: 0, incomplete: false });
  });

  test('V10 · a long entry that is changed again and again does not spread over more rows', async () => {
    const store = await right(createVault());
    let entry = note('x'.repeat(99_000));
    await right(store.commit([{ put: entry }]));
    const before = (await rawRows()).length;
    for (let at = 0; at < 6; at += 1) {
      const next = { ...revised(entry, later), line: 'y'.repeat(99_000 + at) };
      await right(store.commit([{ put: next, over: entry }]));
      entry = next;
    }
    expect((await rawRows()).length).toBeLessThanOrEqual(before + 2);
    expect(await linesIn(await opened())).toEqual([entry.line]);
  });

  test('V10 · a long entry that becomes short gives its rows back', async () => {
    const store = await right(createVault());
    const entry = note('x'.repeat(100_000));
    await right(store.commit([{ put: entry }]));
    expect((await rawRows()).length).toBe(2);
    await right(store.commit([{ put: { ...revised(entry, later), line: 'short' }, over: entry }]));
    expect((await rawRows()).length).toBe(1);
    const again = await opened();
    expect(await linesIn(again)).toEqual(['short']);
    expect(again.health).toEqual({ damaged: 0, incomplete: false });
  });

  test('V10 · a full sheet goes on in a further one, and both are found', async () => {
    const store = await right(createVault());
    const lines = Array.from({ length: 120 }, (_, at) => `${String(at).padStart(4, '0')}${'x'.repeat(1_500)}`);
    for (let at = 0; at < lines.length; at += 30) {
      await right(store.commit(lines.slice(at, at + 30).map((line) => ({ put: note(line) }))));
    }
    expect((await rawRows()).length).toBeGreaterThanOrEqual(4);
    for (const row of await rawRows()) expect(row.sealed.length).toBeLessThanOrEqual(60_000);
    const again = await opened();
    expect((await again.read(months('2026-11')))['check-in']).toHaveLength(120);
    expect(await linesIn(again)).toEqual(lines);
  });
});

describe('a watcher', () => {
  test('V7 · hears what another tab kept', async () => {
    const one = await right(createVault());
    const other = await opened();
    const heard: Ledger[] = [];
    const stop = other.watch(months('2026-11'), (ledger) => heard.push(ledger));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await right(one.commit([{ put: note('from the other tab') }]));
    await vi.waitFor(() => expect(heard.at(-1)?.['check-in']).toHaveLength(1), 2_000);
    stop();
  });

  test('V7 · hears nothing of months it did not ask for', async () => {
    const store = await right(createVault());
    const heard: Ledger[] = [];
    const stop = store.watch(months('2026-11'), (ledger) => heard.push(ledger));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await right(store.commit([{ put: note('long ago', '2020-01-01') }]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(1);
    await right(store.commit([{ put: note('now') }]));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    stop();
  });
});

describe('replacing everything', () => {
  test('V6 · puts the new entries in the place of all others, in one write', async () => {
    const store = await right(createVault());
    for (const on of ['2024-01-01', '2025-01-01', '2026-01-01']) await right(store.commit([{ put: note(on, on) }]));
    const before = (await rawHeader()).mf.seq;
    await right(store.replace([note('only this', '2025-01-01')]));
    expect((await rawHeader()).mf.seq).toBe(before + 1);
    const again = await opened();
    expect(await linesIn(again)).toEqual(['only this']);
    expect(again.health).toEqual({ damaged: 0, incomplete: false });
  });

  test('V7 · another tab follows', async () => {
    const one = await right(createVault());
    await right(one.commit([{ put: note('old') }]));
    const other = await opened();
    await linesIn(other);
    await right(one.replace([note('new')]));
    await right(other.commit([{ put: note('and one more') }]));
    expect(await linesIn(await opened())).toEqual(['and one more', 'new']);
  });

  test('V9 · also where a row was damaged, and then all fits together again', async () => {
    const store = await vaultWith('2024-01-01', '2025-01-01');
    const [row] = await rawRows();
    if (!row) throw new Error('it is there');
    await withRaw((_, sheets) => sheets.put({ ...row, sealed: flipped(row.sealed, 100) }));
    store.close();
    const again = await opened();
    await right(again.replace([note('new')]));
    expect(again.isSound).toBe(true);
    const third = await opened();
    expect(await linesIn(third)).toEqual(['new']);
    expect(third.health).toEqual({ damaged: 0, incomplete: false });
  });
});

describe('the manifest', () => {
  test('V9 · everything in order is found in order', async () => {
    const store = await vaultWith('2024-01-01', '2025-01-01', '2026-01-01');
    await linesIn(store);
    expect(store.health).toEqual({ damaged: 0, incomplete: false });
    expect(store.isSound).toBe(true);
  });

  test('V9 · a missing row is noticed', async () => {
    (await vaultWith('2024-01-01', '2025-01-01')).close();
    const [row] = await rawRows();
    await withRaw((_, sheets) => sheets.delete(row?.id ?? ''));
    const store = await opened();
    expect(await linesIn(store)).toHaveLength(1);
    expect(store.health).toEqual({ damaged: 0, incomplete: true });
  });

  test('V9 · a row that was rolled back is noticed', async () => {
    const store = await vaultWith('2024-01-01');
    const [older] = await rawRows();
    await right(store.commit([{ put: note('two', '2024-01-02') }]));
    store.close();
    await withRaw((_, sheets) => sheets.put(older));
    const again = await opened();
    expect(await linesIn(again)).toHaveLength(1);
    expect(again.health).toEqual({ damaged: 0, incomplete: true });
  });

  test('V9 · a doubled row is noticed', async () => {
    (await vaultWith('2024-01-01')).close();
    const [row] = await rawRows();
    await withRaw((_, sheets) => sheets.put({ ...row, id: 'AAAAAAAAAAAAAAAAAAAAAA' }));
    const store = await opened();
    expect(await linesIn(store)).toHaveLength(1);
    expect(store.health).toEqual({ damaged: 1, incomplete: true });
  });

  test('V9 · a damaged row is passed over, and never written over', async () => {
    (await vaultWith('2026-11-01', '2025-01-01')).close();
    const rows = await rawRows();
    for (const row of rows) {
      const damaged = { ...row, sealed: flipped(row.sealed, 200) };
      await withRaw((_, sheets) => sheets.put(damaged));
      const store = await opened();
      expect(await linesIn(store)).toHaveLength(1);
      expect(store.health).toEqual({ damaged: 1, incomplete: false });
      await right(store.commit([{ put: note('more', '2026-11-02') }, { put: note('more too', '2025-01-02') }]));
      expect((await rawRows()).find(({ id }) => id === row.id)).toEqual(damaged);
      expect(await linesIn(await opened())).toHaveLength(3);
      expect(store.isSound).toBe(false);
      store.close();
      await restart(rows);
    }
  });

  test('V9 · a missing sheet in the middle does not let a later one be written over', async () => {
    const store = await right(createVault());
    for (let at = 0; at < 6; at += 1) await right(store.commit([{ put: note(`${at}${'x'.repeat(40_000)}`) }]));
    store.close();
    const rows = await rawRows();
    expect(rows).toHaveLength(6);
    firstHeader = await rawHeader();
    for (const missing of rows) {
      await withRaw((_, sheets) => sheets.delete(missing.id));
      const again = await opened();
      for (let at = 0; at < 5; at += 1) await again.commit([{ put: note(`new ${at}${'y'.repeat(40_000)}`) }]);
      again.close();
      const left = await linesIn(await opened());
      expect(left.filter((line) => line.includes('x'))).toHaveLength(5);
      await restart(rows);
    }
  });
});

let firstHeader: unknown;

async function vaultWith(...days: readonly string[]): Promise<LedgerStore> {
  const store = await right(createVault());
  for (const on of days) await right(store.commit([{ put: note(on, on) }]));
  firstHeader = await rawHeader();
  return store;
}

/** Puts rows back as they were, and the header that belonged to them. */
async function restart(rows: readonly unknown[]): Promise<void> {
  await withRaw((header, sheets) => {
    if (firstHeader) header.put(firstHeader);
    sheets.clear();
    for (const row of rows) sheets.put(row);
  });
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const other = bytes.slice();
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
