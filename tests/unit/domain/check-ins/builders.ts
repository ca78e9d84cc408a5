// Builders of the check-in tests: one value each, changed only where a test cares.

import type { CheckIn, CheckInParts } from '#domain/check-ins/check-in.ts';
import { emptyParts, keepCheckIn, type Present } from '#domain/check-ins/keeping.ts';
import type { BreachRole } from '#domain/check-ins/voice.ts';
import { type Stamp, stampOf } from '#domain/entry.ts';
import { type Day, instantOf, isDay, wallTimeOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';

export function aDay(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

export function anId<K extends string>(number: number): Id<K> {
  return idOf<K>(new Uint8Array(16).fill(number));
}

export function aStamp(number = 1): Stamp {
  return stampOf(new Uint8Array(16).fill(number), 1_795_000_000_000 + number);
}

/** 23 November 2026 at the minute given; days end at 4 a.m. */
export function presentAt(minute: number, dayEndsAtMinute = 240): Present {
  return { wall: wallTimeOf({ year: 2026, month: 11, day: 23, minute }), dayEndsAtMinute };
}

export const TODAY = aDay('2026-11-23');

export function parts(some: Partial<CheckInParts> = {}): CheckInParts {
  return { ...emptyParts(TODAY), ...some };
}

export function aCheckIn(some: Partial<CheckInParts> = {}, number = 1): CheckIn {
  const kept = keepCheckIn(parts({ cell: { pleasant: 0, energy: 0 }, ...some }), aStamp(number), presentAt(20 * 60));
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
}

export function aBreach(role: BreachRole['role'], number = 1): BreachRole {
  return { id: anId<'breach'>(number), role, madeAt: instantOf(number) };
}
