// Copy: looking into the newest snapshot without writing anything, for a device whose database does not open.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Entry } from '#domain/ledger.ts';
import { isLocked } from '../format/header.ts';
import type { LedgerStore } from '../ledger-store.ts';
import type { Secret } from '../lock/secrets.ts';
import { type Stretch, type StretchTask, stretchInWorker } from '../lock/stretch.ts';
import { openRowsBy, type UnlockFault } from '../lock/unlock.ts';
import { memoryRows } from '../rows/memory-rows.ts';
import { openKey } from '../rows/open-key.ts';
import { openWith } from '../vault.ts';
import { keyCopy } from './key-copy.ts';
import { newestSnapshot } from './snapshots.ts';

/** What the copy holds: when it was taken (milliseconds since 1970), and whether every row of it opens. */
export type Copy = { readonly takenAt: number; readonly entries: readonly Entry[]; readonly isWhole: boolean };

/** `none`: no snapshot can be read. `locked`: it needs a secret. `keyless`: nothing here opens it. */
export type CopyFault = 'none' | 'locked' | 'keyless' | UnlockFault;

/** A secret, and the task that stretches it. */
export type Asked = { readonly secret: Secret; readonly task: StretchTask; readonly stretch?: Stretch };

/** Opens the newest snapshot in memory. What lies on the device is not touched; a damaged one gives what still opens. */
export async function openCopy(asked?: Asked): Promise<Result<Copy, CopyFault>> {
  const snapshot = await newestSnapshot();
  if (snapshot === undefined) return err('none');
  const { header } = snapshot;
  const rows = memoryRows(header, snapshot.rows);
  if (!isLocked(header)) {
    const keys = [await keyCopy(), await openKey().catch(() => undefined)];
    for (const key of keys) {
      const opened = key && (await openWith(rows, header, key));
      if (opened?.ok) return ok(await contentOf(opened.value, snapshot));
    }
    return err('keyless');
  }
  if (asked === undefined) return err('locked');
  const opened = await openRowsBy(rows, header, asked.secret, asked.task, asked.stretch ?? stretchInWorker);
  return opened.ok ? ok(await contentOf(opened.value, snapshot)) : opened;
}

async function contentOf(
  store: LedgerStore,
  { takenAt, isWhole }: { readonly takenAt: number; readonly isWhole: boolean },
) {
  const found = await store.salvage();
  store.close();
  return { takenAt, entries: found.entries, isWhole: isWhole && found.isWhole };
}
