// Rescue actions: gathering what can still be read, from this page or from the copy, when the notes cannot be reached.
// Nothing on the device is changed.

import { type Instant, instantOf } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { type Entry, type Ledger, ledgerOf } from '#domain/ledger.ts';
import { recoverySecret } from '#domain/lock/recovery-code.ts';
import { type PassphraseFault, passphraseFault } from '#domain/vault/passphrase.ts';
import { unwrittenDrafts } from '#storage/leaving/parting.ts';
import { isLedgerOpen, openLedger } from '#storage/ledger.ts';
import type { Secret } from '#storage/lock/secrets.ts';
import type { StretchTask } from '#storage/lock/stretch.ts';
import { type CopyFault, openCopy } from '#storage/snapshots/copy.ts';

/**
 * What was found. `page`: what this page holds in memory, with what the copy adds to it. `copy`: the copy alone, as it
 * was at `takenAt`. Where it is not whole, something that was kept may not be in it.
 */
export type Rescue = {
  readonly from: 'page' | 'copy';
  readonly ledger: Ledger;
  readonly isWhole: boolean;
  readonly takenAt?: Instant;
};

/** Gathers what is in reach. A locked copy answers `locked` until it is asked with what opens it. */
export async function gather(): Promise<Result<Rescue, CopyFault>> {
  if (!isLedgerOpen() || !openLedger().isLasting) return gatherCopy(undefined);
  const { entries, isWhole } = await openLedger().salvage();
  const drafts = unwrittenDrafts();
  const typed = entries.filter(({ id }) => !drafts.some((draft) => draft.id === id));
  const here = [...typed, ...drafts];
  const copy = isWhole ? undefined : await openCopy().catch(() => undefined);
  const known = new Set<string>(here.map(({ id }) => id));
  const added: readonly Entry[] = copy?.ok ? copy.value.entries.filter(({ id }) => !known.has(id)) : [];
  return ok({ from: 'page', ledger: ledgerOf([...here, ...added]), isWhole });
}

/** Opens the copy with what was typed: a passphrase, or a recovery code where it reads as one. */
export function gatherBy(text: string, task: StretchTask): Promise<Result<Rescue, CopyFault>> {
  const code = recoverySecret(text);
  const secret: Secret = code.ok ? { kind: 'recovery', bytes: code.value } : { kind: 'passphrase', text };
  return gatherCopy({ secret, task });
}

/** Why a passphrase cannot be used for the file, names of people close by included. */
export function rescueFault({ person }: Ledger, passphrase: string, again: string): PassphraseFault | undefined {
  return passphraseFault(
    passphrase,
    again,
    person.flatMap(({ name }) => name.split(' ')),
  );
}

async function gatherCopy(asked: Parameters<typeof openCopy>[0]): Promise<Result<Rescue, CopyFault>> {
  const copy = await openCopy(asked);
  if (!copy.ok) return err(copy.error);
  const { entries, isWhole, takenAt } = copy.value;
  return ok({ from: 'copy', ledger: ledgerOf(entries), isWhole, takenAt: instantOf(takenAt) });
}
