import { describe, expect, test } from 'vitest';
import { promises } from '#content/en/promises.ts';
import { partsOf } from '#domain/promises/making.ts';
import { holdsPhrase } from '#domain/promises/phrases.ts';
import { newPledgeForm, readPledgeForm } from '#domain/promises/pledge-form.ts';
import { OPEN_FLAGS, openFlagsOf, WORD_FLAGS, wordFlagsOf } from '#domain/promises/specificity.ts';
import { aCommitment, aPledge, day } from '../../../support/promises.ts';

const { lists } = promises;
const today = day('2026-11-20');

describe('the words', () => {
  test.each([
    ['I text when I leave work', []],
    ['I am always on time', ['absolute']],
    ['I will never lie', ['absolute']],
    ['From now on I tell you everything', ['absolute']],
    ['I try to listen', ['vague']],
    ['I communicate better', ['vague']],
    ['I spend more time at home', ['vague']],
    ['I cook if you are home', ['partner']],
    ['I call at six and write at nine', ['several']],
    ['I will make you happy', ['wish']],
    ['You will trust me again', ['wish']],
    // Words that only contain one of the list are other words.
    ['I read the morning letters in the country', []],
  ])('PR13 · "%s" asks about %j', (act, flags) => {
    expect(wordFlagsOf(act, lists)).toEqual(flags);
  });

  test('PR13 · capitals and curly apostrophes change nothing', () => {
    expect(holdsPhrase('I’M A MONSTER', lists.selfAttack)).toBe(true);
  });

  test('PR13 · every finding has one question, and another language brings its own lists', () => {
    for (const flag of WORD_FLAGS) expect(promises.form.asks.words[flag].match(/\?/g)?.length).toBeGreaterThan(0);
    for (const flag of OPEN_FLAGS) expect(promises.form.asks.flags[flag]).toMatch(/\?$/);
    const german = { ...lists, absolute: ['immer', 'nie'] };
    expect(wordFlagsOf('Ich bin immer pünktlich', german)).toEqual(['absolute']);
    expect(wordFlagsOf('Ich bin immer pünktlich', lists)).toEqual([]);
  });

  test('PR13, PR14 · nothing the helper finds stands in the way of keeping it', () => {
    const act = 'I will always try to make you happy and track my location';
    expect(readPledgeForm({ ...newPledgeForm(today), act, wish: 'That you smile' })).toMatchObject({
      ok: true,
      value: { act, wish: 'That you smile' },
    });
  });
});

describe('what is open', () => {
  const whole = partsOf(
    aPledge({
      schedule: { every: 'day', from: today, until: day('2026-12-04') },
      plan: { cue: 'a', obstacle: 'b', fallback: 'c', sign: 'd' },
      confidence: 8,
    }),
  );

  test('PR13 · a promise that says all of it leaves nothing open', () => {
    expect(openFlagsOf(whole, lists, 0)).toEqual([]);
  });

  test('PR13 · an empty one asks for sign, end, plan and confidence', () => {
    expect(openFlagsOf(partsOf(aPledge()), lists, 0)).toEqual(['sign', 'end', 'plan', 'confidence']);
  });

  test('PR13 · a review date is an end, and so is a single day', () => {
    expect(openFlagsOf({ ...partsOf(aPledge()), reviewOn: today }, lists, 0)).not.toContain('end');
    expect(openFlagsOf({ ...whole, schedule: { every: 'once', on: today } }, lists, 0)).toEqual([]);
  });

  test('PR13 · below seven a smaller version is asked about', () => {
    expect(openFlagsOf({ ...whole, confidence: 6 }, lists, 0)).toEqual(['unsure']);
  });

  test('PR13 · what lets the other watch asks for an end, and with one it does not', () => {
    const watched = { ...whole, act: 'I share my location' };
    expect(openFlagsOf(watched, lists, 0)).toEqual([]);
    expect(openFlagsOf({ ...watched, schedule: { every: 'day', from: today } }, lists, 0)).toContain('watching');
  });

  test('PR16 · five may be active before the helper speaks', () => {
    expect(openFlagsOf(whole, lists, 4)).toEqual([]);
    expect(openFlagsOf(whole, lists, 5)).toEqual(['too-many']);
  });

  test('PR15 · a standing commitment is asked for a notice rule, and for no days', () => {
    expect(openFlagsOf(partsOf(aCommitment()), lists, 9)).toEqual(['notice']);
    expect(openFlagsOf(partsOf(aCommitment({ notice: 'I tell you.' })), lists, 9)).toEqual([]);
  });
});

test.each(lists.selfAttack)('PR21 · "%s" is heard as turned against oneself', (phrase) => {
  expect(holdsPhrase(`Well, ${phrase}.`, lists.selfAttack)).toBe(true);
});

test('PR21 · an act that is named is not heard as such', () => {
  expect(holdsPhrase('I forgot to call and it hurt you.', [...lists.selfAttack, ...lists.hopeless])).toBe(false);
});
