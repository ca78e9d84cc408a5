import { describe, expect, test } from 'vitest';
import { setbacks as say } from '#content/en/setbacks.ts';
import { type Day, daysAfter, instantOf } from '#domain/kernel/day.ts';
import { parseEntry, placeOf } from '#domain/ledger.ts';
import { keyOf, waysInOrder } from '#domain/setbacks/grounding.ts';
import { hardDateFormOf, hardDatesOn, keepableHardDate, nextOf } from '#domain/setbacks/hard-dates.ts';
import {
  cardFormOf,
  cardIn,
  isNormal,
  isSecondDeception,
  keepableCard,
  keepableGrounding,
  newSetbackForm,
  noteSetback,
  remindersOnMostDays,
  type SetbackForm,
} from '#domain/setbacks/noting.ts';
import { SETBACKS, type Setback, type SetbackSort } from '#domain/setbacks/setback.ts';
import { aStamp, day } from '../../../support/promises.ts';

const today = day('2026-11-20');

function aSetback(sort: SetbackSort, parts: Partial<SetbackForm> = {}, at = 1_000): Setback {
  const noted = noteSetback({ ...newSetbackForm(sort, today), ...parts }, today, aStamp(at));
  if (!noted.ok) throw new Error(noted.error.rule);
  return noted.value;
}

function aGrounding(words: string) {
  const made = keepableGrounding(words, aStamp());
  if (!made.ok) throw new Error(made.error.rule);
  return made.value;
}

describe('the words', () => {
  test('SB2 · reminders and hard days are called normal; a slip and a new deception are not', () => {
    for (const sort of SETBACKS) expect(/\bnormal\b/.test(say.sorts[sort].lead)).toBe(isNormal(sort));
    expect(SETBACKS.filter(isNormal)).toEqual(['reminder', 'hard-day']);
  });

  test('SB2 · each has a name of its own, and a new deception gets no reassuring phrase', () => {
    expect(new Set(SETBACKS.map((sort) => say.sorts[sort].title)).size).toBe(SETBACKS.length);
    const words = JSON.stringify([say.sorts.deception, say.breach]);
    expect(words).not.toMatch(/normal|that is fine|nobody failed|it passes|will get better/i);
    expect(words).toMatch(/something else/);
  });

  test('SB6 · the words on patience are withdrawn after a second deception', () => {
    const once = aSetback('deception', { on: '2026-10-01' });
    const again = aSetback('deception');
    expect(isSecondDeception(again, [once, again])).toBe(true);
    expect(isSecondDeception(once, [once, again])).toBe(false);
    expect(isSecondDeception(aSetback('slip'), [once])).toBe(false);
    expect(say.breach.again).toMatch(/Patience is not owed/);
  });
});

test('SB3 · everything but sort and day may stay empty, and none lies in the future', () => {
  const bare = aSetback('hard-day');
  expect(parseEntry(bare)).toEqual({ ok: true, value: bare });
  expect(placeOf(bare)).toBe('2026-11');
  const tomorrow = { ...newSetbackForm('slip', today), on: '2026-11-21' };
  expect(noteSetback(tomorrow, today, aStamp())).toMatchObject({ error: { path: 'on', rule: 'not yet' } });
  const minutes = { ...newSetbackForm('reminder', today), minutes: 'ten' };
  expect(noteSetback(minutes, today, aStamp())).toMatchObject({ error: { path: 'minutes' } });
});

test('SB3 · a note keeps only what belongs to its sort', () => {
  const all = { before: 8, after: 3, tried: ['hold', 'move'], helped: ['hold', 'water'], told: 'asked' } as const;
  const reminder = aSetback('reminder', { ...all, trigger: 'A ringtone' });
  expect(reminder).toMatchObject({ before: 8, after: 3, tried: ['hold', 'move'], helped: ['hold'] });
  expect('told' in reminder).toBe(false);
  const slip = aSetback('slip', all);
  expect(slip).toMatchObject({ told: 'asked', tried: [], helped: [] });
  expect('before' in slip || 'trigger' in slip).toBe(false);
});

