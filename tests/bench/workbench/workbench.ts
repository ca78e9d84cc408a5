// Workbench: a page on the app's origin with the app's own storage and nothing else. It fills the ledgers that are
// measured, and does by itself what no screen does alone.

import { Dexie } from 'dexie';
import { entriesOf } from '#domain/ledger.ts';
import { searchableOf } from '#domain/search/searchable.ts';
import { DAY_ENDS_AT_MINUTE } from '#domain/settings/settings.ts';
import { printDocument } from '#domain/vault/document.ts';
import { makeBackup } from '#features/vault/make-actions.ts';
import { bringBack, lookInside } from '#features/vault/restore-actions.ts';
import { readLedger, useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { setLock } from '#storage/lock/changing.ts';
import { thisInstant, today } from '#storage/present.ts';
import { firstLook } from '#storage/rows/first-look.ts';
import type { Row } from '#storage/rows/rows.ts';
import { createVault, openVault } from '#storage/vault.ts';
import { entriesOfALife } from './entries.ts';
import { type Box, measuredCheckIns, showLinesAlone } from './lines.ts';

const PLAIN = 'bench-plain';
const BARE = 'bench-bare';
const PUTS = 'bench-puts';

const bench = {
  /** Puts `count` entries into the app's own ledger, and makes it where there is none. */
  async fill(count: number): Promise<void> {
    const store = await opened();
    const replaced = await store.replace(life(count));
    if (!replaced.ok) throw new Error(replaced.error.kind);
  },

  /** Puts ten years of daily check-ins there, and nothing else. */
  async fillYears(): Promise<void> {
    const replaced = await (await opened()).replace(measuredCheckIns(today(DAY_ENDS_AT_MINUTE)));
    if (!replaced.ok) throw new Error(replaced.error.kind);
  },

  /** Turns this page into one that holds nothing but their lines, drawn by Chart.js alone. */
  showLinesAlone: (box: Box): void => showLinesAlone(today(DAY_ENDS_AT_MINUTE), box),

  /** Puts a passphrase before the app's own ledger. */
  async lock(passphrase: string): Promise<void> {
    useLedger(await opened());
    const task = { tell: () => {}, cancelled: new AbortController().signal };
    const locked = await setLock({ passphrase, recovery: crypto.getRandomValues(new Uint8Array(20)) }, task);
    if (!locked.ok) throw new Error(locked.error.kind);
  },

  /** Puts the same entries where Dexie keeps them plain, one a row. */
  async fillPlain(count: number): Promise<void> {
    const plain = plainTable();
    await plain.clear();
    await plain.bulkPut([...life(count)]);
  },

  /** Puts the same entries where the bare page looks for them, one a row, found by day; `marks` are those of today. */
  async fillBare(count: number, marks: readonly string[]): Promise<void> {
    const database = await openRaw(BARE, (made) => {
      made.createObjectStore('entries', { keyPath: 'id' }).createIndex('day', 'day');
    });
    const now = today(DAY_ENDS_AT_MINUTE);
    const transaction = database.transaction('entries', 'readwrite');
    const table = transaction.objectStore('entries');
    for (const [nth, entry] of life(count).entries()) {
      const text = marks[nth];
      const day = text === undefined && 'on' in entry && entry.on < now ? entry.on : text === undefined ? '' : now;
      table.put({ ...entry, day, text });
    }
    await ended(transaction);
    database.close();
  },

  /** Opens the vault and all that is in it; milliseconds, and how many entries. */
  async openWhole() {
    const began = performance.now();
    const opening = await openVault();
    if (!opening.ok || opening.value === 'none') throw new Error('there is no vault');
    const ledger = await opening.value.read('all');
    const ms = performance.now() - began;
    held = ledger;
    return { ms, entries: entriesOf(ledger).length };
  },

  /** Opens the plain database and reads all rows. */
  async openPlain() {
    const began = performance.now();
    const rows = await plainTable().toArray();
    const ms = performance.now() - began;
    held = rows;
    return { ms, entries: rows.length };
  },

  /** Puts that many bytes, flushed to the disk, and answers how long it took. */
  async putRaw(bytes: number): Promise<number> {
    puts ??= await openRaw(PUTS, (made) => made.createObjectStore('bytes'));
    const value = crypto.getRandomValues(new Uint8Array(bytes));
    const began = performance.now();
    const transaction = puts.transaction('bytes', 'readwrite', { durability: 'strict' });
    transaction.objectStore('bytes').put(value, 'one');
    await ended(transaction);
    return performance.now() - began;
  },

  /** Reads what was written in every entry, for looking through it. */
  readTexts(count: number): void {
    texts = life(count).flatMap((entry) => searchableOf(entry)?.texts.join('\n') ?? []);
  },

  /** Looks through all texts for a word, whatever its case; milliseconds. */
  scan(word: string): number {
    const began = performance.now();
    held = texts.filter((text) => text.toLowerCase().includes(word));
    return performance.now() - began;
  },

  /** Makes a backup of the app's ledger as its screen does; milliseconds. */
  async makeBackup(passphrase: string): Promise<number> {
    const began = performance.now();
    useLedger(await opened());
    const made = await makeBackup({ passphrase, form: 'age' }, () => {}, new AbortController().signal);
    if (!made.ok) throw new Error(made.error.kind);
    file = made.value.file;
    return performance.now() - began;
  },

  /** What is in that backup, as text. */
  async document(): Promise<string> {
    const ledger = await readLedger('all');
    return printDocument({ createdAt: thisInstant(), app: 'bench', settings: {}, entries: entriesOf(ledger) });
  },

  /** Brings the backup back in place of what is there; milliseconds, and those of the key derivation alone. */
  async restore(passphrase: string) {
    if (!file) throw new Error('no backup was made');
    const steps = new Map<string, number>();
    const began = performance.now();
    const tell = (step: string) => steps.set(step, performance.now());
    const inside = await lookInside(file, passphrase, tell, new AbortController().signal);
    if (!inside.ok) throw new Error(inside.error.kind);
    const back = await bringBack(inside.value, 'replace');
    if (!back.ok) throw new Error(back.error);
    const ended = performance.now();
    return { ms: ended - began, derivation: (steps.get('unpacking') ?? 0) - (steps.get('opening') ?? 0) };
  },

  /** The revision of every row that the app keeps, to see later which of them were written. */
  revisions: async (): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await keptRows()).map(({ id, rev }) => [id, rev])),

  /** How many bytes the rows have that were written since. */
  bytesSince: async (before: Readonly<Record<string, number>>): Promise<number> =>
    (await keptRows()).filter(({ id, rev }) => before[id] !== rev).reduce((sum, { sealed }) => sum + sealed.length, 0),

  /** Puts the entries plain, one a row, in one go. */
  async putPlain(count: number): Promise<number> {
    const entries = [...life(count)];
    const plain = plainTable();
    await plain.clear();
    const began = performance.now();
    await plain.bulkPut(entries);
    return performance.now() - began;
  },
};

export type Bench = typeof bench;

/** What was read, so that it is there while the heap is looked at. */
let held: unknown;
let puts: IDBDatabase | undefined;
let texts: readonly string[] = [];
let file: File | undefined;

Object.assign(globalThis, { bench, heldByBench: () => held });

function life(count: number) {
  return entriesOfALife(count, today(DAY_ENDS_AT_MINUTE));
}

async function opened(): Promise<LedgerStore> {
  const there = await openVault();
  const vault = there.ok && there.value === 'none' ? await createVault() : there;
  if (!vault.ok || vault.value === 'none') throw new Error('the vault does not open');
  return vault.value;
}

function plainTable() {
  const database = new Dexie(PLAIN);
  database.version(1).stores({ entries: 'id' });
  return database.table('entries');
}

async function keptRows(): Promise<readonly Row[]> {
  const store = await firstLook();
  if (typeof store === 'string') throw new Error(store);
  const { rows } = await store.all();
  store.close();
  return rows;
}

function openRaw(name: string, make: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
