// Lock actions: opening the notes, and the only writer of what opens them. Clock and chance are read here, once.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import { generatedPassphrase } from '#domain/lock/generated.ts';
import { RECOVERY_CHANCE, type RecoveryFault, recoveryCode, recoverySecret } from '#domain/lock/recovery-code.ts';
import { type LockTimes, withLockTimes } from '#domain/settings/lock-times.ts';
import { type PassphraseFault, passphraseFault } from '#domain/vault/passphrase.ts';
import { type Bytes, sameBytes } from '#platform/cipher.ts';
import { randomBytes } from '#platform/random.ts';
import { askPasskey } from '#platform/system/passkey.ts';
import { startAfresh } from '#platform/system/restart.ts';
import { tellTabs } from '#platform/tabs.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import { passkeyQuestions, type Secret } from '#storage/lock/secrets.ts';
import type { StretchTask } from '#storage/lock/stretch.ts';
import { type UnlockFault, unlock, waysToOpen } from '#storage/lock/unlock.ts';
import { thisInstant } from '#storage/present.ts';
import { eraseVault } from '#storage/vault.ts';

/** A secret as it was typed, before it is known whether it can be one. */
export type Typed = { readonly kind: 'passphrase' | 'recovery'; readonly text: string };

/** The secret that was typed. A passphrase may be anything; a recovery code says itself where it was mistyped. */
export function secretOf({ kind, text }: Typed): Result<Secret, RecoveryFault> {
  if (kind === 'passphrase') return ok({ kind, text });
  const bytes = recoverySecret(text);
  return bytes.ok ? ok({ kind, bytes: bytes.value }) : bytes;
}

/** Opens the notes of this device. */
export function openBy(secret: Secret, task: StretchTask): Promise<Result<LedgerStore, UnlockFault>> {
  return unlock(secret, task);
}

/** Opens them with the passkey. Call it from a press: the device asks the person. */
export async function openByPasskey(
  task: StretchTask,
): Promise<Result<LedgerStore, UnlockFault | { kind: 'unasked' }>> {
  const { passkey } = await waysToOpen();
  if (passkey === undefined) return err({ kind: 'absent' });
  const bytes = await askPasskey(passkey.credential, await passkeyQuestions(passkey.salt));
  return bytes ? unlock({ kind: 'passkey', bytes }, task) : err({ kind: 'unasked' });
}

/** Five words drawn by chance. */
export function drawPassphrase(list: readonly string[]): string {
  return generatedPassphrase(list, () => {
    const [high = 0, low = 0] = randomBytes(2);
    return high * 256 + low;
  });
}

/** Why the passphrase cannot be used, names of people close by included. */
export async function faultOfPassphrase(passphrase: string, again: string): Promise<PassphraseFault | undefined> {
  const { person } = await readLedger({ months: [] });
  return passphraseFault(
    passphrase,
    again,
    person.flatMap(({ name }) => name.split(' ')),
  );
}

/** A new recovery code: its groups, the secret they spell, and the place of the group that is asked back. */
export type NewCode = { readonly groups: readonly string[]; readonly secret: Bytes; readonly asked: number };

/** Draws a recovery code. */
export function drawCode(): NewCode {
  const groups = recoveryCode(randomBytes(RECOVERY_CHANCE));
  const secret = recoverySecret(groups.join(''));
  if (!secret.ok) throw new Error('a new code does not read back');
  const [chance = 0] = randomBytes(1);
  return { groups, secret: secret.value, asked: chance % groups.length };
}

/** A passkey that has been made, the salt of its slot, and what it answered first. */
export type PasskeyTry = { readonly credential: Bytes; readonly salt: Bytes; readonly answer: Bytes | undefined };

/** Begins with a passkey that was just made. */
export function beginPasskey(credential: Bytes): PasskeyTry {
  return { credential, salt: randomBytes(32), answer: undefined };
}

/** Asks it. The second answer must be the first once more, or the passkey is not used (rule LK14). */
export async function tryPasskey(made: PasskeyTry): Promise<Result<Bytes, 'unasked' | 'unequal'>> {
  const answer = await askPasskey(made.credential, await passkeyQuestions(made.salt));
  if (answer === undefined) return err('unasked');
  return made.answer === undefined || sameBytes(made.answer, answer) ? ok(answer) : err('unequal');
}

/** Keeps after how many minutes the notes lock themselves. */
export async function keepLockTimes(times: LockTimes): Promise<void> {
  const { settings } = await readLedger({ months: [] });
  const over = settings[0];
  const put = withLockTimes(over, times, thisInstant());
  await commit([over ? { put, over } : { put }]);
}

/** ERASES the closed notes and begins afresh. Answers false where something could not be erased. */
export async function startAgain(): Promise<boolean> {
  try {
    await eraseVault();
  } catch {
    return false;
  }
  tellTabs('ledger-erased');
  startAfresh();
  return true;
}
