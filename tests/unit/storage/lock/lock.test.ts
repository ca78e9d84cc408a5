import { scrypt } from '@noble/hashes/scrypt.js';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { recall, remember } from '#platform/small-memory.ts';
import { lengthPrefixed, u32 } from '#storage/format/bytes.ts';
import type { HeaderRow } from '#storage/format/header.ts';
import { COSTS, costIn, credentialIn, passkeyKdf, scryptKdf } from '#storage/format/kdf.ts';
import type { Slot } from '#storage/format/slots.ts';
import { isLedgerOpen, useLedger } from '#storage/ledger.ts';
import {
  addPasskey,
  changePassphrase,
  removeLock,
  removePasskey,
  renewLock,
  renewRecovery,
  setLock,
} from '#storage/lock/changing.ts';
import { stretchAnew } from '#storage/lock/stretch.ts';
import { waysToOpen } from '#storage/lock/unlock.ts';
import { memoryRows } from '#storage/rows/memory-rows.ts';
import { closeDevice, keepOpenKey, openKey } from '#storage/rows/open-key.ts';
import type { Row, RowStore } from '#storage/rows/rows.ts';
import { restoreFromSnapshot, takeSnapshot } from '#storage/snapshots/snapshots.ts';
import { createVault, openVault, openWith } from '#storage/vault.ts';
import { freshDevice, withPrivateFiles } from '../device.ts';
import { linesIn, note, opened, rawHeader, rawRows, right, withRaw } from '../notes.ts';
import { code, lockedVault, opening, PASSPHRASE, quick, RECOVERY, task, typed } from './locking.ts';

beforeEach(async () => {
  useLedger(undefined);
  await closeDevice();
  freshDevice();
});

/** Changes one slot as it lies in the database. */
async function damage(kind: Slot['kind'], change: (slot: Slot) => Partial<Slot>): Promise<void> {
  const header = await rawHeader();
  const slots = header.slots.map((slot) => (slot.kind === kind ? { ...slot, ...change(slot) } : slot));
  await withRaw((table) => table.put({ ...header, slots }));
}

/** A store that holds these rows under this header. */
function rowsOf(header: HeaderRow, rows: readonly Row[]): RowStore {
  return {
    ...memoryRows(header),
    all: async (take) => {
      take?.(rows, { done: rows.length, total: rows.length });
      return { header, rows };
    },
  };
}

const flipped = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, at) => (at === 3 ? byte ^ 1 : byte));

describe('setting a passphrase', () => {
  test('LK1 · locks: the vault opens by the passphrase alone, with everything in it', async () => {
    await lockedVault('one', 'two');
    useLedger(undefined);
    expect(await openVault()).toEqual({ ok: false, error: 'locked' });
    expect(await linesIn(await right(opening(typed(PASSPHRASE))))).toEqual(['one', 'two']);
    expect((await opening(typed('quiet harbour nine lamps'))).ok).toBe(false);
  });

  test('LK5 · a key from before opens nothing that lies here now, and lies nowhere', async () => {
    const files = withPrivateFiles();
    const store = await right(createVault());
    useLedger(store);
    await right(store.commit([{ put: note('one') }]));
    await takeSnapshot('before-restore');
    const key = await openKey();
    const before = { header: await rawHeader(), rows: await rawRows() };
    expect(files.has('s.key')).toBe(true);
    await right(setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, quick));

    expect(await openKey()).toBeUndefined();
    expect(files.has('s.key')).toBe(false);
    const rows = await rawRows();
    expect(rows.map((row) => row.id)).not.toEqual(expect.arrayContaining(before.rows.map((row) => row.id)));
    const old = await right(openWith(rowsOf(before.header, rows), before.header, key ?? new Uint8Array(32)));
    expect(await linesIn(old)).toEqual([]);
    expect(old.health).toEqual({ damaged: rows.length, incomplete: true });
    const bytes = Buffer.concat([...files.values()]);
    for (const row of before.rows) expect(bytes.includes(Buffer.from(row.sealed))).toBe(false);
  });

  test('LK8 · cut off before the open key was taken away, it is finished at the next opening', async () => {
    await lockedVault('one');
    useLedger(undefined);
    await keepOpenKey(new Uint8Array(32).fill(5));
    expect(await openVault()).toEqual({ ok: false, error: 'locked' });
    expect(await openKey()).toBeUndefined();
  });

  test('LK8 · a write that fails leaves the vault open as it was', async () => {
    const store = await right(createVault());
    useLedger(store);
    await right(store.commit([{ put: note('one') }]));
    const header = await rawHeader();
    const answer = await setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, async () => 'no-room');
    expect(answer).toEqual({ ok: false, error: { kind: 'no-room' } });
    expect(await rawHeader()).toEqual(header);
    useLedger(undefined);
    expect(await linesIn(await opened())).toEqual(['one']);
  });

  test('LK8 · a part that does not open is never lost by a new key: it is refused', async () => {
    const store = await right(createVault());
    await right(store.commit([{ put: note('one') }, { put: note('two', '2025-01-02') }]));
    store.close();
    const [row] = await rawRows();
    if (row) await withRaw((_, sheets) => sheets.put({ ...row, sealed: flipped(row.sealed) }));
    useLedger(await opened());
    const answer = await setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, quick);
    expect(answer).toEqual({ ok: false, error: { kind: 'unsound' } });
    expect((await rawHeader()).slots.map(({ kind }) => kind)).toEqual(['open']);
  });

  test('LK6 · after locking, writing and reading go on; what is written then opens again', async () => {
    const store = await lockedVault('one');
    await right(store.commit([{ put: note('two') }]));
    useLedger(undefined);
    expect(await linesIn(await right(opening(typed(PASSPHRASE))))).toEqual(['one', 'two']);
  });

  test('LK13 · another tab that had it open notices the new key and lets go', async () => {
    const first = await right(createVault());
    await right(first.commit([{ put: note('one') }]));
    const second = await opened();
    expect(await linesIn(second)).toEqual(['one']);
    let isOutdated = false;
    second.onOutdated = () => {
      isOutdated = true;
    };
    useLedger(first);
    await right(setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, quick));
    expect((await second.commit([{ put: note('from the old key') }])).ok).toBe(false);
    expect(isOutdated).toBe(true);
    expect(await linesIn(first)).toEqual(['one']);
  });

  test('LK1 · a passphrase is the same in every form of its characters', async () => {
    useLedger(await right(createVault()));
    await right(setLock({ passphrase: 'café ① correct horse', recovery: RECOVERY }, task, quick));
    useLedger(undefined);
    expect((await opening(typed('ｃａｆé 1 correct horse'))).ok).toBe(true);
  });
});

