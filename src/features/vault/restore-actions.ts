// Restore actions: looking inside a file, bringing it back in one transaction, and taking that back again.

import { isDifferent, type Merged, merge } from '#domain/exchange/merge.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { type Entry, entriesOf } from '#domain/ledger.ts';
import type { BackupDocument, BackupLook } from '#domain/vault/document.ts';
import type { FileFault } from '#domain/vault/file-fault.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import { normalised } from '#domain/vault/passphrase.ts';
import { chooseTextSize, chooseTheme, TEXT_SIZES, THEMES } from '#platform/appearance.ts';
import { bytesOfFile } from '#platform/files.ts';
import { tellTabs } from '#platform/tabs.ts';
import { idOfText } from '#storage/backup/version-id.ts';
import { isLedgerOpen, readLedger, replaceLedger, useLedger } from '#storage/ledger.ts';
import { thisInstant } from '#storage/present.ts';
import { takeSnapshot } from '#storage/snapshots/snapshots.ts';
import { createVault } from '#storage/vault.ts';
import { lookInWorker } from './worker/backup-worker.ts';
import type { Step } from './worker/worker-messages.ts';

/** The two ways, never mixed. */
export type Way = 'merge' | 'replace';

/** What the file would do to what is here (`former`). `beside`: how many other versions a merge would keep. */
export type Comparison = {
  readonly document: BackupDocument;
  readonly former: readonly Entry[];
  readonly merged: Merged;
  readonly beside: number;
};

/** Why a file was not looked into. `unreadable`: the device did not let it be read. */
export type LookFault = FileFault | { readonly kind: 'unreadable' };

/** Why nothing was written. */
export type WriteFault = 'full' | 'closed' | 'newer' | 'busy';

/** Opens a chosen file and reads it; changes nothing. */
export async function lookInside(
  file: File,
  passphrase: string,
  tell: (step: Step) => void,
  cancelled: AbortSignal,
): Promise<Result<BackupDocument, LookFault | { readonly kind: 'cancelled' }>> {
  const bytes = await bytesOfFile(file, LIMITS.fileBytes);
  if (typeof bytes === 'string') return err({ kind: bytes });
  return lookInWorker(bytes, normalised(passphrase), thisInstant(), { tell, cancelled });
}

/** Lays a file beside what is here; changes nothing. */
export async function compare(document: BackupDocument): Promise<Comparison> {
  const former = isLedgerOpen() ? entriesOf(await readLedger('all')) : [];
  const merged = merge(former, document.entries, idOfText);
  return { document, former, merged, beside: countBeside(merged.entries) };
}

/** Brings the file back, all of it or nothing. What is here is read anew, since it may have changed since the preview. */
export async function bringBack(document: BackupDocument, way: Way): Promise<Result<Comparison, WriteFault>> {
  const ready = await readyLedger();
  if (!ready.ok) return ready;
  await takeSnapshot('before-restore');
  const comparison = await compare(document);
  const { former, merged } = comparison;
  const written = await put(way === 'merge' ? merged.entries : replaced(former, document));
  if (!written.ok) return written;
  if (way === 'replace') wear(document.settings);
  return ok(comparison);
}

/** Puts back what was here before. */
export function undo({ former }: Comparison): Promise<Result<void, WriteFault>> {
  return put(former);
}

function countBeside(entries: readonly Entry[]): number {
  const standing = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  return entries.filter((entry) => entry.kind === 'other-version' && isDifferent(entry, standing.get(entry.of))).length;
}

/** The file's entries; of what was here only the note of the last backup, which belongs to the device. */
function replaced(former: readonly Entry[], document: BackupDocument): readonly Entry[] {
  return [...document.entries, ...former.filter(({ kind }) => kind === 'backup-note')];
}

async function put(entries: readonly Entry[]): Promise<Result<void, WriteFault>> {
  const answer = await replaceLedger(entries);
  if (!answer.ok) {
    const { kind } = answer.error;
    if (kind === 'gone') return err('closed');
    return err(kind === 'changed-elsewhere' || kind === 'stuck' ? 'busy' : kind);
  }
  tellTabs('ledger-replaced');
  return ok(undefined);
}

/** The open ledger, or a new one where this device has none. */
async function readyLedger(): Promise<Result<void, WriteFault>> {
  if (isLedgerOpen()) return ok(undefined);
  const made = await createVault();
  if (!made.ok) return err(made.error === 'full' || made.error === 'newer' ? made.error : 'closed');
  useLedger(made.value);
  return ok(undefined);
}

/** The look of the device that the file was made on, as far as it is known here. */
function wear(look: BackupLook): void {
  const theme = THEMES.find((known) => known === look.theme);
  const size = TEXT_SIZES.find((known) => known === look.text);
  if (theme) chooseTheme(theme);
  if (size) chooseTextSize(size);
}
