import { describe, expect, test } from 'vitest';
import { reminders as english } from '#content/en/reminders.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { closePledge } from '#domain/promises/making.ts';
import { pausePledge } from '#domain/promises/pausing.ts';
import { titleFlaw } from '#domain/reminders/calendar-titles.ts';
import { remindersOf } from '#domain/reminders/reminder.ts';
import { linesOf } from '#domain/reminders/rule.ts';
import type { CalendarWords } from '#domain/settings/calendar-words.ts';
import { aCommitment, anId, aPledge, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const at = instantOf(5_000);
const words: CalendarWords = {
  task: 'Ten minutes',
  evening: 'Quiet',
  taskMinute: 1200,
  eveningMinute: 1260,
  eveningId: anId(),
};
const one = (pledge: ReturnType<typeof aPledge>) => remindersOf({ pledges: [pledge], evenings: [] }, words, today)[0];

describe('a rule', () => {
  const from = today;
  test.each([
    [{ every: 'day', from } as const, undefined, 'FREQ=DAILY'],
    [
      { every: 'week', weekdays: [1, 5], from } as const,
      day('2026-12-04'),
      'FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20261204T235959',
    ],
    [{ every: 'month', dayOfMonth: 1, from } as const, undefined, 'FREQ=MONTHLY;BYMONTHDAY=1'],
    [{ every: 'month', dayOfMonth: 31, from } as const, undefined, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ every: 'once', on: today } as const, today, undefined],
  ])('CA2, K4 · %j', (schedule, last, rule) => {
    expect(linesOf(schedule, last).map((line) => line.rule)).toEqual([rule]);
  });
});

test('CA2, K4 · the 30th of each month needs a line of its own for February', () => {
  const lines = linesOf({ every: 'month', dayOfMonth: 30, from: today }, undefined);
  expect(lines.map(({ rule }) => rule)).toEqual([
    'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=1,3,4,5,6,7,8,9,10,11,12',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
  ]);
});

describe('a reminder', () => {
  test('CA1 · its id is its promise’s, and its title never the act', () => {
    const pledge = aPledge();
    expect(one(pledge)).toMatchObject({ uid: pledge.id, title: 'Ten minutes', cancelled: false });
    expect(JSON.stringify(one(pledge))).not.toContain(pledge.act);
  });

  test('CA1 · what ended goes no further, and what ended before it began is taken out', () => {
    expect(one(closePledge(aPledge(), { today, at }))?.rule).toBe('FREQ=DAILY;UNTIL=20261120T235959');
    const released = closePledge(aPledge({ schedule: { every: 'once', on: today } }), {
      today,
      ending: 'released',
      at,
    });
    expect(one(released)?.cancelled).toBe(true);
  });

  test('CA1, PR17 · the days of a rest are left out; without an end it stops before the rest', () => {
    expect(one(pausePledge(aPledge(), { until: day('2026-11-22') }, today, at))?.except).toEqual([today, '2026-11-21']);
    expect(one(pausePledge(aPledge(), {}, today, at))?.rule).toBe('FREQ=DAILY;UNTIL=20261119T235959');
  });

  test('PR8, CA1 · a standing commitment has none; the evenings keep one id', () => {
    const found = remindersOf({ pledges: [aCommitment()], evenings: [2, 7] }, words, today);
    expect(found).toMatchObject([{ uid: words.eveningId, on: '2026-11-22', rule: 'FREQ=WEEKLY;BYDAY=TU,SU' }]);
  });
});

describe('the words of a calendar', () => {
  test.each(Object.values(english.defaults))('CA3 · "%s" gives nothing away', (title) => {
    expect(titleFlaw(title, english.banned, [])).toBeUndefined();
  });

  test.each([
    'My promise',
    'PROMISES',
    'Trust work',
    'Check-in with Jo',
    'Couple time',
    'apologise',
    'Rebuilding',
    'therapist',
    'Call Sam',
    'sam',
  ])('CA3 · "%s" is said at the field', (title) => {
    expect(titleFlaw(title, english.banned, ['Sam', ' '])?.why).toBe('tells');
  });

  test.each(['Water the plants', 'Samples', 'Dentist', 'Yoga at eight'])('CA3 · "%s" is free', (title) => {
    expect(titleFlaw(title, english.banned, ['Sam'])).toBeUndefined();
  });

  test('CA3 · an empty title and one of 61 characters are refused', () => {
    expect(titleFlaw(' ', english.banned, [])).toEqual({ why: 'empty' });
    expect(titleFlaw('a'.repeat(61), english.banned, [])).toEqual({ why: 'long' });
  });
});

test('CA4 · Kept says that it cannot wake itself', () => {
  expect(english.lead).toContain('Kept cannot wake itself');
});
