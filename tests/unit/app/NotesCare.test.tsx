// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotesCare } from '#app/screens/NotesCare.tsx';
import { loadWords, words } from '#content/catalogue.ts';
import { newEnvelope } from '#domain/entry.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { BACKUP_NOTE_ID, type BackupNote } from '#domain/vault/backup-note.ts';
import { DiscretionScreen } from '#features/settings/DiscretionScreen.tsx';
import { commit, readLedger, useLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { newStamp, today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { clear, show, tap } from '../ui/stage.ts';

const day = today(240);
const page = () => document.body.textContent ?? '';

/** The sample ledger, as if it were one that lasts. */
async function lasting(changes: number): Promise<void> {
  const store: LedgerStore = await createSampleVault();
  vi.spyOn(store, 'isLasting', 'get').mockReturnValue(true);
  vi.spyOn(store, 'changes', 'get').mockReturnValue(changes);
  useLedger(store);
}

async function showCare(): Promise<void> {
  const ledger = await readLedger({ months: [] });
  clear();
  show(<NotesCare ledger={ledger} day={day} />);
}

async function backedUp(daysAgo: number): Promise<void> {
  const stamp = newStamp();
  const on = daysAfter(day, -daysAgo);
  const put: BackupNote = {
    ...newEnvelope('backup-note', stamp),
    id: BACKUP_NOTE_ID,
    madeAt: stamp.at,
    on,
    changesThen: 10,
  };
  await commit([{ put }]);
}

beforeEach(() => loadWords(['today', 'settings']));
afterEach(() => {
  clear();
  useLedger(undefined);
});

test('BK15 · Today says how long ago the backup was once there is enough that is newer, and no number', async () => {
  await lasting(14);
  await backedUp(3);
  await showCare();
  expect(page()).toBe('');
  await lasting(15);
  await backedUp(3);
  await showCare();
  expect(page()).toContain('there are newer notes');
  expect(page()).not.toMatch(/\b(5|15|five|must|should|overdue|risk)\b/i);
});

test('BK15 · where it is not wanted Today says nothing of it, and it can be wanted again', async () => {
  await lasting(15);
  await showCare();
  expect(page()).toContain(words('today').notes.never);
  const { backup } = words('settings').discretion;
  for (const wanted of [false, true]) {
    show(<DiscretionScreen />);
    await vi.waitFor(() => expect(page()).toContain(backup.title));
    tap('input', backup.title);
    await vi.waitFor(async () => {
      const { settings } = await readLedger({ months: [] });
      expect(settings[0]?.noBackupNote).toBe(!wanted);
    });
    await showCare();
    expect(page().includes(words('today').notes.never)).toBe(wanted);
  }
});
