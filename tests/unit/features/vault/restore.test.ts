// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { newEnvelope, revised, stampOf } from '#domain/entry.ts';
import { type Instant, instantOf, isDay } from '#domain/kernel/day.ts';
import { type Entry, entriesOf, type Living } from '#domain/ledger.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { BACKUP_NOTE_ID } from '#domain/vault/backup-note.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import { commit, openLedger, readLedger, useLedger } from '#storage/ledger.ts';
import { createSampleVault } from '#storage/vault.ts';
import { faultOfPassphrase } from '../../../../src/features/vault/make-actions.ts';
import { type VersionPair, watchBackupAge, watchVersions } from '../../../../src/features/vault/queries.ts';
import { bringBack, compare, undo } from '../../../../src/features/vault/restore-actions.ts';
import { keepOther, letGoOther } from '../../../../src/features/vault/versions/version-actions.ts';
import { inOrder } from '../../../support/backup-file.ts';

const day = '2026-11-20';
if (!isDay(day)) throw new Error('no day');
const AT = 1_790_000_000_000;

const same = written(1, 'The same in both.');
const here = written(2, 'Only here.');
const there = written(3, 'Only in the file.');
const old = written(4, 'Before.');
const newer = { ...revised(old, later(5)), text: 'After.' };
const dropped = written(5, 'Deleted here.');

beforeEach(async () => {
  useLedger(await createSampleVault());
});

describe('before anything is written', () => {
  test('BK8 · new, same, changed here, changed there, deleted and only here are counted', async () => {
    await keep(same, here, old, dropped);
    await commit([{ put: newer, over: old }]);
    await commit([{ drop: dropped, at: later(9) }]);
    const before = await everything();
    const { merged } = await compare(fileOf(same, there, old, dropped));
    expect(merged.counts).toEqual({ fresh: 1, same: 1, changedHere: 1, changedThere: 0, deleted: 1, onlyHere: 1 });
    expect(await everything()).toEqual(before);
  });

  test('BK8 · a newer version in the file is counted as changed there', async () => {
    await keep(old);
    const { merged } = await compare(fileOf(newer));
    expect(merged.counts).toMatchObject({ changedHere: 0, changedThere: 1, same: 0 });
  });

  test('BK9 · looking changes nothing', async () => {
    await keep(same);
    const changes = openLedger().changes;
    await compare(fileOf(there));
    expect(openLedger().changes).toBe(changes);
    expect(await everything()).toEqual([same]);
  });
});

describe('merge', () => {
  test('BK5 · adds what is new and keeps the other version beside', async () => {
    await keep(same, here, old);
    await commit([{ put: newer, over: old }]);
    const answer = await bringBack(fileOf(same, there, old), 'merge');
    expect(answer).toMatchObject({ ok: true, value: { beside: 1 } });
    const ledger = await readLedger('all');
    expect(inOrder(ledger.reflection)).toEqual(inOrder([same, here, there, newer]));
    expect(ledger['other-version'].map(({ of, was }) => [of, was])).toEqual([[old.id, old]]);
  });

  test('BK5 · of the same file a second time changes nothing', async () => {
    await keep(newer1());
    await bringBack(fileOf(old, there), 'merge');
    const once = await everything();
    await bringBack(fileOf(old, there), 'merge');
    expect(await everything()).toEqual(once);
  });

  test('BK6 · of an older file leaves deleted what was deleted', async () => {
    await keep(dropped);
    await commit([{ drop: dropped, at: later(9) }]);
    await bringBack(fileOf(dropped), 'merge');
    const ledger = await readLedger('all');
    expect(ledger.reflection).toEqual([]);
    expect(ledger['other-version']).toEqual([]);
  });

  test('BK7 · is undone as a whole', async () => {
    await keep(same, old);
    const before = await everything();
    const answer = await bringBack(fileOf(there, newer), 'merge');
    if (!answer.ok) throw new Error(answer.error);
    expect(await everything()).not.toEqual(before);
    expect(await undo(answer.value)).toMatchObject({ ok: true });
    expect(await everything()).toEqual(before);
  });
});

