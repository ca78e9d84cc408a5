import { describe, expect, test } from 'vitest';
import { passphraseWords } from '#content/en/lock/passphrase-words.ts';
import { type Presence, untilLock } from '#domain/lock/auto-lock.ts';
import { bitsOf, generatedPassphrase } from '#domain/lock/generated.ts';
import { failedAgain, NO_TRIES, printTries, readTries, waitBefore } from '#domain/lock/throttle.ts';
import { normalised, passphraseFault } from '#domain/vault/passphrase.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the throttle', () => {
  const afterFailing = (times: number, at = 0) =>
    Array.from({ length: times }).reduce<typeof NO_TRIES>((tries) => failedAgain(tries, at), NO_TRIES);

  test('LK10 · five tries are free, then waiting doubles from five seconds to five minutes', () => {
    const waits = [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 40].map((times) => waitBefore(afterFailing(times), 0) / SECOND);
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  test('LK10 · the wait passes with the clock', () => {
    const tries = afterFailing(7, 100 * SECOND);
    expect(waitBefore(tries, 105 * SECOND)).toBe(15 * SECOND);
    expect(waitBefore(tries, 120 * SECOND)).toBe(0);
  });

  test('LK10 · what is remembered is two numbers, and comes back as it was', () => {
    const tries = afterFailing(6, 1_790_000_000_000);
    expect(printTries(tries)).toBe('6.1790000000000');
    expect(readTries(printTries(tries), 1_790_000_000_500)).toEqual(tries);
    for (const odd of [undefined, '', '6', 'x.1', '-1.5', '6.1.1']) expect(readTries(odd, 5)).toEqual(NO_TRIES);
  });

  test('LK10 · a clock that was put back makes no wait longer than the longest', () => {
    const tries = readTries('12.9000000', 1_000);
    expect(waitBefore(tries, 1_000)).toBe(300 * SECOND);
    expect(waitBefore(tries, 1_000 + 300 * SECOND)).toBe(0);
  });
});

describe('auto-lock', () => {
  const patience = { still: 3 * MINUTE, left: MINUTE };
  const at = (wall: number, ticks = wall) => ({ wall, ticks });
  const open: Presence = { touchedAt: at(0), leftAt: undefined };

  test('LK12 · an untouched page locks after its time, one out of sight after the shorter one', () => {
    expect(untilLock(at(MINUTE), open, patience)).toBe(2 * MINUTE);
    expect(untilLock(at(3 * MINUTE), open, patience)).toBe(0);
    expect(untilLock(at(MINUTE), { ...open, leftAt: at(30 * SECOND) }, patience)).toBe(30 * SECOND);
    expect(untilLock(at(2 * MINUTE), { touchedAt: at(MINUTE), leftAt: at(MINUTE) }, patience)).toBe(0);
  });

  test('LK12 · at once means at once', () => {
    expect(untilLock(at(5), { ...open, leftAt: at(5) }, { ...patience, left: 0 })).toBe(0);
  });

  test('LK12 · the clock that says more counts: a device that slept stops one of them, somebody may set the other', () => {
    expect(untilLock(at(10 * MINUTE, 2 * SECOND), open, patience)).toBeLessThan(0);
    expect(untilLock(at(2 * SECOND, 10 * MINUTE), open, patience)).toBeLessThan(0);
    expect(untilLock(at(-5 * SECOND, 5 * SECOND), open, patience)).toBeGreaterThan(0);
    expect(untilLock(at(-10 * MINUTE, 5 * SECOND), open, patience)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('a passphrase', () => {
  test('LK2 · is drawn from at least 1,296 different plain words, which makes more than 51 bits', () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    expect(passphraseWords.length).toBeGreaterThanOrEqual(1_296);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
    expect(bitsOf(passphraseWords)).toBeGreaterThan(51);
  });

  test('LK2 · is five words, each as likely as any other, and fits the rule for one of your own', () => {
    const list = ['one', 'two', 'three'];
    const draws = [65_535, 0, 1, 2, 3, 4];
    expect(generatedPassphrase(list, () => draws.shift() ?? 0)).toBe('one two three one two');
    let seed = 7;
    const chance = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed % 65_536;
    };
    for (let time = 0; time < 200; time += 1) {
      const made = generatedPassphrase(passphraseWords, chance);
      expect(made.split(' ')).toHaveLength(5);
      expect(passphraseFault(made, made)).toBeUndefined();
    }
  });

  test('LK2 · is the same however a keyboard composes it: joined, apart, or full-width', () => {
    const forms = ['café ① correct horse', 'café ① correct horse', 'ｃａｆé 1 correct horse'];
    expect(new Set(forms.map(normalised)).size).toBe(1);
    expect(passphraseFault(forms[0] ?? '', forms[1] ?? '')).toBeUndefined();
  });
});
