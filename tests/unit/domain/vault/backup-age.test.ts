import { expect, test } from 'vitest';
import { newEnvelope, stampOf } from '#domain/entry.ts';
import { daysAfter, instantOf, isDay } from '#domain/kernel/day.ts';
import { countsAsChange } from '#domain/ledger.ts';
import { backupAge, isWorthSaying } from '#domain/vault/backup-age.ts';
import { BACKUP_NOTE_ID, type BackupNote } from '#domain/vault/backup-note.ts';

test('BK10 · changes since the last backup are counted, drafts apart', () => {
  const note = noteAt(40);
  expect(backupAge(note, 40)).toEqual({ on: note.on, changes: 0 });
  expect(backupAge(note, 47)).toEqual({ on: note.on, changes: 7 });
  expect(backupAge(undefined, 12)).toEqual({ on: undefined, changes: 12 });
  expect(countsAsChange.draft).toBe(false);
  expect(countsAsChange['backup-note']).toBe(false);
});

test('BK10 · a ledger that began anew counts from its beginning', () => {
  expect(backupAge(noteAt(40), 3).changes).toBe(3);
});

test('BK15 · it is spoken of after five changes, or after one and thirty days; never where nothing has changed', () => {
  const on = noteAt(0).on;
  const said = (changes: number, daysLater: number) => isWorthSaying({ on, changes }, daysAfter(on, daysLater));
  expect([said(4, 29), said(5, 0), said(1, 30), said(0, 400)]).toEqual([false, true, true, false]);
  expect([0, 1].map((changes) => isWorthSaying({ on: undefined, changes }, on))).toEqual([false, true]);
});

function noteAt(changesThen: number): BackupNote {
  const on = '2026-11-22';
  if (!isDay(on)) throw new Error('no day');
  const stamp = stampOf(new Uint8Array(16), 1_795_000_000_000);
  return { ...newEnvelope('backup-note', stamp), id: BACKUP_NOTE_ID, madeAt: instantOf(stamp.at), on, changesThen };
}
