import { afterEach, beforeEach, expect, test } from 'vitest';
import { newEnvelope } from '#domain/entry.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import type { Role } from '#domain/settings/people/role.ts';
import { type PromisesView, watchPromises } from '#features/promises/queries.ts';
import { commit, useLedger } from '#storage/ledger.ts';
import { today } from '#storage/present.ts';
import { createSampleVault } from '#storage/vault.ts';
import { aPledge, aStamp } from '../../../support/promises.ts';

const from = daysAfter(today(240), -1);

function aBreach(role: Role): Breach {
  const stamp = aStamp();
  return { ...newEnvelope('breach', stamp), madeAt: stamp.at, role };
}

const seen = () => new Promise<PromisesView>((resolve) => watchPromises(resolve));

beforeEach(async () => useLedger(await createSampleVault()));
afterEach(() => useLedger(undefined));

test('PR30 · what is promised as the one who was hurt stands in a list of its own', async () => {
  const [owed, hurt] = [aBreach('rebuilder'), aBreach('hurt')];
  const mine = aPledge({ schedule: { every: 'day', from }, breachId: owed.id });
  const theirs = aPledge({ schedule: { every: 'day', from }, breachId: hurt.id });
  const free = aPledge({ schedule: { every: 'day', from } });
  await commit([owed, hurt, mine, theirs, free].map((put) => ({ put })));
  const view = await seen();
  expect(view.hurtSide.map(({ pledge }) => pledge.id)).toEqual([theirs.id]);
  expect(view.open.map(({ pledge }) => pledge.id).sort()).toEqual([mine.id, free.id].sort());
});
