import { expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { parseEntry, placeOf } from '#domain/ledger.ts';
import {
  changeLadder,
  closeLadder,
  type LadderForm,
  ladderPartsOf,
  laddersToLookAt,
  makeLadder,
  newLadderForm,
  newRung,
  noteStep,
  openRung,
  readLadderForm,
  rungsAround,
  suggestedRung,
} from '#domain/steps/climbing.ts';
import type { Ladder, Step, StepOutcome } from '#domain/steps/ladder.ts';
import { aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(9_000);
const rung = (nth: number, words: string) => ({ ...newRung([]), nth, words });
const three = [rung(1, 'Tea in the kitchen.'), rung(2, 'A walk.'), rung(3, 'A weekend.')];

function aLadder(rungs: LadderForm['rungs'] = three): Ladder {
  const read = readLadderForm({ ...newLadderForm(today), rungs });
  if (!read.ok) throw new Error(read.error.path);
  return makeLadder(read.value, aStamp());
}

function tried(ladder: Ladder, outcome: StepOutcome, on: string, nth = ladder.at ?? 1): Step {
  const noted = noteStep(ladder, { rung: nth, on, outcome, line: '' }, today, aStamp());
  if (!noted.ok) throw new Error(noted.error.rule);
  return noted.value;
}

test('ST1 · steps left empty are left out, and a ladder without any is refused at its first', () => {
  expect(aLadder([...three, newRung(three)]).rungs.map(({ nth }) => nth)).toEqual([1, 2, 3]);
  expect(readLadderForm(newLadderForm(today))).toEqual({ ok: false, error: { path: 'rungs/1/words', rule: 'empty' } });
  const made = aLadder();
  expect(placeOf(made)).toBe('standing');
  expect(parseEntry(made)).toEqual({ ok: true, value: made });
});

test('ST1 · a refusal stands at its own step, also after an empty one', () => {
  const rungs = [rung(4, ''), { ...rung(7, ''), cue: 'rain' }];
  expect(readLadderForm({ ...newLadderForm(today), rungs })).toEqual({
    ok: false,
    error: { path: 'rungs/7/words', rule: 'empty' },
  });
  expect(newRung(rungs).nth).toBe(8);
});

test('ST2 · a change keeps how the steps read before, and a step that was taken out is no longer open', () => {
  const open = openRung(aLadder(), 2, at);
  const parts = ladderPartsOf(open);
  const kept = changeLadder(open, { ...parts, stop: 'Red.' }, today, at);
  expect(kept).toMatchObject({ at: 2, rev: 3, versions: [{ ...parts, until: today }] });
  expect(parseEntry(kept)).toEqual({ ok: true, value: kept });
  const without = changeLadder(open, { ...parts, rungs: parts.rungs.filter(({ nth }) => nth !== 2) }, today, at);
  expect('at' in without).toBe(false);
});

test('ST3 · any step is opened, higher or lower, or none, and no reason has a place in it', () => {
  const up = openRung(aLadder(), 3, at);
  expect(rungsAround(up)).toMatchObject({ open: { nth: 3 }, below: { nth: 2 }, above: undefined });
  const down = openRung(up, 2, at);
  expect(rungsAround(down)).toMatchObject({ open: { nth: 2 }, below: { nth: 1 }, above: { nth: 3 } });
  const none = openRung(down, undefined, at);
  expect(rungsAround(none)).toMatchObject({ open: undefined, below: undefined, above: { nth: 1 } });
  expect(Object.keys(none).sort()).toEqual(Object.keys(aLadder()).sort());
});

test('ST4 · three comfortable tries in a row of the open step suggest the next one', () => {
  const ladder = openRung(aLadder(), 1, at);
  const days = ['2026-11-10', '2026-11-12', '2026-11-14'];
  const comfortable = days.map((on) => tried(ladder, 'comfortable', on));
  expect(suggestedRung(ladder, comfortable.slice(1))).toBeUndefined();
  expect(suggestedRung(ladder, comfortable)?.nth).toBe(2);
  expect(suggestedRung(ladder, [...comfortable, tried(ladder, 'mixed', '2026-11-16')])).toBeUndefined();
  expect(suggestedRung(ladder, [...comfortable, tried(ladder, 'too-much', '2026-11-01')])?.nth).toBe(2);
  expect(suggestedRung(openRung(ladder, 2, at), comfortable)).toBeUndefined();
  expect(suggestedRung(openRung(ladder, 3, at), comfortable)).toBeUndefined();
});

test('ST5 · a try keeps the words its step had, and none lies in the future', () => {
  const ladder = aLadder();
  const step = tried(ladder, 'mixed', '2026-11-20', 2);
  expect(step).toMatchObject({ words: 'A walk.', ladderId: ladder.id, rung: 2 });
  expect(parseEntry(step)).toEqual({ ok: true, value: step });
  expect(placeOf(step)).toBe('2026-11');
  const changed = changeLadder(ladder, { ...ladderPartsOf(ladder), rungs: [rung(1, 'Tea.')] }, today, at);
  const again = noteStep(changed, { rung: 2, on: '2026-11-19', outcome: 'mixed', line: '' }, today, aStamp(), step);
  expect(again).toMatchObject({ ok: true, value: { words: 'A walk.', rev: 2, on: '2026-11-19' } });
  const tomorrow = noteStep(ladder, { rung: 1, on: '2026-11-21', outcome: 'mixed', line: '' }, today, aStamp());
  expect(tomorrow).toMatchObject({ error: { path: 'on', rule: 'not yet' } });
});

test('ST6 · a ladder that was put away asks for nothing more', () => {
  const due = { ...aLadder(), lookOn: today };
  expect(laddersToLookAt([due], today)).toEqual([due]);
  expect(laddersToLookAt([due], day('2026-11-19'))).toEqual([]);
  expect(laddersToLookAt([closeLadder(due, today, at)], today)).toEqual([]);
  expect(placeOf(closeLadder(due, today, at))).toBe('2026-11');
});
