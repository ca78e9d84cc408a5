// The file read back by another hand: ical.js, which shares nothing with the library that wrote it.

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reminders as english } from '#content/en/reminders.ts';
import { type Day, daysAfter, instantOf } from '#domain/kernel/day.ts';
import { occasionsOf } from '#domain/promises/occasions.ts';
import { pausePledge } from '#domain/promises/pausing.ts';
import { holdsPhrase } from '#domain/promises/phrases.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { remindersOf } from '#domain/reminders/reminder.ts';
import type { CalendarWords } from '#domain/settings/calendar-words.ts';
import { calendarFile } from '#features/reminders/calendar-file.ts';
import { anId, aPledge, day } from '../../../support/promises.ts';

const today = day('2026-11-20');
const now = instantOf(Date.UTC(2026, 10, 20, 18, 0));
const words: CalendarWords = {
  ...english.defaults,
  taskMinute: 1215,
  eveningMinute: 1260,
  ahead: 10,
  eveningId: anId(),
};

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function daysOf(event: InstanceType<typeof ICAL.Event>, until: Day): readonly string[] {
  const days: string[] = [];
  const next = event.iterator();
  for (let time = next.next(); time && time.toString().slice(0, 10) <= until; time = next.next()) {
    days.push(time.toString().slice(0, 10));
  }
  return days;
}

const fileOf = (pledges: readonly Pledge[]) =>
  calendarFile(remindersOf({ pledges, evenings: [2, 7] }, words, today), words.ahead, now);

describe('another program', () => {
  const from = day('2026-11-18');
  test.each([
    ['daily with an end', aPledge({ schedule: { every: 'day', from, until: day('2026-12-04') } })],
    ['weekly', aPledge({ schedule: { every: 'week', weekdays: [1, 3, 6], from } })],
    ['on the last day of each month', aPledge({ schedule: { every: 'month', dayOfMonth: 31, from } })],
    ['on the 30th', aPledge({ schedule: { every: 'month', dayOfMonth: 30, from } })],
    ['on the 29th', aPledge({ schedule: { every: 'month', dayOfMonth: 29, from } })],
    [
      'with a rest',
      pausePledge(
        aPledge({ schedule: { every: 'day', from, until: day('2026-12-20') } }),
        { until: day('2026-12-01') },
        today,
        now,
      ),
    ],
    ['resting without an end', pausePledge(aPledge({ schedule: { every: 'day', from } }), {}, today, now)],
  ])('CA2 · finds the days that Kept finds, %s', (_, pledge) => {
    const until = daysAfter(today, 800);
    const events = eventsOf(fileOf([pledge])).filter(({ uid }) => uid.startsWith(pledge.id));
    const found = events.flatMap((event) => daysOf(event, until)).sort();
    expect(found).toEqual(occasionsOf(pledge, from, until));
  });

  test('CA2 · finds the time of the wall without a zone, the alarm, and a line for the evenings', () => {
    const [event, evening] = eventsOf(fileOf([aPledge()]));
    expect(event?.startDate.toString()).toBe('2026-11-01T20:15:00');
    expect(event?.startDate.zone.tzid).toBe('floating');
    expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
      '-PT10M',
    );
    expect(evening && daysOf(evening, day('2026-11-30'))).toEqual(['2026-11-22', '2026-11-24', '2026-11-29']);
  });

  test('CA1 · finds the same ids in a later file, with a later sequence', () => {
    const pledges = [aPledge(), aPledge()];
    const later = remindersOf({ pledges, evenings: [2, 7] }, { ...words, task: 'Another word' }, daysAfter(today, 3));
    const [first, second] = [eventsOf(fileOf(pledges)), eventsOf(calendarFile(later, 0, instantOf(now + 60_000)))];
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(3);
    expect(second.every(({ sequence }, place) => sequence > (first[place]?.sequence ?? 0))).toBe(true);
  });

  test('CA3 · no text of the file gives the subject away, and the act is nowhere in it', () => {
    const text = fileOf([aPledge({ act: 'I text when I leave work' })]).replaceAll('\r\n ', '');
    const said = text
      .split('\r\n')
      .filter((line) => /^(SUMMARY|DESCRIPTION|PRODID|NAME|X-|LOCATION|COMMENT)/.test(line));
    expect(said.length).toBeGreaterThan(4);
    for (const line of said) expect(holdsPhrase(line, english.banned)).toBe(false);
    expect(text).not.toMatch(/leave work|promis|kept|trust/i);
  });

  test('CA4 · without an alarm there is none', () => {
    expect(
      calendarFile(remindersOf({ pledges: [aPledge()], evenings: [] }, words, today), undefined, now),
    ).not.toContain('VALARM');
  });
});
