// Ten years of nobody: a check-in nearly every day, as long as a ledger may honestly grow, the same for the same day.

import { type CheckIn, CONTEXTS, FACETS, type Facet, type Rating } from '#domain/check-ins/check-in.ts';
import { FEELINGS, STEPS } from '#domain/check-ins/feelings.ts';
import { type Day, daysAfter, instantOf, noonOf, weekdayOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { chanceOf } from './real-looking.ts';

/** Three leap days among them. */
export const TEN_YEARS_DAYS = 3_653;

interface Wanted {
  readonly until: Day;
  readonly voice: 'hurt' | 'rebuilder';
  readonly breachId?: Id<'breach'>;
  /** With some weeks and some evenings left out, as it is; without, one for each day. */
  readonly gaps: boolean;
}

/** A check-in a day with all four lines, which wander as moods do: near the day before, and slowly somewhere else. */
export function tenYearsOfCheckIns({ until, gaps, ...side }: Wanted): readonly CheckIn[] {
  const chance = chanceOf(side.voice === 'hurt' ? 41 : 42);
  const moods = new Map<Facet, number>(FACETS.map((facet) => [facet, 0]));
  const feelings = Object.keys(FEELINGS);
  let away = 0;
  return Array.from({ length: TEN_YEARS_DAYS }, (_, at) => daysAfter(until, at + 1 - TEN_YEARS_DAYS)).flatMap(
    (on, at): readonly CheckIn[] => {
      const rated = FACETS.map((facet, place): readonly [Facet, Rating] => {
        const mood = 0.6 * (moods.get(facet) ?? 0) + 1.1 * (chance() + chance() + chance() - 1.5);
        moods.set(facet, mood);
        const slow = 2.2 + 1.6 * Math.sin(at / 640 + place) + at / 2_600;
        return [facet, RATINGS[Math.min(6, Math.max(0, Math.round(slow + mood)))] ?? 3];
      });
      away = away > 0 ? away - 1 : chance() < 0.004 ? 10 + Math.floor(chance() * 60) : 0;
      const isLeftOut = gaps && (away > 0 || chance() < 0.12);
      const cell = { pleasant: pick(STEPS, chance), energy: pick(STEPS, chance) };
      const felt = pick(feelings, chance);
      const contexts = [pick(CONTEXTS, chance)];
      const id = idFrom<'check-in'>(chance);
      if (isLeftOut) return [];
      const envelope = { kind: 'check-in', id, rev: 1, changedAt: instantOf(noonOf(on)), madeAt: noonOf(on) } as const;
      const facets = Object.fromEntries(rated);
      return [{ ...envelope, on, ...side, cell, feelings: [{ word: felt }], facets, contexts, minute: 1_230 }];
    },
  );
}

/** A weekly promise over the whole time, with how it went. */
export function tenYearsOfAPromise(act: string, until: Day): readonly [Pledge, ...Outcome[]] {
  const chance = chanceOf(43);
  const from = daysAfter(until, 1 - TEN_YEARS_DAYS);
  const at = (on: Day) => ({ rev: 1, changedAt: instantOf(noonOf(on)), madeAt: noonOf(on) });
  const pledge: Pledge = {
    ...{ kind: 'pledge', id: idFrom<'pledge'>(chance), ...at(from) },
    ...{
      act,
      size: 'small',
      asked: 'offered',
      area: 'talk',
      schedule: { every: 'week', weekdays: [weekdayOf(from)], from },
    },
  };
  const outcomes = Array.from({ length: Math.floor(TEN_YEARS_DAYS / 7) }, (_, week): Outcome => {
    const on = daysAfter(from, week * 7);
    const state = chance() < 0.8 ? 'kept' : chance() < 0.5 ? 'missed' : 'changed';
    return { kind: 'outcome', id: idFrom<'outcome'>(chance), ...at(on), pledgeId: pledge.id, on, state };
  });
  return [pledge, ...outcomes];
}

const RATINGS = [0, 1, 2, 3, 4, 5, 6] as const;

function idFrom<K extends string>(chance: () => number): Id<K> {
  return idOf<K>(Uint8Array.from({ length: 16 }, () => Math.floor(chance() * 256)));
}

function pick<T>(list: readonly T[], chance: () => number): T {
  const chosen = list[Math.floor(chance() * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}
