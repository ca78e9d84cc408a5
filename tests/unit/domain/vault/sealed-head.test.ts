import { describe, expect, test } from 'vitest';
import { daysAfter, isDay } from '#domain/kernel/day.ts';
import { fileName } from '#domain/vault/backup-name.ts';
import { outerKindOf, readSealedHead } from '#domain/vault/sealed-head.ts';

const salt = 'A'.repeat(22);
const body = 'B'.repeat(43);
const mac = 'C'.repeat(43);
const headWith = (stanzas: string) => `age-encryption.org/v1\n${stanzas}--- ${mac}\n`;
const scrypt = (factor: number | string) => `-> scrypt ${salt} ${factor}\n${body}\n`;
const read = (head: string, length = head.length + 100) => readSealedHead(head, length);

describe('the head of a sealed file', () => {
  test('BK4 · tells its work factor, and a costly one is refused before a key is derived', () => {
    expect(read(headWith(scrypt(17)))).toEqual({ ok: true, value: { workFactor: 17 } });
    expect(read(headWith(scrypt(19)))).toMatchObject({ ok: true });
    for (const factor of [20, 31, 99, 999]) {
      expect(read(headWith(scrypt(factor)))).toEqual({ ok: false, error: { kind: 'too-much-work' } });
    }
  });

  test('BK4 · of something else is told apart', () => {
    expect(read('age-encryption.org/v2\n')).toEqual({ ok: false, error: { kind: 'foreign' } });
    expect(read(headWith(`-> X25519 ${body}\n${body}\n`))).toEqual({ ok: false, error: { kind: 'keyed' } });
    expect(read(headWith(scrypt(17) + scrypt(17)))).toEqual({ ok: false, error: { kind: 'damaged' } });
    expect(read(headWith(scrypt('x')))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  test('BK3 · that stops early is cut, and one without end is damaged', () => {
    const head = headWith(scrypt(17));
    for (const length of [22, 60, 100, head.length - 1]) {
      expect(read(head.slice(0, length), length)).toEqual({ ok: false, error: { kind: 'cut' } });
    }
    expect(read(head, head.length + 31)).toEqual({ ok: false, error: { kind: 'cut' } });
    expect(read(`age-encryption.org/v1\n${'-> '.repeat(2_000)}`)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  test('BK12 · the kind of a file is told by its content', () => {
    expect(outerKindOf(headWith(scrypt(17)))).toBe('sealed');
    expect(outerKindOf('\r\n -----BEGIN AGE ENCRYPTED FILE-----\n')).toBe('armoured');
    for (const other of ['', 'PK\u0003\u0004', '{"format":"kept-backup"}', 'kept-2026-11-22.age']) {
      expect(outerKindOf(other)).toBe('other');
    }
  });

  test('BK12 · a name is `kept-` and the day, whatever is in the file', () => {
    const first = '2026-11-22';
    if (!isDay(first)) throw new Error('no day');
    expect(fileName(first, 'age')).toBe('kept-2026-11-22.age');
    expect(fileName(daysAfter(first, 1), 'txt')).toBe('kept-2026-11-23.txt');
  });
});
