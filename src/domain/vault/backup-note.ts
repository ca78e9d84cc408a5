// Backup note: when a backup was last made, and how many changes the ledger had seen by then.

import { envelopeOf } from '../entry.ts';
import { brand } from '../kernel/brand.ts';
import type { Id } from '../kernel/ids.ts';
import { day, instant, object, type Shaped, whole } from '../kernel/parse.ts';

export const backupNote = object({
  ...envelopeOf('backup-note'),
  madeAt: instant,
  on: day,
  /** The manifest's count of changes when the file was made. */
  changesThen: whole(0, Number.MAX_SAFE_INTEGER),
});
export type BackupNote = Shaped<typeof backupNote>;

/** There is one backup note in a ledger. It belongs to this device and never travels. */
export const BACKUP_NOTE_ID = brand<Id<'backup-note'>>('backup-note__________A');
