import { describe, expect, it } from 'vitest';
import { type Cell, FEELINGS, STEPS } from '#domain/check-ins/feelings.ts';
import { addWord } from '#domain/check-ins/own-words.ts';
import { leadToHelp, type Proposals, quadrantsOf, wordsFor } from '#domain/check-ins/proposals.ts';
import { aStamp } from './builders.ts';

const names = ({ first, others }: Proposals) =>
  [...first, ...others.flatMap((group) => group.words)].map((w) => w.word);
const cells = STEPS.flatMap((pleasant) => STEPS.map((energy): Cell => ({ pleasant, energy })));
const wobbly = addWord({ word: ' wobbly ', cell: { pleasant: -1, energy: 1 } }, [], aStamp());

describe('the words proposed', () => {
  it('CI3 · there are 48 of them, and each is there once wherever one is', () => {
    expect(Object.keys(FEELINGS)).toHaveLength(48);
    for (const cell of [undefined, ...cells]) {
      expect(names(wordsFor(cell, [])).toSorted()).toEqual(Object.keys(FEELINGS).toSorted());
    }
  });

  it('CI3 · the ten words of the chosen quadrant come first, the nearest foremost', () => {
    const { first } = wordsFor({ pleasant: -2, energy: -2 }, []);
    expect(first.slice(0, 2).map(({ word }) => word)).toEqual(['hopeless', 'empty']);
    expect(first.slice(0, 10).every(({ quadrants }) => quadrants.includes('unpleasant-low'))).toBe(true);
    expect(first.length).toBeGreaterThan(10);
  });

  it('CI3 · between high and low energy both quadrants of that side count', () => {
    expect(quadrantsOf({ pleasant: 2, energy: 0 })).toEqual(['pleasant-high', 'pleasant-low']);
    const { first } = wordsFor({ pleasant: -2, energy: 0 }, []);
    expect(first.slice(0, 2).map(({ word }) => word)).toEqual(['guilty', 'hurt']);
  });

  it("CI4 · a word of one's own is proposed where it was placed", () => {
    if (!wobbly.ok) throw new Error(wobbly.error);
    const near = wordsFor({ pleasant: -1, energy: 1 }, [wobbly.value]);
    const far = wordsFor({ pleasant: 2, energy: -2 }, [wobbly.value]);
    expect(near.first.map(({ word }) => word)).toContain('wobbly');
    expect(far.first.map(({ word }) => word)).not.toContain('wobbly');
    expect(names(far)).toContain('wobbly');
  });

  it('CI10 · just hopeless, empty and panicky lead to Help', () => {
    const leading = Object.keys(FEELINGS).filter((word) => leadToHelp([{ word: 'calm' }, { word }]));
    expect(leading.toSorted()).toEqual(['empty', 'hopeless', 'panicky']);
  });
});

describe("a word of one's own", () => {
  const place = { pleasant: 1, energy: 1 } as const;

  it('CI4 · it is trimmed and placed', () => {
    expect(wobbly).toMatchObject({
      ok: true,
      value: { kind: 'feeling-word', word: 'wobbly', pleasant: -1, energy: 1 },
    });
  });

  it('CI4 · it is refused empty, too long, with hidden characters, twice, or without a place', () => {
    const reason = (word: string, cell: Cell | undefined = place) => {
      const added = addWord({ word, cell }, ['on guard'], aStamp());
      return added.ok ? undefined : added.error;
    };
    expect(reason('  ')).toBe('no-word');
    expect(reason('a'.repeat(41))).toBe('too-long');
    expect(reason('abc\u202edef')).toBe('hidden-characters');
    expect(reason('On Guard')).toBe('there-already');
    expect(addWord({ word: 'wobbly', cell: undefined }, [], aStamp())).toEqual({ ok: false, error: 'no-place' });
    expect(reason('a'.repeat(40))).toBeUndefined();
  });
});