test('SB4 · ways of one’s own that helped come first, then others that helped, then the rest', () => {
  const [stone, song] = [aGrounding('The grey stone'), aGrounding('A song')];
  const helped = (keys: readonly string[]) => aSetback('reminder', { tried: keys, helped: keys });
  const order = waysInOrder([stone, song], [helped(['water']), helped([song.id, 'water']), helped(['gone'])]);
  expect(order.map(keyOf)).toEqual([song.id, 'water', stone.id, 'senses', 'place', 'hold', 'move']);
  expect(waysInOrder([], []).map(keyOf)).toEqual(['senses', 'place', 'water', 'hold', 'move']);
  expect(keepableGrounding('  ', aStamp())).toMatchObject({ error: { path: 'words', rule: 'empty' } });
});

test('SB5 · a card keeps how it read before, and an empty one is refused', () => {
  const empty = cardFormOf('slip', undefined);
  expect(keepableCard('slip', empty, today, aStamp())).toMatchObject({ error: { rule: 'empty' } });
  const write = (words: string) => ({ lines: empty.lines.map((one, at) => (at === 0 ? { ...one, words } : one)) });
  const made = keepableCard('slip', write('I stop.'), today, aStamp());
  if (!made.ok) throw new Error(made.error.rule);
  const changed = keepableCard('slip', write('I stop and call Kit.'), today, aStamp(), made.value);
  expect(changed).toMatchObject({
    value: { rev: 2, lines: [{ line: 'stop', words: 'I stop and call Kit.' }], versions: [{ until: today }] },
  });
  if (changed.ok) expect(parseEntry(changed.value)).toEqual(changed);
  expect(cardIn([made.value], 'stand-by')).toBeUndefined();
});

test('SB7 · reminders on most days of a month speak for care, other sorts and doubled days do not', () => {
  const on = (count: number, sort: SetbackSort) =>
    Array.from({ length: count }, (_, ago) => aSetback(sort, { on: daysAfter(today, -ago) }));
  expect(remindersOnMostDays(on(16, 'reminder'), today)).toBe(true);
  expect(remindersOnMostDays(on(15, 'reminder'), today)).toBe(false);
  expect(remindersOnMostDays(on(16, 'hard-day'), today)).toBe(false);
  const doubled = Array.from({ length: 20 }, () => aSetback('reminder'));
  expect(remindersOnMostDays(doubled, today)).toBe(false);
  expect(remindersOnMostDays(on(16, 'reminder'), daysAfter(today, 40))).toBe(false);
});

test('SB8 · a hard date is shown on its day, and each year where it comes back', () => {
  const aDate = (on: string, yearly: boolean) => {
    const made = keepableHardDate({ ...hardDateFormOf(undefined), name: 'The lake', on, yearly }, aStamp());
    if (!made.ok) throw new Error(made.error.path);
    return made.value;
  };
  const shown = (on: string, yearly: boolean, when: Day) => hardDatesOn([aDate(on, yearly)], when).length === 1;
  expect(shown('2025-11-20', true, today)).toBe(true);
  expect(shown('2025-11-20', false, today)).toBe(false);
  expect(shown('2026-11-20', false, today)).toBe(true);
  expect(shown('2027-11-20', true, today)).toBe(false);
  expect(shown('2024-02-29', true, day('2026-02-28'))).toBe(true);
  expect(shown('2024-02-29', true, day('2028-02-28'))).toBe(false);
  expect(shown('2024-02-29', true, day('2028-02-29'))).toBe(true);
  expect(nextOf(aDate('2025-11-19', true), today)).toBe('2027-11-19');
  expect(nextOf(aDate('2025-11-19', false), today)).toBeUndefined();
  expect(keepableHardDate({ ...hardDateFormOf(undefined), name: 'x', on: '' }, aStamp())).toMatchObject({
    error: { path: 'on' },
  });
});

test('SB8 · a change of a hard date keeps its place', () => {
  const made = keepableHardDate({ name: 'a', on: '2026-11-20', yearly: true, plan: '' }, aStamp());
  if (!made.ok) throw new Error(made.error.path);
  const changed = keepableHardDate({ name: 'b', on: '2026-11-21', yearly: false, plan: 'Out.' }, aStamp(9), made.value);
  expect(changed).toMatchObject({
    value: { id: made.value.id, rev: 2, changedAt: instantOf(9), name: 'b', plan: 'Out.' },
  });
});
