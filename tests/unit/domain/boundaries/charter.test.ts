import { expect, test } from 'vitest';
import {
  changeCharter,
  charterFormOf,
  charterIn,
  makeCharter,
  readCharterForm,
} from '#domain/boundaries/charter-keeping.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { parseEntry, placeOf } from '#domain/ledger.ts';
import { aStamp, day } from '../../../support/promises.ts';

const empty = charterFormOf(undefined);

test('BO11 · the charter has at least one part, and each fits on its quarter of the page', () => {
  expect(readCharterForm(empty)).toEqual({ ok: false, error: { path: 'leave', rule: 'empty' } });
  expect(readCharterForm({ ...empty, keep: 'x'.repeat(601) })).toMatchObject({
    error: { path: 'keep', rule: 'too long' },
  });
  expect(readCharterForm({ ...empty, keep: ' Sundays. ' })).toMatchObject({ ok: true, value: { keep: 'Sundays.' } });
});

test('BO11 · a change keeps the page as it was', () => {
  const made = makeCharter({ keep: 'Sundays.' }, aStamp());
  const changed = changeCharter(made, { keep: 'Sundays.', fresh: 'Walks.' }, day('2026-11-20'), instantOf(9_000));
  expect(changed).toMatchObject({ rev: 2, fresh: 'Walks.', versions: [{ keep: 'Sundays.', until: '2026-11-20' }] });
  expect(parseEntry(changed)).toEqual({ ok: true, value: changed });
  expect(placeOf(changed)).toBe('standing');
  expect(charterIn([makeCharter({ keep: 'b' }, aStamp(2_000)), made])).toBe(made);
});