describe('what opens it', () => {
  test('LK3 · scrypt is stored with the slot, and never cheaper or dearer than its bounds', () => {
    for (const cost of COSTS) expect(costIn(scryptKdf(cost))).toEqual(cost);
    expect(COSTS[0]).toEqual({ logN: 17, r: 8, p: 1 });
    const refused = [
      { logN: 14, r: 8, p: 8 },
      { logN: 15, r: 8, p: 2 },
      { logN: 16, r: 8, p: 1 },
      { logN: 21, r: 8, p: 1 },
      { logN: 17, r: 1, p: 1 },
      { logN: 17, r: 8, p: 9 },
    ];
    for (const cost of refused) expect(costIn(scryptKdf(cost))).toBe('damaged');
    expect(costIn(lengthPrefixed('argon2id', u32(1)))).toBe('newer');
    expect(costIn(new Uint8Array([0, 0, 1, 0, 5]))).toBe('damaged');
    expect(costIn(lengthPrefixed('scrypt', u32(17)))).toBe('damaged');
    expect(credentialIn(passkeyKdf(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
    expect(credentialIn(scryptKdf(COSTS[1] ?? { logN: 0, r: 0, p: 0 }))).toBe('newer');
  });

  test('LK3 · where the memory does not suffice the next cost of the ladder is taken, and kept with the slot', async () => {
    const asked: number[] = [];
    const made = await stretchAnew(new Uint8Array(8), new Uint8Array(32), COSTS, task, async (ask) => {
      asked.push(ask.cost.logN);
      return ask.cost.logN > 16 ? 'no-room' : new Uint8Array(32);
    });
    expect(asked).toEqual([17, 16]);
    expect(made).toEqual({ bytes: new Uint8Array(32), cost: COSTS[1] });
  });

  test('LK3 · a slot below the floor is refused before anything is stretched', async () => {
    await lockedVault('one');
    useLedger(undefined);
    await damage('passphrase', () => ({ kdf: scryptKdf({ logN: 10, r: 8, p: 1 }) }));
    expect(await opening(typed(PASSPHRASE))).toEqual({ ok: false, error: { kind: 'slot-damaged' } });
  });

  test('LK1 · the real stretching opens what it locked', async () => {
    const real: typeof quick = async ({ secret, salt, cost }) =>
      new Uint8Array(scrypt(secret, salt, { N: 2 ** cost.logN, r: cost.r, p: cost.p, dkLen: 32 }));
    const store = await right(createVault());
    useLedger(store);
    await right(setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, real));
    expect(costIn(store.header.slots[0]?.kdf ?? new Uint8Array(0))).toEqual({ logN: 17, r: 8, p: 1 });
    await right(changePassphrase(typed(PASSPHRASE), 'another five words of mine', task, real));
  });

  test('LK9 · a wrong passphrase and a damaged slot are told apart, whichever part of it is damaged', async () => {
    await lockedVault('one');
    useLedger(undefined);
    const whole = await rawHeader();
    for (const part of ['commit', 'wrapped', 'nonce'] as const) {
      await damage('passphrase', (slot) => ({ [part]: flipped(slot[part]) }));
      expect(await opening(typed(PASSPHRASE)), part).toEqual({ ok: false, error: { kind: 'slot-damaged' } });
      await withRaw((table) => table.put(whole));
    }
    expect(await opening(typed('not the passphrase'))).toEqual({ ok: false, error: { kind: 'wrong' } });
    expect(await linesIn(await right(opening(code())))).toEqual(['one']);
  });

  test('LK9 · a secret that the copy knows is not called wrong, when a part of the slot is damaged that cannot tell', async () => {
    withPrivateFiles();
    await lockedVault('one');
    useLedger(undefined);
    const whole = await rawHeader();
    for (const part of ['salt', 'id'] as const) {
      await damage('passphrase', (slot) => ({ [part]: flipped(slot[part]) }));
      expect(await opening(typed(PASSPHRASE)), part).toEqual({ ok: false, error: { kind: 'slot-damaged' } });
      expect(await opening(typed('not the passphrase')), part).toEqual({ ok: false, error: { kind: 'wrong' } });
      await withRaw((table) => table.put(whole));
    }
    await damage('recovery', (slot) => ({ salt: flipped(slot.salt) }));
    expect(await opening(code())).toEqual({ ok: false, error: { kind: 'slot-damaged' } });
    expect(await opening(code(new Uint8Array(26)))).toEqual({ ok: false, error: { kind: 'wrong' } });
  });

  test('LK9 · a slot that somebody put into the header is noticed', async () => {
    await lockedVault('one');
    useLedger(undefined);
    const header = await rawHeader();
    await withRaw((table) => table.put({ ...header, slots: header.slots.slice(0, 1) }));
    const answer = await opening(typed(PASSPHRASE));
    expect(answer).toEqual({ ok: false, error: { kind: 'vault', fault: 'damaged' } });
  });

  test('LK4 · the recovery code opens it, and a wrong one does not', async () => {
    await lockedVault('one');
    useLedger(undefined);
    expect(await linesIn(await right(opening(code())))).toEqual(['one']);
    expect(await opening(code(new Uint8Array(26)))).toEqual({ ok: false, error: { kind: 'wrong' } });
  });

  test('LK10 · wrong passphrases make the next one wait, over restarts; opening forgets them; nothing is erased', async () => {
    await lockedVault('one');
    useLedger(undefined);
    for (let time = 0; time < 5; time += 1) await opening(typed('not the passphrase'));
    expect(recall('kept.tries')).toMatch(/^5\.\d+$/);
    const resting = await opening(typed(PASSPHRASE));
    expect(resting.ok ? undefined : resting.error.kind).toBe('resting');
    expect((await opening(code())).ok).toBe(true);
    expect(recall('kept.tries')).toBeUndefined();
    remember('kept.tries', `90.${Date.now() - 300_001}`);
    expect(await linesIn(await right(opening(typed(PASSPHRASE))))).toEqual(['one']);
  });
});

describe('changing', () => {
  test('LK7 · the passphrase rewrites no row; the old one opens nothing then', async () => {
    await lockedVault('one', 'two');
    const rows = await rawRows();
    await right(changePassphrase(typed(PASSPHRASE), 'another five words of mine', task, quick));
    expect(await rawRows()).toEqual(rows);
    useLedger(undefined);
    expect((await opening(typed(PASSPHRASE))).ok).toBe(false);
    expect(await linesIn(await right(opening(typed('another five words of mine'))))).toEqual(['one', 'two']);
    expect((await opening(code())).ok).toBe(true);
  });

  test('LK7 · nothing is changed by who does not know the secret', async () => {
    await lockedVault('one');
    const header = await rawHeader();
    const wrong = typed('not the passphrase');
    const secrets = { passphrase: 'another five words of mine', recovery: new Uint8Array(26) };
    for (const answer of [
      await changePassphrase(wrong, secrets.passphrase, task, quick),
      await renewRecovery(wrong, secrets.recovery, task, quick),
      await renewLock(wrong, secrets, task, quick),
      await removeLock(wrong, task, quick),
    ]) {
      expect(answer).toEqual({ ok: false, error: { kind: 'wrong' } });
    }
    expect(await rawHeader()).toEqual(header);
  });

  test('LK7 · a new recovery code ends the old one', async () => {
    await lockedVault('one');
    await right(renewRecovery(typed(PASSPHRASE), new Uint8Array(26).fill(7), task, quick));
    useLedger(undefined);
    expect((await opening(code())).ok).toBe(false);
    expect((await opening(code(new Uint8Array(26).fill(7)))).ok).toBe(true);
  });

  test('LK5 · what was held under the old key when a page was left goes with it', async () => {
    useLedger(await right(createVault()));
    remember('kept.parting', 'AAAA');
    await lockedVault('one');
    expect(recall('kept.parting')).toBeUndefined();
  });

  test('LK5 · where somebody may know it, all is sealed anew, and no old secret opens anything', async () => {
    const store = await lockedVault('one');
    const old = store.keys;
    const rows = await rawRows();
    const secrets = { passphrase: 'another five words of mine', recovery: new Uint8Array(26).fill(7) };
    await right(renewLock(typed(PASSPHRASE), secrets, task, quick));
    expect(store.keys.epoch).toBe(old.epoch + 1);
    for (const row of await rawRows()) expect(rows.map(({ id }) => id)).not.toContain(row.id);
    useLedger(undefined);
    expect((await opening(typed(PASSPHRASE))).ok).toBe(false);
    expect((await opening(code())).ok).toBe(false);
    expect(await linesIn(await right(opening(typed(secrets.passphrase))))).toEqual(['one']);
  });

  test('LK11 · taking the passphrase off lays a key open in both places, and says goodbye to the other secrets', async () => {
    const files = withPrivateFiles();
    await lockedVault('one');
    await right(removeLock(typed(PASSPHRASE), task, quick));
    expect((await rawHeader()).slots.map(({ kind }) => kind)).toEqual(['open']);
    expect(files.get('s.key')).toEqual(await openKey());
    useLedger(undefined);
    expect(await linesIn(await opened())).toEqual(['one']);
    expect((await opening(code())).ok).toBe(false);
  });

  test('LK14 · a passkey opens beside the passphrase, never without one, and can be taken off', async () => {
    const answer = {
      credential: new Uint8Array([9, 9]),
      salt: new Uint8Array(32).fill(3),
      bytes: new Uint8Array(64).fill(4),
    };
    useLedger(await right(createVault()));
    expect(await addPasskey(typed(PASSPHRASE), answer, task, quick)).toEqual({ ok: false, error: { kind: 'absent' } });
    await right(setLock({ passphrase: PASSPHRASE, recovery: RECOVERY }, task, quick));
    await right(addPasskey(typed(PASSPHRASE), answer, task, quick));
    useLedger(undefined);
    expect(await waysToOpen()).toEqual({
      kinds: ['passphrase', 'recovery', 'passkey'],
      passkey: { credential: answer.credential, salt: answer.salt },
    });
    const passkey = { kind: 'passkey', bytes: answer.bytes } as const;
    useLedger(await right(opening(passkey)));
    expect((await opening({ ...passkey, bytes: new Uint8Array(64) })).ok).toBe(false);
    await right(removePasskey());
    useLedger(undefined);
    expect((await waysToOpen()).kinds).toEqual(['passphrase', 'recovery']);
    expect((await opening(passkey)).ok).toBe(false);
  });
});

describe('the copies of a locked vault', () => {
  test('LK15 · a snapshot opens with the secrets of its day; restoring it leads to the lock screen', async () => {
    const files = withPrivateFiles();
    await lockedVault('one');
    expect([...files.keys()].filter((name) => name.startsWith('s.')).sort()).toEqual(['s.0', 's.now']);
    useLedger(undefined);
    globalThis.indexedDB = new IDBFactory();
    await closeDevice();
    expect(await openVault()).toEqual({ ok: false, error: 'lost' });
    expect((await restoreFromSnapshot()).ok).toBe(true);
    expect(await openVault()).toEqual({ ok: false, error: 'locked' });
    expect(await linesIn(await right(opening(typed(PASSPHRASE))))).toEqual(['one']);
  });

  test('LK15 · no snapshot outlives a change of what opens it', async () => {
    const files = withPrivateFiles();
    const store = await lockedVault('one');
    await right(store.commit([{ put: note('two') }]));
    await takeSnapshot('before-restore');
    const salt = store.header.slots[0]?.salt ?? new Uint8Array(0);
    expect(Buffer.concat([...files.values()]).includes(Buffer.from(salt))).toBe(true);
    await right(changePassphrase(typed(PASSPHRASE), 'another five words of mine', task, quick));
    expect(isLedgerOpen()).toBe(true);
    expect(Buffer.concat([...files.values()]).includes(Buffer.from(salt))).toBe(false);
    expect(files.has('s.now')).toBe(true);
  });
});
