// Fault words: what is said when something does not open or cannot be changed.

import { words } from '#content/catalogue.ts';
import type { ChangeFault } from '#storage/lock/changing.ts';
import type { Secret } from '#storage/lock/secrets.ts';

export type LockFault = ChangeFault | { readonly kind: 'unasked' | 'unequal' };

const SECOND_MS = 1_000;

/** The sentence for a fault; nothing where the person stopped it. */
export function faultWords(fault: LockFault, by: Secret['kind']): string | undefined {
  const { faults, resting } = words('lock');
  if (fault.kind === 'cancelled') return undefined;
  if (fault.kind === 'resting') return resting(Math.max(1, Math.ceil(fault.ms / SECOND_MS)));
  if (fault.kind === 'write') return fault.fault === 'full' ? faults.full : faults.write;
  if (fault.kind === 'wrong') {
    return { passphrase: faults.wrong, recovery: faults.wrongCode, passkey: faults.wrongPasskey }[by];
  }
  return faults[fault.kind];
}
