// Builders: a promise and an outcome with nothing special about them, for tests to bend.

import { brand } from '#domain/kernel/brand.ts';
import { type Day, instantOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import type { Outcome, OutcomeState } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';

let made = 0;

export const day = (text: string) => brand<Day>(text);

export function anId<K extends string>(): Id<K> {
  made += 1;
  return idOf<K>(Uint8Array.from({ length: 16 }, (_, place) => (place === 0 ? made : place === 1 ? made >> 8 : 7)));
}

export function aStamp(ms = 1_000) {
  return { id: anId(), at: instantOf(ms) };
}

/** Every day from 1 November 2026, offered. */
export function aPledge(parts: Partial<Pledge> = {}): Pledge {
  return {
    kind: 'pledge',
    id: anId(),
    rev: 1,
    changedAt: instantOf(1_000),
    madeAt: instantOf(1_000),
    act: 'I text when I leave work',
    size: 'small',
    asked: 'offered',
    schedule: { every: 'day', from: day('2026-11-01') },
    ...parts,
  };
}

export function aCommitment(parts: Partial<Pledge> = {}): Pledge {
  const { schedule, ...rest } = aPledge({ act: 'I do not hide spending', size: 'standing', ...parts });
  return rest;
}

export function anOutcome(pledge: Pledge, on: string, state: OutcomeState, parts: Partial<Outcome> = {}): Outcome {
  return {
    kind: 'outcome',
    id: anId(),
    rev: 1,
    changedAt: instantOf(2_000),
    madeAt: instantOf(2_000),
    pledgeId: pledge.id,
    on: day(on),
    state,
    ...parts,
  };
}
