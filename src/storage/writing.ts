// Writing: how sealed rows, the manifest that counts them and the header get to the disk, always in one transaction.

import type { Entry } from '#domain/ledger.ts';
import { withLockWithin } from '#platform/locks.ts';
import { laidOut } from './changes.ts';
import { type HeaderRow, signedHeader } from './format/header.ts';
import type { VaultKeys } from './format/keys.ts';
import { advanced, EMPTY_MANIFEST, type Manifest, sealManifest } from './format/manifest.ts';
import type { Slot } from './format/slots.ts';
import { ALL_ROWS, type OpenSheets } from './open-sheets.ts';
import { WRITE_WITHIN_MS } from './rows/database.ts';
import type { Row, RowFault, RowWrite } from './rows/rows.ts';
import { type Sheet, sealSheet } from './sheets.ts';
import { noteVault } from './snapshots/canary.ts';

/** `behind`: another tab wrote first. `stuck`: it is never our turn. Unless `done`, nothing was written. */
export type Written = 'done' | 'behind' | 'stuck' | RowFault;

/** What is written, or what is being sealed to be written. */
type Sealing = { readonly puts: readonly Row[] | Promise<readonly Row[]>; readonly deletes: RowWrite['deletes'] };

/** Other than what is open, where they change; and whether to wait for one's turn among all tabs. */
type Circumstances = { readonly header?: HeaderRow; readonly keys?: VaultKeys; readonly inTurn: boolean };

/**
 * Writes rows and the manifest that counts them. What keeps two tabs apart is the one strict transaction, which compares
 * the manifest's number. To ask for a turn before it takes longer than the write itself: who may fail and try again does
 * so only then (decision 57).
 */
export async function putRows(
  open: OpenSheets,
  next: Manifest | Promise<Manifest>,
  { puts, deletes }: Sealing,
  { header = open.header, keys = open.keys, inTurn }: Circumstances,
): Promise<Written> {
  const { rows, manifest } = open;
  const sealing = Promise.all([writtenHeader(keys, header, next), puts]);
  const write = async () => {
    const [written, sealed] = await sealing;
    return { written, how: await rows.write({ seq: manifest.seq, header: written, puts: sealed, deletes }) };
  };
  const answer = inTurn ? await withLockWithin('vault-write', WRITE_WITHIN_MS, write) : await write();
  if (answer === 'late') {
    await sealing;
    return 'stuck';
  }
  if (answer.how !== 'done') return answer.how;
  open.header = answer.written;
  if (rows.lasting) noteVault(answer.written);
  return 'done';
}

async function writtenHeader(
  keys: VaultKeys,
  header: HeaderRow,
  next: Manifest | Promise<Manifest>,
): Promise<HeaderRow> {
  const manifest = await next;
  return { ...header, mf: { seq: manifest.seq, blob: await sealManifest(keys, manifest) } };
}

/** Puts `entries` in the place of everything. Each sheet gets a later revision than any row, so that no old row fits. */
export async function replaceRows(open: OpenSheets, entries: readonly Entry[]): Promise<Written> {
  const rev = (await latestRev(open)) + 1;
  const { keys, manifest } = open;
  const sealed = await Promise.all(
    [...laidOut(entries)].map(([name, laid]) => sealSheet(keys, name, rev, laid.entries, laid.written)),
  );
  const puts = sealed.flatMap((piece) => piece.rows);
  const fresh = { ...EMPTY_MANIFEST, seq: manifest.seq, changes: manifest.changes };
  const next = { ...(await advanced(keys, fresh, [], puts, 1)), touched: [ALL_ROWS] };
  const answer = await putRows(open, next, { puts, deletes: 'all' }, { inTurn: true });
  if (answer === 'done') {
    open.begin(
      next,
      sealed.map((piece) => piece.sheet),
    );
  }
  return answer;
}

/** The latest revision of any row. The rows are read for it only where not all of them lie open already. */
async function latestRev(open: OpenSheets): Promise<number> {
  const all = open.isIntact ? [...open.sheets.values()] : (await open.rows.all()).rows;
  return all.reduce((latest, { rev }) => Math.max(latest, rev), 0);
}

/**
 * Seals everything anew under other keys, and writes it with the slots that lead to them: either all of it or nothing.
 * `unsound`: a part does not open here, and would be lost with the keys that once sealed it.
 */
export async function rekeyRows(
  open: OpenSheets,
  keys: VaultKeys,
  slots: readonly Slot[],
): Promise<Written | 'unsound'> {
  await open.openAll();
  if (!open.isIntact) return 'unsound';
  const kept: readonly Sheet[] = [...open.sheets.values()].filter((sheet) => sheet.entries.length > 0);
  const sealed = await Promise.all(kept.map((sheet) => sealSheet(keys, sheet.name, sheet.rev + 1, sheet.entries)));
  const puts = sealed.flatMap((piece) => piece.rows);
  const { seq, changes } = open.manifest;
  const fresh = { ...EMPTY_MANIFEST, seq, changes };
  const next = { ...(await advanced(keys, fresh, [], puts, 0)), touched: [ALL_ROWS] };
  const header = await signedHeader(keys, { ...open.header, epoch: keys.epoch, slots });
  const answer = await putRows(open, next, { puts, deletes: 'all' }, { header, keys, inTurn: true });
  if (answer === 'done') {
    open.keys = keys;
    open.begin(
      next,
      sealed.map((piece) => piece.sheet),
    );
  }
  return answer;
}

/** Writes other slots for the same master key. No row is touched. */
export async function swapSlots(
  open: OpenSheets,
  change: (slots: readonly Slot[]) => readonly Slot[],
): Promise<Written> {
  const { keys, manifest } = open;
  const header = await signedHeader(keys, { ...open.header, slots: change(open.header.slots) });
  const next = await advanced(keys, manifest, [], [], 0);
  const answer = await putRows(open, next, { puts: [], deletes: [] }, { header, keys, inTurn: true });
  if (answer === 'done') open.settle(open.header, next, []);
  return answer;
}
