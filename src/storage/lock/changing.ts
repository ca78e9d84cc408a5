// Changing: setting, changing and taking off what opens the notes. Each is one transaction: interrupted anywhere, what
// was before holds, or what is after (rule LK8).

import { err, type Result } from '#domain/kernel/result.ts';
import type { Bytes } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import { forget } from '#platform/small-memory.ts';
import type { WholeFault } from '../committed.ts';
import { deriveKeys } from '../format/keys.ts';
import { makeSlot, type Slot } from '../format/slots.ts';
import { takeParting } from '../leaving/parting.ts';
import { openLedger } from '../ledger.ts';
import type { LedgerStore } from '../ledger-store.ts';
import { withFreshSnapshots } from '../snapshots/snapshots.ts';
import { clearOpenKey, withOpenKey } from './open-traces.ts';
import { passkeySlot, passphraseSlot, recoverySlot, type Secret } from './secrets.ts';
import { type Stretch, type StretchFault, type StretchTask, stretchInWorker } from './stretch.ts';
import { tried, type UnlockFault } from './unlock.ts';

/** `write`: nothing was written, as in `WholeFault`. `unsound`: a part of the notes does not open and would be lost. */
export type ChangeFault =
  | UnlockFault
  | { readonly kind: 'unsound' }
  | { readonly kind: 'write'; readonly fault: WholeFault };

type Changed = Result<void, ChangeFault>;

/** What a locked vault opens with from now on: a passphrase, and the bytes of a recovery code. */
export type NewSecrets = { readonly passphrase: string; readonly recovery: Bytes };

/** Locks the open notes: all of it is sealed under a new key, since the old one lay open (`vault.md` 3.1). */
export function setLock(secrets: NewSecrets, task: StretchTask, stretch: Stretch = stretchInWorker): Promise<Changed> {
  return rekeyed(openLedger(), secrets, task, stretch);
}

/** The same for notes that are locked already: whoever knew an old secret, or has an old copy, learns nothing new. */
export async function renewLock(
  current: Secret,
  secrets: NewSecrets,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Changed> {
  const master = await tried(openLedger().header, current, task, stretch);
  if (!master.ok) return master;
  master.value.fill(0);
  return rekeyed(openLedger(), secrets, task, stretch);
}

/** Puts another passphrase in the place of the old one. No row is touched. */
export function changePassphrase(
  current: Secret,
  next: string,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Changed> {
  return withSlotOf(current, task, stretch, (master, vaultId) => passphraseSlot(next, master, vaultId, task, stretch));
}

/** Puts another recovery code in the place of the old one. */
export function renewRecovery(
  current: Secret,
  recovery: Bytes,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Changed> {
  return withSlotOf(current, task, stretch, (master, vaultId) => recoverySlot(recovery, master, vaultId));
}

/** What a passkey answered for `salt`; it must have answered it twice (`vault.md` 3.8). */
export type PasskeyAnswer = { readonly credential: Bytes; readonly salt: Bytes; readonly bytes: Bytes };

/** Lets a passkey open the notes as well. Refused (`absent`) where no passphrase does. */
export function addPasskey(
  current: Secret,
  { credential, salt, bytes }: PasskeyAnswer,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Changed> {
  return withSlotOf(current, task, stretch, (master, vaultId) => passkeySlot(credential, salt, bytes, master, vaultId));
}

/** The passkey opens nothing any more. */
export async function removePasskey(): Promise<Changed> {
  return withFreshSnapshots(async () => {
    const answer = await openLedger().changeSlots((slots) => slots.filter((slot) => slot.kind !== 'passkey'));
    return answer.ok ? answer : err({ kind: 'write', fault: answer.error });
  });
}

/** Takes the passphrase off, and recovery code and passkey with it: from then on the key lies open on this device. */
export async function removeLock(
  current: Secret,
  task: StretchTask,
  stretch: Stretch = stretchInWorker,
): Promise<Changed> {
  const store = openLedger();
  const master = await tried(store.header, current, task, stretch);
  if (!master.ok) return master;
  const key = randomBytes(32);
  const slot = await makeSlot('open', key, master.value, store.header.vaultId);
  master.value.fill(0);
  return withFreshSnapshots(async () => {
    let answer: Result<void, WholeFault> = err('busy');
    await withOpenKey(key, async () => {
      answer = await store.changeSlots(() => [slot]);
      return answer.ok;
    });
    return asChanged(answer);
  });
}

async function withSlotOf(
  current: Secret,
  task: StretchTask,
  stretch: Stretch,
  make: (master: Bytes, vaultId: Bytes) => Promise<Slot | StretchFault>,
): Promise<Changed> {
  const store = openLedger();
  const { vaultId, slots } = store.header;
  if (!slots.some(({ kind }) => kind === 'passphrase')) return err({ kind: 'absent' });
  const master = await tried(store.header, current, task, stretch);
  if (!master.ok) return master;
  const slot = await make(master.value, vaultId);
  master.value.fill(0);
  if (typeof slot === 'string') return err({ kind: slot });
  return withFreshSnapshots(async () =>
    asChanged(await store.changeSlots((held) => [...held.filter(({ kind }) => kind !== slot.kind), slot])),
  );
}

async function rekeyed(store: LedgerStore, secrets: NewSecrets, task: StretchTask, stretch: Stretch): Promise<Changed> {
  const { vaultId, epoch } = store.header;
  const master = randomBytes(32);
  const slot = await passphraseSlot(secrets.passphrase, master, vaultId, task, stretch);
  if (typeof slot === 'string') return err({ kind: slot });
  const slots = [slot, await recoverySlot(secrets.recovery, master, vaultId)];
  const keys = await deriveKeys(master, vaultId, epoch + 1);
  master.fill(0);
  // What a page held when it was left is sealed under the old key: it is taken up now, and nothing of it stays.
  await takeParting();
  return withFreshSnapshots(async () => {
    const answer = await store.rekey(keys, slots);
    if (!answer.ok) return answer.error === 'unsound' ? err({ kind: 'unsound' }) : asChanged(err(answer.error));
    forget('kept.parting');
    await clearOpenKey().catch(() => undefined);
    return answer;
  });
}

function asChanged(answer: Result<void, WholeFault>): Changed {
  return answer.ok ? answer : err({ kind: 'write', fault: answer.error });
}
