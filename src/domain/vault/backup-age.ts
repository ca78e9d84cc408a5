// Backup age: how much has changed since the last backup was made, for a quiet reminder.

import { type Day, daysBetween } from '../kernel/day.ts';
import type { BackupNote } from './backup-note.ts';

/** `on` is the day of the last backup, absent where there has been none; `changes` those since, drafts apart. */
export type BackupAge = { readonly on: Day | undefined; readonly changes: number };

/** How old the last backup is, where the ledger has by now seen `changes` changes (rule BK10). */
export function backupAge(note: BackupNote | undefined, changes: number): BackupAge {
  // A note may outlive its ledger's count (a lost ledger begins at zero again): then all of it counts.
  const since = note === undefined || note.changesThen > changes ? changes : changes - note.changesThen;
  return { on: note?.on, changes: since };
}

/** A backup is spoken of after this many changes; after a single one, once it is this many days old. */
const CHANGES_TO_SPEAK_OF = 5;
const DAYS_TO_SPEAK_OF = 30;

/** Whether Today says that there are newer notes than the last backup (rule BK15). */
export function isWorthSaying({ on, changes }: BackupAge, today: Day): boolean {
  if (changes === 0) return false;
  return on === undefined || changes >= CHANGES_TO_SPEAK_OF || daysBetween(on, today) >= DAYS_TO_SPEAK_OF;
}
