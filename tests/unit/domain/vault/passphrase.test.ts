import { describe, expect, test } from 'vitest';
import { normalised, passphraseFault } from '#domain/vault/passphrase.ts';

const fault = (passphrase: string, close: readonly string[] = []) => passphraseFault(passphrase, passphrase, close);

describe('a passphrase', () => {
  test('BK11 · has fifteen characters or more, counted as a person counts them', () => {
    expect(fault('lamp river cup')).toBe('short');
    expect(fault('lamp river cups')).toBeUndefined();
    expect(fault('🕊️🌊🏠🌲')).toBe('short');
    expect(fault('')).toBe('short');
  });

  test('BK11 · needs no capital, figure or sign', () => {
    expect(fault('quiet harbour seven lamps')).toBeUndefined();
    expect(fault('тихая гавань семь ламп')).toBeUndefined();
    expect(fault('静かな港に七つの灯りがともる夜')).toBeUndefined();
  });

  test('BK11 · is the same in every Unicode form', () => {
    const composed = 'caf\u00e9 na\u00efve \uff11\uff12 fenêtre';
    const decomposed = composed.normalize('NFD').replace('1', '\uff11');
    expect(normalised(composed)).toBe(normalised(decomposed));
    expect(passphraseFault(composed, decomposed)).toBeUndefined();
    expect(normalised('ﬁne  ½')).toBe('fine  1⁄2');
  });

  test('BK11 · that is among the first to be tried is refused', () => {
    for (const obvious of [
      'aaaaaaaaaaaaaaaa',
      'passwordpassword',
      'Password1234567!',
      'my passphrase kept',
      '123456789012345678',
      'qwertyuiopasdfgh',
      'abcabcabcabcabcabc',
      'Kept Kept Kept Kept',
      'correct horse battery staple',
    ]) {
      expect(fault(obvious), obvious).toBe('obvious');
    }
  });

  test('BK11 · made of names of people close by is refused', () => {
    expect(fault('samantha samantha 12', ['Samantha'])).toBe('obvious');
    expect(fault('samantha by the seven lamps', ['Samantha'])).toBeUndefined();
  });

  test('BK11 · must be the same twice', () => {
    expect(passphraseFault('quiet harbour seven lamps', 'quiet harbour seven lamp')).toBe('differs');
  });
});
