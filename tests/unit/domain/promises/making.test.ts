import { expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';
import { placeOf } from '#domain/ledger.ts';
import { changePledge, closePledge, makePledge, partsOf } from '#domain/promises/making.ts';
import { pledge as pledgeShape } from '#domain/promises/pledge.ts';
import { aPledge, aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(5_000);

test('PR1 · a promise is made with the parts given and lies with what stays open', () => {
  const made = makePledge(partsOf(aPledge()), aStamp(7));
  expect(made).toMatchObject({ kind: 'pledge', rev: 1, madeAt: 7, changedAt: 7, act: 'I text when I leave work' });
  expect(placeOf(made)).toBe('standing');
  expect(parse(pledgeShape, made)).toEqual({ ok: true, value: made });
});

test('PR6 · a change keeps the earlier version with its reason', () => {
  const before = aPledge({ plan: { cue: 'keys in my hand' }, confidence: 8 });
  const { plan, ...parts } = { ...partsOf(before), act: 'I call when I leave work' };
  const changed = changePledge(before, parts, { today, reason: ' Texts get lost. ', at });
  expect(changed.act).toBe('I call when I leave work');
  expect(changed.plan).toBeUndefined();
  expect(changed.versions).toEqual([{ ...partsOf(before), until: today, reason: 'Texts get lost.' }]);
  expect(changed).toMatchObject({ id: before.id, rev: 2, changedAt: at, madeAt: before.madeAt });
  expect(parse(pledgeShape, changed)).toEqual({ ok: true, value: changed });
});

test('PR6 · earlier versions add up, the oldest first, and a reason may be left out', () => {
  const once = changePledge(aPledge(), partsOf(aPledge({ act: 'b' })), { today, reason: '  ', at });
  const twice = changePledge(once, partsOf(aPledge({ act: 'c' })), { today, at });
  expect(twice.versions?.map(({ act }) => act)).toEqual(['I text when I leave work', 'b']);
  expect(twice.versions?.map((version) => 'reason' in version)).toEqual([false, false]);
});

test('PR9 · a promise that ends moves to the month of its end, with its line', () => {
  const closed = closePledge(aPledge(), { today, closing: ' \u202eWe moved\n together ', at });
  expect(closed).toMatchObject({ closedOn: today, closing: 'We moved together', rev: 2 });
  expect(placeOf(closed)).toBe('2026-11');
  expect(parse(pledgeShape, closed)).toEqual({ ok: true, value: closed });
});

test('PR9 · a line for the end may be left out, and one that is too long is cut', () => {
  expect('closing' in closePledge(aPledge(), { today, closing: ' ', at })).toBe(false);
  const long = closePledge(aPledge(), { today, closing: '💬'.repeat(400), at });
  expect(parse(pledgeShape, long).ok).toBe(true);
});
