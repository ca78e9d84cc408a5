import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameGroup, RECOVERY_CHANCE, recoveryCode, recoverySecret } from '#domain/lock/recovery-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const chance = fc.uint8Array({ minLength: RECOVERY_CHANCE, maxLength: RECOVERY_CHANCE });

describe('a recovery code', () => {
  test('LK4 · is seven groups of four, and spells the secret it was made from in any way of typing it', () => {
    fc.assert(
      fc.property(chance, fc.constantFrom(' ', '-', '', ' – '), (bytes, between) => {
        const groups = recoveryCode(bytes);
        expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
        const secret = Uint8Array.from(bytes, (byte) => byte % 32);
        const typed = groups.join(between);
        for (const text of [
          typed,
          typed.toLowerCase(),
          typed.replaceAll('0', 'o').replaceAll('1', 'l'),
          ` ${typed} `,
        ]) {
          expect(recoverySecret(text)).toEqual({ ok: true, value: secret });
        }
      }),
    );
  });

  test('LK4 · with any one character wrong is refused, for every place and every other character', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = recoveryCode(bytes).join('');
        for (let at = 0; at < code.length; at += 1) {
          for (const other of ALPHABET) {
            if (other === code[at]) continue;
            const wrong = code.slice(0, at) + other + code.slice(at + 1);
            if (recoverySecret(wrong).ok) throw new Error(`not noticed at ${at}`);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('LK4 · with two neighbours swapped is refused, for every pair', () => {
    fc.assert(
      fc.property(chance, (bytes) => {
        const code = recoveryCode(bytes).join('');
        for (let at = 0; at + 1 < code.length; at += 1) {
          const [one = '', two = ''] = [code[at], code[at + 1]];
          if (one === two) continue;
          const wrong = code.slice(0, at) + two + one + code.slice(at + 2);
          expect(recoverySecret(wrong)).toEqual({ ok: false, error: 'sum' });
        }
      }),
    );
  });

  test('LK4 · that is no code is refused in its own words', () => {
    const code = recoveryCode(new Uint8Array(RECOVERY_CHANCE).fill(9)).join('');
    expect(recoverySecret('')).toEqual({ ok: false, error: 'length' });
    expect(recoverySecret(code.slice(1))).toEqual({ ok: false, error: 'length' });
    expect(recoverySecret(`${code}A`)).toEqual({ ok: false, error: 'length' });
    expect(recoverySecret(`U${code.slice(1)}`)).toEqual({ ok: false, error: 'character' });
    expect(recoverySecret(`${code.slice(1)}é`)).toEqual({ ok: false, error: 'character' });
  });

  test('LK4 · a group is asked back as it was copied, whatever the case', () => {
    const [group = ''] = recoveryCode(Uint8Array.from({ length: RECOVERY_CHANCE }, (_, at) => at));
    expect(group).toBe('0123');
    expect(isSameGroup(group, ' o1 23')).toBe(true);
    expect(isSameGroup(group, '0124')).toBe(false);
  });
});
