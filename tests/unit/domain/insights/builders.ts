import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { brand } from '#domain/kernel/brand.ts';
import { type Day, instantOf } from '#domain/kernel/day.ts';
import { idOf } from '#domain/kernel/ids.ts';

export const day = (name: string) => brand<Day>(name);

let made = 0;

/** An envelope with an id of its own. */
export function anEnvelope<const K extends string>(kind: K) {
  made += 1;
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, made);
  const at = instantOf(1_700_000_000_000 + made);
  return { kind, id: idOf<K>(bytes), rev: 1, changedAt: at, madeAt: at };
}

export function aCheckIn(on: string, parts: Partial<CheckIn> = {}): CheckIn {
  return { ...anEnvelope('check-in'), on: day(on), voice: 'hurt', feelings: [], facets: {}, contexts: [], ...parts };
}
