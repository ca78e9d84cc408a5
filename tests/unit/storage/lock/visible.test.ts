// What is visible on the disk is what `docs/privacy.md` says, and nothing more.

import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { RECOVERY_CHANCE, recoveryCode } from '#domain/lock/recovery-code.ts';
import { lockTimesOf } from '#domain/settings/lock-times.ts';
import { remember } from '#platform/small-memory.ts';
import { COSTS } from '#storage/format/kdf.ts';
import { useLedger } from '#storage/ledger.ts';
import { closeDevice } from '#storage/rows/open-key.ts';
import { takeSnapshot } from '#storage/snapshots/snapshots.ts';
import { createVault } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from '../device.ts';
import { note, rawHeader, rawRows, right } from '../notes.ts';
import { lockedVault, opening, typed } from './locking.ts';

const privacy = readFileSync(new URL('../../../../docs/privacy.md', import.meta.url), 'utf8');
const memory = readFileSync(new URL('../../../../src/platform/small-memory.ts', import.meta.url), 'utf8');

beforeEach(async () => {
  useLedger(undefined);
  await closeDevice();
  freshDevice();
});

/** Every table of every database. */
async function tables(): Promise<readonly string[]> {
  const found = await Promise.all(
    (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<readonly string[]>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            resolve([...request.result.objectStoreNames].map((table) => `\`${name}\` › \`${table}\``));
            request.result.close();
          };
        }),
    ),
  );
  return found.flat().sort();
}

test('LK19 · each table of each database has its line on the privacy page, and each line its table', async () => {
  await right(createVault());
  const published = [...privacy.matchAll(/^\| (`[\w-]+` › `[\w-]+`) \|/gm)].map(([, name]) => name ?? '').sort();
  expect(await tables()).toEqual(published);
});

test('LK19 · each fact in small memory is named there, and each name is a fact', () => {
  const facts = new Set([...memory.matchAll(/'(kept\.[a-z]+)'/g)].map(([, name]) => name));
  const published = new Set([...privacy.matchAll(/`(kept\.[a-z]+)`/g)].map(([, name]) => name));
  expect([...facts].sort()).toEqual([...published].sort());
});

/** The parts that the page names for one sort of row. */
function published(row: string): readonly string[] {
  const line = new RegExp(`^\\| ${row} \\| (.*) \\|$`, 'm').exec(privacy)?.[1] ?? '';
  return [...line.matchAll(/`([\w.]+)`/g)].map(([, name]) => name ?? '').sort();
}

test('LK19 · each private file is named there, and each name is a file', async () => {
  const files = withPrivateFiles();
  const store = await right(createVault());
  useLedger(store);
  for (const line of ['one', 'two']) {
    await right(store.commit([{ put: note(line) }]));
    await takeSnapshot('before-restore');
  }
  expect([...files.keys()].sort()).toEqual(published('private files'));
});

test('LK19 · what the page says of stretching, waiting and locking is what the code does', () => {
  const [first, ...others] = COSTS;
  expect(privacy).toContain(`scrypt with N = 2^${first?.logN}, r = ${first?.r}, p = ${first?.p}`);
  for (const { logN, p } of others) expect(privacy).toContain(`2^${logN} and p = ${p}`);
  expect(RECOVERY_CHANCE * 5).toBe(130);
  expect(recoveryCode(new Uint8Array(RECOVERY_CHANCE)).join('')).toHaveLength(26 + 2);
  expect(privacy).toContain('130 bits of chance in 26 characters, two more as a checksum');
  expect(lockTimesOf(undefined)).toEqual({ left: 1, still: 3 });
  expect(privacy).toContain('after a minute out of sight, after three without a\ntouch');
});

test('LK19 · header, slots and rows have the parts that are published, locked and with a wrong try', async () => {
  await lockedVault('one');
  useLedger(undefined);
  await opening(typed('not the passphrase'));
  const header = await rawHeader();
  expect(Object.keys(header).sort()).toEqual(published('`header`'));
  for (const slot of header.slots) {
    expect(Object.keys(slot).sort()).toEqual(published('`slots`'));
  }
  for (const row of await rawRows()) expect(Object.keys(row).sort()).toEqual(published('`sheets`'));
});

test('LK19 · no word of an entry or of the passphrase lies there, whatever is remembered', async () => {
  remember('kept.theme', 'dark');
  const store = await lockedVault('chrysanthemum');
  await right(store.commit([{ put: note('marzipan') }]));
  const bytes = Buffer.from(
    JSON.stringify([await rawHeader(), await rawRows()], (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    ),
  );
  for (const word of ['chrysanthemum', 'marzipan', 'harbour']) expect(bytes.includes(word)).toBe(false);
});
