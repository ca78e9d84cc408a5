// What the welcome keeps: the role, where one was chosen.

import { newEnvelope } from '#domain/entry.ts';
import type { Role } from '#domain/settings/people/role.ts';
import { commit } from '#storage/ledger.ts';
import { newStamp } from '#storage/present.ts';

/** Keeps the role as a first breach without a name. Nothing chosen, nothing kept. */
export async function keepRole(role: Role | undefined): Promise<void> {
  if (role === undefined) return;
  const stamp = newStamp();
  await commit([{ put: { ...newEnvelope('breach', stamp), madeAt: stamp.at, role } }], { quiet: true });
}
