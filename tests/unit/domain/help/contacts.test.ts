import { describe, expect, it } from 'vitest';
import { stampOf } from '#domain/entry.ts';
import { contact } from '#domain/help/contact.ts';
import { changeContact, dialOf, makeContact, wordsOfContact } from '#domain/help/contacts.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';

const stamp = stampOf(new Uint8Array(16).fill(9), 1_700_000_000_000);
const later = instantOf(1_700_000_100_000);

describe("a number of one's own", () => {
  it('SE3 · it has a name and a number, reads back as made, and keeps its id when changed', () => {
    const made = makeContact({ name: ' Dr Okafor ', number: '+44 20 7946 0018', note: '' }, stamp);
    if (!made.ok) throw new Error('it was refused');
    expect(made.value).toMatchObject({ name: 'Dr Okafor', number: '+44 20 7946 0018' });
    expect(parse(contact, made.value)).toEqual(made);
    const words = { ...wordsOfContact(made.value), note: 'weekdays' };
    expect(changeContact(made.value, words, later)).toEqual({
      ok: true,
      value: { ...made.value, note: 'weekdays', rev: 2, changedAt: later },
    });
  });

  it.each([
    [
      { name: '', number: '1', note: '' },
      { field: 'name', rule: 'empty' },
    ],
    [
      { name: 'a', number: ' ', note: '' },
      { field: 'number', rule: 'empty' },
    ],
    [
      { name: 'a', number: '1', note: 'x'.repeat(201) },
      { field: 'note', rule: 'too-long' },
    ],
    [
      { name: 'a\u0007', number: '1', note: '' },
      { field: 'name', rule: 'hidden' },
    ],
  ])('SE3 · what does not fit is refused at its field: %o', (words, error) => {
    expect(makeContact(words, stamp)).toEqual({ ok: false, error });
  });

  it.each([
    ['+44 (0)20 7946-0018', '+4402079460018'],
    ['01/234.56', '0123456'],
    ['112', '112'],
  ])('HE2 · %s is dialled as %s', (printed, dialled) => {
    expect(dialOf(printed)).toBe(dialled);
  });

  it.each(['', 'ask Sam', '1', '*#06#', 'tel:112', '12;ext=3', '112, then 4', '٠١٢'])(
    'HE2 · %j is no number and makes no link',
    (printed) => {
      expect(dialOf(printed)).toBeUndefined();
    },
  );
});
