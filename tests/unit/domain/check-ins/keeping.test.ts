import { describe, expect, it } from 'vitest';
import { CONTEXTS, checkIn, FACETS, LONGEST_LINE } from '#domain/check-ins/check-in.ts';
import { STEPS } from '#domain/check-ins/feelings.ts';
import { changeCheckIn, keepCheckIn, newestFirst } from '#domain/check-ins/keeping.ts';
import { instantOf } from '#domain/kernel/day.ts';
import { parse } from '#domain/kernel/parse.ts';
import { aCheckIn, aDay, anId, aStamp, parts, presentAt, TODAY } from './builders.ts';

const evening = presentAt(21 * 60 + 40);
const keep = (some: Parameters<typeof parts>[0], present = evening) => keepCheckIn(parts(some), aStamp(), present);

describe('keeping a check-in', () => {
  it('CI1 · any one part is enough', () => {
    const single = [
      { cell: { pleasant: -2, energy: 2 } },
      { feelings: [{ word: 'torn' }] },
      { facets: { hope: 0 } },
      { contexts: ['sleep'] },
      { line: 'Slept badly.' },
    ] as const;
    for (const part of single) expect(keep(part)).toMatchObject({ ok: true, value: part });
  });

  it('CI1 · nothing at all is not kept, and neither is a blank line, a wording or another day alone', () => {
    for (const part of [{}, { line: ' \n ' }, { voice: 'hurt' }, { on: aDay('2026-11-20') }] as const) {
      expect(keep(part)).toEqual({ ok: false, error: 'empty' });
    }
  });

  it('CI2 · each of the 25 places on the grid is a whole check-in that reads back', () => {
    for (const pleasant of STEPS) {
      for (const energy of STEPS) {
        const kept = keep({ cell: { pleasant, energy } });
        expect(kept.ok && parse(checkIn, kept.value)).toEqual(kept);
      }
    }
  });

  it('CI3 · four feeling words are refused', () => {
    const feelings = ['torn', 'sad', 'warm', 'numb'].map((word) => ({ word }));
    expect(keep({ feelings })).toEqual({ ok: false, error: 'too-many-feelings' });
    expect(keep({ feelings: feelings.slice(1) }).ok).toBe(true);
  });

  it('CI5 · the wording is kept with answers to the four lines, and not without', () => {
    const breachId = anId<'breach'>(7);
    expect(keep({ voice: 'rebuilder', breachId, facets: { care: 3 } })).toMatchObject({
      value: { voice: 'rebuilder', breachId },
    });
    const bare = keep({ voice: 'rebuilder', breachId, cell: { pleasant: 0, energy: 0 } });
    expect(bare.ok && ('voice' in bare.value || 'breachId' in bare.value)).toBe(false);
  });

  it("CI6 · no occasion and can't say are kept as they were answered, never as numbers", () => {
    const facets = { reliability: 'no-occasion', honesty: 'cannot-say' } as const;
    const kept = keep({ facets });
    const read = kept.ok ? parse(checkIn, JSON.parse(JSON.stringify(kept.value))) : kept;
    expect(read).toMatchObject({ ok: true, value: { facets } });
    expect(read.ok && FACETS.map((facet) => typeof read.value.facets[facet])).not.toContain('number');
  });

  it('CI7 · three contexts are refused', () => {
    expect(keep({ contexts: CONTEXTS.slice(0, 3) })).toEqual({ ok: false, error: 'too-many-contexts' });
    expect(keep({ contexts: CONTEXTS.slice(0, 2) }).ok).toBe(true);
  });

  it('CI8 · one made on its own day has its minute; a back-dated one has a day and no time', () => {
    expect(keep({ line: 'Now.' })).toMatchObject({ value: { on: TODAY, minute: 1300 } });
    const before = keep({ line: 'Then.', on: aDay('2026-11-20') });
    expect(before).toMatchObject({ ok: true, value: { on: '2026-11-20' } });
    expect(before.ok && 'minute' in before.value).toBe(false);
  });

  it('CI8 · several of one day stay side by side, the one made last in front', () => {
    const [first, second] = [aCheckIn({}, 1), aCheckIn({}, 2)];
    const earlier = aCheckIn({ on: aDay('2026-11-22') }, 3);
    expect(newestFirst([first, earlier, second])).toEqual([second, first, earlier]);
  });

  it('CI9 · a day to come is refused', () => {
    expect(keep({ line: 'Soon.', on: aDay('2026-11-24') })).toEqual({ ok: false, error: 'day-to-come' });
  });

  it('CI11 · at 01:30 today is the day before, unless the day ends at midnight', () => {
    const night = { line: 'Awake.' };
    expect(keep({ ...night, on: TODAY }, presentAt(90))).toEqual({ ok: false, error: 'day-to-come' });
    expect(keep({ ...night, on: aDay('2026-11-22') }, presentAt(90))).toMatchObject({ value: { minute: 90 } });
    expect(keep({ ...night, on: TODAY }, presentAt(90, 0))).toMatchObject({ value: { on: TODAY, minute: 90 } });
  });

  it('CI1 · a line that is too long is refused whole, never cut', () => {
    expect(keep({ line: 'a'.repeat(LONGEST_LINE) }).ok).toBe(true);
    expect(keep({ line: 'a'.repeat(LONGEST_LINE + 1) })).toEqual({ ok: false, error: 'line-too-long' });
  });
});

describe('changing a check-in', () => {
  const at = instantOf(1_795_100_000_000);
  const change = (some: Parameters<typeof parts>[0]) => changeCheckIn(aCheckIn(), parts(some), at, evening);

  it('CI1 · it is the next revision of the same entry, and what was emptied is gone', () => {
    const before = aCheckIn();
    expect(change({ line: 'Other.' })).toEqual({
      ok: true,
      value: {
        ...{ kind: 'check-in', id: before.id, rev: 2, changedAt: at, madeAt: before.madeAt, minute: before.minute },
        ...{ on: TODAY, feelings: [], facets: {}, contexts: [], line: 'Other.' },
      },
    });
    expect(change({})).toEqual({ ok: false, error: 'empty' });
  });

  it('CI8 · moved to another day it keeps no time', () => {
    const moved = change({ line: 'Other.', on: aDay('2026-11-21') });
    expect(moved.ok && 'minute' in moved.value).toBe(false);
  });

  it('CI9 · it cannot be moved to a day to come', () => {
    expect(change({ line: 'Other.', on: aDay('2026-12-01') })).toEqual({ ok: false, error: 'day-to-come' });
  });

  it('CI9 · where the clock was put back it stays on its day, and moves to none after it', () => {
    const yearBack = { ...evening, wall: { ...evening.wall, day: aDay('2025-11-23') } };
    const later = (on: string) => changeCheckIn(aCheckIn(), parts({ line: 'Other.', on: aDay(on) }), at, yearBack);
    expect(later(TODAY)).toMatchObject({ ok: true, value: { on: TODAY, line: 'Other.' } });
    expect(later('2026-12-01')).toEqual({ ok: false, error: 'day-to-come' });
  });
});
