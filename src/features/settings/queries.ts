// Settings queries: where the notes stand, whom they are about, and what was set. Nothing is written here.

import { type Day, daysBetween } from '#domain/kernel/day.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import type { Person } from '#domain/settings/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { isLocked } from '#storage/format/header.ts';
import { openLedger, watchLedger } from '#storage/ledger.ts';
import { todayIn } from '#storage/reach.ts';

const STANDING = { months: [] } as const;

/** The last backup, how long ago it was made, and how many changes there were since. */
export type BackupState = {
  readonly last: { readonly on: Day; readonly daysAgo: number } | undefined;
  readonly changes: number;
};

/** How the backup stands, now and after each change. */
export function watchBackupState(emit: (state: BackupState) => void): () => void {
  return watchLedger(STANDING, (ledger) => {
    const note = ledger['backup-note'][0];
    const now = todayIn(ledger);
    emit({
      last: note && { on: note.on, daysAgo: Math.max(0, daysBetween(note.on, now)) },
      changes: Math.max(0, openLedger().changes - (note?.changesThen ?? 0)),
    });
  });
}

/** Whether a passphrase locks the notes, now and after each change. */
export function watchIsLocked(emit: (isLocked: boolean) => void): () => void {
  return watchLedger(STANDING, () => emit(isLocked(openLedger().header)));
}

/** The people and breaches, in the order they were written down. */
export type People = { readonly people: readonly Person[]; readonly breaches: readonly Breach[] };

/** The people and breaches, now and after each change. */
export function watchPeople(emit: (people: People) => void): () => void {
  return watchLedger(STANDING, (ledger) =>
    emit({
      people: ledger.person.toSorted((a, b) => a.madeAt - b.madeAt),
      breaches: ledger.breach.toSorted((a, b) => a.madeAt - b.madeAt),
    }),
  );
}

/** The settings; `'none'` where nothing has been set. */
export function watchSettings(emit: (settings: Settings | 'none') => void): () => void {
  return watchLedger(STANDING, (ledger) => emit(ledger.settings[0] ?? 'none'));
}

/** `damaged`: a row does not open, or is missing. `unread`: the browser does not give everything out. */
export type Wholeness = 'whole' | 'damaged' | 'unread';

/** Reads everything, and answers whether every row opens and the rows add up to the manifest (rule V9). */
export async function readWholeness(): Promise<Wholeness> {
  const store = openLedger();
  try {
    await store.read('all');
  } catch {
    return 'unread';
  }
  return store.isSound ? 'whole' : 'damaged';
}
