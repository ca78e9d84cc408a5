// Make actions: gathering everything into a file, handing it over, and noting that it was made.

import { newEnvelope, revised } from '#domain/entry.ts';
import { type Day, dayAt, type Instant } from '#domain/kernel/day.ts';
import { ok } from '#domain/kernel/result.ts';
import { type Entry, entriesOf, type Ledger } from '#domain/ledger.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { type FileForm, fileName } from '#domain/vault/backup-name.ts';
import { BACKUP_NOTE_ID, type BackupNote } from '#domain/vault/backup-note.ts';
import { type BackupLook, documentFrame, printEntry, travels } from '#domain/vault/document.ts';
import { normalised, type PassphraseFault, passphraseFault } from '#domain/vault/passphrase.ts';
import { download } from '#platform/files.ts';
import { share } from '#platform/share.ts';
import { recall } from '#platform/small-memory.ts';
import { isStrongDevice } from '#platform/strength.ts';
import { commit, openLedger, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant, wallTimeAt } from '#storage/present.ts';
import { makeInWorker, type Outcome } from './worker/backup-worker.ts';
import type { Step } from './worker/worker-messages.ts';

/** A file that was made, opened again and compared; and what its note will say once it is handed over. */
export type Made = {
  readonly file: File;
  readonly on: Day;
  /** Absent where the file is no backup of the notes as they stand: then no note of it is made. */
  readonly changes?: number;
};

/** How far the making is: so many entries gathered, or a step of the worker. */
export type MakingProgress = { readonly done: number; readonly total: number } | Step;

export type Making = { readonly passphrase: string; readonly form: FileForm };

const MIME = { age: 'application/octet-stream', txt: 'text/plain' } as const satisfies Record<FileForm, string>;
/** Binary logarithms of scrypt's cost (`vault.md` D4). */
const WORK_FACTOR = { strong: 18, modest: 17 } as const;
const ENTRIES_PER_PIECE = 500;

/** Why the passphrase cannot be used, names of people close by included. */
export async function faultOfPassphrase(passphrase: string, again: string): Promise<PassphraseFault | undefined> {
  const { person } = await readLedger({ months: [] });
  return passphraseFault(
    passphrase,
    again,
    person.flatMap(({ name }) => name.split(' ')),
  );
}

/** Makes the file. What is written meanwhile is not in it and counts as changed since. */
export async function makeBackup(
  making: Making,
  tell: (progress: MakingProgress) => void,
  cancelled: AbortSignal,
): Promise<Outcome<Made>> {
  const say = (progress: MakingProgress) => {
    if (!cancelled.aborted) tell(progress);
  };
  const changes = openLedger().changes;
  const made = await makeFile(await readLedger('all', say), making, say, cancelled);
  return made.ok ? ok({ ...made.value, changes }) : made;
}

/** The same of whatever entries are at hand. */
export async function makeFile(
  ledger: Ledger,
  { passphrase, form }: Making,
  say: (progress: MakingProgress) => void,
  cancelled: AbortSignal,
): Promise<Outcome<Made>> {
  const now = thisInstant();
  const on = dayAt(wallTimeAt(now), dayEndOf(ledger.settings[0]));
  const workFactor = isStrongDevice() ? WORK_FACTOR.strong : WORK_FACTOR.modest;
  const asked = { passphrase: normalised(passphrase), workFactor, form, now };
  const made = await makeInWorker(piecesOf(ledger, now, say), asked, { tell: say, cancelled });
  if (!made.ok) return made;
  const file = new File([made.value], fileName(on, form), { type: MIME[form] });
  return ok({ file, on });
}

/** Hands the file to the downloads and notes the backup. */
export async function saveBackup(made: Made): Promise<void> {
  download(made.file);
  await noteBackup(made);
}

/** Hands the file to the system's sheet. Closing the sheet is no failure, and no backup. */
export async function shareBackup(made: Made): Promise<'shared' | 'cancelled' | 'failed'> {
  const answer = await share(made.file);
  if (answer === 'shared') await noteBackup(made);
  return answer;
}

async function noteBackup({ on, changes }: Made): Promise<void> {
  if (changes === undefined) return;
  const stamp = newStamp();
  const { 'backup-note': notes } = await readLedger({ months: [] });
  const [old] = notes;
  const fields = { madeAt: stamp.at, on, changesThen: changes };
  const note: BackupNote = { ...newEnvelope('backup-note', stamp), id: BACKUP_NOTE_ID, ...fields };
  const next = old && { ...revised(old, stamp.at), ...fields };
  await commit([next ? { put: next, over: old } : { put: note }], { quiet: true });
}

/** The document piece by piece, with a breath between, so that the page stays awake. */
async function* piecesOf(
  ledger: Ledger,
  now: Instant,
  tell: (progress: MakingProgress) => void,
): AsyncGenerator<string> {
  const entries: readonly Entry[] = entriesOf(ledger).filter(travels);
  const { before, after } = documentFrame({ createdAt: now, app: __APP_VERSION__, settings: lookOfDevice() });
  yield before;
  for (let at = 0; at < entries.length; at += ENTRIES_PER_PIECE) {
    const printed = entries.slice(at, at + ENTRIES_PER_PIECE).map((entry) => printEntry(entry, now));
    yield (at === 0 ? '' : ',') + printed.join(',');
    tell({ done: Math.min(at + ENTRIES_PER_PIECE, entries.length), total: entries.length });
    await new Promise((resolve) => setTimeout(resolve));
  }
  yield after;
}

function lookOfDevice(): BackupLook {
  const language = recall('kept.language');
  const theme = recall('kept.theme');
  const text = recall('kept.text');
  return { ...(language && { language }), ...(theme && { theme }), ...(text && { text }) };
}
