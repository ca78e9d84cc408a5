import { describe, expect, it } from 'vitest';
import { stampOf } from '#domain/entry.ts';
import { type Day, daysAfter, instantOf, isDay } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';
import { breach } from '#domain/settings/people/breach.ts';
import {
  type BreachWords,
  changeBreach,
  changePerson,
  makeBreach,
  makePerson,
  personOf,
  wordsOfBreach,
  wordsOfPerson,
} from '#domain/settings/people/people.ts';
import { person } from '#domain/settings/people/person.ts';
import { ROLES } from '#domain/settings/people/role.ts';

const stamp = stampOf(new Uint8Array(16).fill(7), 1_700_000_000_000);
const later = instantOf(1_700_000_100_000);
const today = dayOf('2026-11-23');
const nothing: BreachWords = { role: 'undecided', name: '', sort: undefined, personId: undefined, toldOn: '' };

describe('a breach', () => {
  it('FR12 · a breach can be kept with nothing said, not even the role', () => {
    const made = kept(makeBreach(nothing, stamp, today));
    expect(made).toMatchObject({ kind: 'breach', role: 'undecided', rev: 1 });
    expect(made).not.toHaveProperty('name');
    expect(parse(breach, made)).toEqual({ ok: true, value: made });
  });

  it.each(ROLES)('FR12 · the role can be changed later to %s, and everything else stays', (role) => {
    const made = kept(makeBreach({ ...nothing, name: 'the loan', sort: 'money', toldOn: '2026-09-12' }, stamp, today));
    const changed = kept(changeBreach(made, { ...wordsOfBreach(made), role }, later, today));
    expect(changed).toEqual({ ...made, role, rev: 2, changedAt: later });
  });

  it('FR12 · what is emptied is gone from the entry, so that nothing of it stays behind', () => {
    const made = kept(makeBreach({ ...nothing, name: 'the loan', sort: 'money', toldOn: '2026-09-12' }, stamp, today));
    const changed = kept(changeBreach(made, nothing, later, today));
    expect(Object.keys(changed).sort()).toEqual(['changedAt', 'id', 'kind', 'madeAt', 'rev', 'role']);
  });

  it('K2 · a day that does not exist is refused at its field', () => {
    expect(makeBreach({ ...nothing, toldOn: '2026-02-30' }, stamp, today)).toEqual({
      ok: false,
      error: { field: 'toldOn', rule: 'no-such-day' },
    });
  });

  it('FR12 · it cannot have been told on a day that has not come', () => {
    expect(makeBreach({ ...nothing, toldOn: today }, stamp, today).ok).toBe(true);
    expect(makeBreach({ ...nothing, toldOn: daysAfter(today, 1) }, stamp, today)).toEqual({
      ok: false,
      error: { field: 'toldOn', rule: 'not-yet' },
    });
  });

  it('FR12 · a name too long or with hidden characters is refused and not cut', () => {
    expect(makeBreach({ ...nothing, name: 'x'.repeat(121) }, stamp, today)).toMatchObject({
      error: { field: 'name', rule: 'too-long' },
    });
    expect(makeBreach({ ...nothing, name: 'a\u202eb' }, stamp, today)).toMatchObject({
      error: { field: 'name', rule: 'hidden' },
    });
  });
});

describe('a person', () => {
  it('SE3 · a person has a name, trimmed, and reads back from the disk as made', () => {
    const made = kept(makePerson({ name: '  Sam ', note: '' }, stamp));
    expect(made).toMatchObject({ name: 'Sam' });
    expect(made).not.toHaveProperty('note');
    expect(parse(person, made)).toEqual({ ok: true, value: made });
    expect(makePerson({ name: '  ', note: 'x' }, stamp)).toEqual({
      ok: false,
      error: { field: 'name', rule: 'empty' },
    });
  });

  it('SE3 · a changed person keeps its id, so that what refers to it finds it again', () => {
    const made = kept(makePerson({ name: 'Sam', note: 'a note' }, stamp));
    const changed = kept(changePerson(made, { ...wordsOfPerson(made), name: 'S.' }, later));
    expect(changed).toEqual({ ...made, name: 'S.', rev: 2, changedAt: later });
    const about = kept(makeBreach({ ...nothing, personId: made.id }, stamp, today));
    expect(personOf(about, [changed])).toBe(changed);
    expect(personOf(about, [])).toBeUndefined();
  });
});

function kept<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('it was refused');
  return result.value;
}

function dayOf(text: string): Day {
  if (!isDay(text)) throw new Error('no day');
  return text;
}