describe('replace', () => {
  test('BK7 · puts the file in the place of everything, and undo brings the old state back', async () => {
    await keep(same, here);
    const before = await everything();
    const answer = await bringBack(fileOf(there, newer), 'replace');
    if (!answer.ok) throw new Error(answer.error);
    expect(await everything()).toEqual(inOrder([there, newer]));
    await undo(answer.value);
    expect(await everything()).toEqual(before);
  });

  test('BK7 · leaves the note of this device’s last backup', async () => {
    const note = {
      ...newEnvelope('backup-note', stamp(8)),
      id: BACKUP_NOTE_ID,
      madeAt: later(0),
      on: day,
      changesThen: 1,
    };
    await keep(note, here);
    await bringBack(fileOf(there), 'replace');
    expect(await everything()).toEqual(inOrder([there, note]));
  });
});

describe('a version that lies beside', () => {
  const meet = async (): Promise<VersionPair> => {
    await keep(newer1());
    await bringBack(fileOf(old), 'merge');
    const [pair] = await once(watchVersions);
    if (pair === undefined) throw new Error('nothing beside');
    return pair;
  };

  test('BK5 · takes the place of the one that stands when it is kept', async () => {
    const { version, stands } = await meet();
    await keepOther(version, stands);
    const ledger = await readLedger('all');
    expect(ledger.reflection.map(({ text }) => text)).toEqual(['Before.']);
    expect(await once(watchVersions)).toEqual([]);
  });

  test('BK5 · is let go for good', async () => {
    const { version } = await meet();
    await letGoOther(version);
    await bringBack(fileOf(old), 'merge');
    expect(await once(watchVersions)).toEqual([]);
    expect((await readLedger('all')).reflection.map(({ text }) => text)).toEqual(['After.']);
  });

  test('BK6 · kept where its entry was deleted, it comes back as a new one that no older file deletes', async () => {
    await keep(old);
    await commit([{ drop: old, at: later(9) }]);
    const twice = { ...revised(revised(old, later(6)), later(7)), text: 'Written elsewhere.' };
    await bringBack(fileOf(twice), 'merge');
    const [pair] = await once(watchVersions);
    if (pair === undefined) throw new Error('nothing beside');
    await keepOther(pair.version, pair.stands);
    const gone: Entry = { ...newEnvelope('gone', stamp(4)), rev: 2, changedAt: later(9) };
    await bringBack(fileOf(gone), 'merge');
    expect((await readLedger('all')).reflection.map(({ text }) => text)).toEqual(['Written elsewhere.']);
  });
});

test('BK10 · what changed since the last backup is known, and none was made at first', async () => {
  await keep(same, here);
  expect(await once(watchBackupAge)).toEqual({ on: undefined, changes: 2 });
});

test('BK11 · a passphrase made of the name of a person in the notes is refused', async () => {
  await keep({ ...newEnvelope('person', stamp(7)), madeAt: later(0), name: 'Samantha Miller' });
  expect(await faultOfPassphrase('Samantha Miller 12', 'Samantha Miller 12')).toBe('obvious');
  expect(await faultOfPassphrase('quiet harbour seven lamps', 'quiet harbour seven lamps')).toBeUndefined();
});

function stamp(place: number) {
  return stampOf(new Uint8Array(16).fill(place), AT + place);
}

function later(ms: number): Instant {
  return instantOf(AT + 1_000 + ms);
}

function written(place: number, text: string): Reflection {
  const on = day;
  if (!isDay(on)) throw new Error('no day');
  return { ...newEnvelope('reflection', stamp(place)), madeAt: stamp(place).at, genre: 'journal', on, text, tags: [] };
}

/** The later version, as another device would have it that never saw the first. */
function newer1(): Reflection {
  return { ...newer, rev: 1 };
}

async function keep(...entries: readonly Living[]): Promise<void> {
  const answer = await commit(entries.map((put) => ({ put })));
  if (!answer.ok) throw new Error(answer.error.kind);
}

async function everything(): Promise<readonly Entry[]> {
  return inOrder(entriesOf(await readLedger('all')));
}

function fileOf(...entries: readonly Entry[]): BackupDocument {
  return { createdAt: later(0), app: '0.1.0', settings: {}, entries };
}

function once<T>(watch: (emit: (value: T) => void) => () => void): Promise<T> {
  return new Promise((resolve) => {
    const stop = watch((value) => {
      resolve(value);
      setTimeout(() => stop());
    });
  });
}
