import { expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { parseEntry, placeOf } from '#domain/ledger.ts';
import {
  changePlanTo,
  makePlan,
  newCause,
  noteMilestone,
  noteRuler,
  planFormOf,
  planPartsOf,
  readPlanForm,
} from '#domain/promises/change/planning.ts';
import { searchableOf } from '#domain/search/searchable.ts';
import { aStamp, day } from '../../../../support/promises.ts';

const today = day('2026-11-20');
const empty = planFormOf(undefined);
const cause = { ...newCause, words: 'I kept a second account.', act: 'I open it with you.' };

test('CH1 · a plan may leave out everything but one thing, and rows left empty are left out', () => {
  expect(readPlanForm(empty)).toEqual({ ok: false, error: { path: 'causes/0/words', rule: 'empty' } });
  const read = readPlanForm({ ...empty, causes: [newCause, cause], signs: ['', ' No hidden letters. '] });
  expect(read).toMatchObject({ ok: true, value: { causes: [{ words: cause.words }], signs: ['No hidden letters.'] } });
  expect(readPlanForm({ ...empty, help: 'Debt advice.', chosenBy: 'me' })).toMatchObject({
    value: { help: 'Debt advice.', chosenBy: 'me', causes: [] },
  });
  expect(readPlanForm({ ...empty, signs: ['a', 'b', 'c', 'd', 'e', 'f'] })).toMatchObject({
    error: { rule: 'too many' },
  });
});

test('CH2 · a change of the plan keeps how it read before', () => {
  const read = readPlanForm({ ...empty, causes: [cause], supporters: [{ name: 'Kit', how: '' }] });
  if (!read.ok) throw new Error(read.error.path);
  const made = makePlan(read.value, aStamp());
  const changed = changePlanTo(made, { ...read.value, help: 'Debt advice.' }, today, instantOf(9_000));
  expect(changed).toMatchObject({ rev: 2, help: 'Debt advice.', versions: [{ ...planPartsOf(made), until: today }] });
  expect(parseEntry(changed)).toEqual({ ok: true, value: changed });
  expect(placeOf(changed)).toBe('standing');
  expect(searchableOf(changed)?.texts).toContain('Kit');
  expect(readPlanForm(planFormOf(changed))).toEqual({ ok: true, value: planPartsOf(changed) });
});

test('CH3 · a sign of change has words and a day that has come, and is noticed only where that was said', () => {
  const sign = noteMilestone({ on: today, words: ' Account closed. ', noticed: false }, today, aStamp());
  expect(sign.ok && 'noticed' in sign.value).toBe(false);
  if (sign.ok) expect(parseEntry(sign.value)).toEqual(sign);
  expect(noteMilestone({ on: today, words: 'x', noticed: true }, today, aStamp())).toMatchObject({
    value: { noticed: true },
  });
  expect(noteMilestone({ on: today, words: ' ', noticed: false }, today, aStamp())).toMatchObject({
    error: { path: 'words', rule: 'empty' },
  });
  expect(noteMilestone({ on: '2026-11-21', words: 'x', noticed: false }, today, aStamp())).toMatchObject({
    error: { rule: 'not yet' },
  });
});

test('CH4 · importance and confidence are noted by day, 0 to 10, and a day with neither is not kept', () => {
  expect(noteRuler({ on: today, importance: 0, line: '' }, today, aStamp())).toMatchObject({
    value: { importance: 0 },
  });
  expect(noteRuler({ on: today, line: 'x' }, today, aStamp())).toMatchObject({ error: { path: 'importance' } });
  expect(noteRuler({ on: today, confidence: 11, line: '' }, today, aStamp())).toMatchObject({
    error: { path: 'confidence', rule: 'out of range' },
  });
});
