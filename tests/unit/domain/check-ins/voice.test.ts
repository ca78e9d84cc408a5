import { describe, expect, it } from 'vitest';
import { askedFrom, otherSide, sidesOf, voiceFor } from '#domain/check-ins/voice.ts';
import { aBreach, aCheckIn, anId, parts } from './builders.ts';

const one = anId<'breach'>(1);
const two = anId<'breach'>(2);
const rated = (side: ReturnType<typeof voiceFor>) => aCheckIn({ ...side, facets: { hope: 3 } });

describe('the voice of the four lines', () => {
  it('CI5 · one role in one breach is always asked the same way, with no other', () => {
    for (const role of ['hurt', 'rebuilder'] as const) {
      const side = { voice: role, breachId: one };
      expect(voiceFor([aBreach(role)], undefined)).toEqual(side);
      expect(voiceFor([aBreach(role)], rated(side))).toEqual(side);
      expect(otherSide([aBreach(role)], side)).toBeUndefined();
    }
  });

  it('CI5 · with both roles in one breach the two wordings take turns', () => {
    const breaches = [aBreach('both')];
    const first = voiceFor(breaches, undefined);
    const second = voiceFor(breaches, rated(first));
    expect([first.voice, second.voice, voiceFor(breaches, rated(second)).voice]).toEqual(['hurt', 'rebuilder', 'hurt']);
  });

  it('CI5 · several breaches take turns, each in the wording of its role', () => {
    const breaches = [aBreach('rebuilder', 2), aBreach('hurt', 1)];
    const first = voiceFor(breaches, undefined);
    const second = voiceFor(breaches, rated(first));
    expect(first).toEqual({ voice: 'hurt', breachId: one });
    expect(second).toEqual({ voice: 'rebuilder', breachId: two });
    expect(voiceFor(breaches, rated(second))).toEqual(first);
  });

  it('CI5 · a breach without a decided role is left out where another has one', () => {
    expect(sidesOf([aBreach('undecided', 1), aBreach('rebuilder', 2)])).toEqual([
      { voice: 'rebuilder', breachId: two },
    ]);
  });

  it('CI5 · while nothing is decided it is the hurt wording, and the other can be chosen', () => {
    for (const breaches of [[], [aBreach('undecided')], [aBreach('undecided', 1), aBreach('undecided', 2)]]) {
      const side = voiceFor(breaches, undefined);
      expect(side.voice).toBe('hurt');
      expect(voiceFor(breaches, rated(side)).voice).toBe('hurt');
      expect(otherSide(breaches, side)?.voice).toBe('rebuilder');
    }
  });

  it('CI5 · asked the other way, hope stays and answers to other sentences go', () => {
    const answered = parts({ voice: 'hurt', facets: { reliability: 5, hope: 2 } });
    expect(askedFrom(answered, { voice: 'rebuilder' })).toMatchObject({ voice: 'rebuilder', facets: { hope: 2 } });
    expect(askedFrom(answered, { voice: 'rebuilder' }).facets).not.toHaveProperty('reliability');
    expect(askedFrom(answered, { voice: 'hurt' }).facets).toEqual(answered.facets);
  });
});
