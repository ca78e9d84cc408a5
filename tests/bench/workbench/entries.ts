// Entries of a made-up life, the same ones each time: ten a day, as far back as it takes. Long enough to search in.

import type { CheckIn, Facet } from '#domain/check-ins/check-in.ts';
import { FEELINGS } from '#domain/check-ins/feelings.ts';
import { brand } from '#domain/kernel/brand.ts';
import { type Day, daysAfter, instantOf, noonOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import { OUTCOMES, type Outcome } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';

/** What is open today: each of these stands on the page once it is painted. */
export const ACTS = ['Call home before dinner', 'Show the bank statement', 'Leave the phone in the hall'] as const;
/** The feeling of today's check-in. */
export const FELT_TODAY = 'homesick';

const PLAIN_WORDS =
  'after again all and asked away back because before been both call came could day did dinner door each evening felt first for from gave had have he heard her him home how I if in into it know last later left less like long made me more morning much my never next night no not nothing of off on once one only other our out over phone plan quiet said same saw say she slow so some still stopped talk than that the them then there they thing this time to today told too two until up wait walk want was we week went were what when where which while why will with without work would yes you'.split(
    ' ',
  );
const SYLLABLES = 'an ber cor da el fi gra hol in jo ka lu mer no or pel qui ros sti tam ul ven wil xa yor zen'.split(
  ' ',
);
const FEELING_NAMES = Object.keys(FEELINGS);
const FACET_NAMES: readonly Facet[] = ['reliability', 'honesty', 'care', 'hope'];
const A_DAY = 10;
const SEED = 20_261_123;

/** `count` entries that end `today`: five outcomes, three check-ins and two pages a day, and three open promises. */
export function entriesOfALife(count: number, today: Day): readonly Entry[] {
  const chance = chanceFrom(SEED);
  const pledges = ACTS.map((act) => pledge(chance, act, daysAfter(today, -20)));
  const entries: Entry[] = [...pledges, checkIn(chance, today, FELT_TODAY)];
  for (let ago = 1; entries.length < count; ago += 1) {
    const on = daysAfter(today, -ago);
    for (let nth = 0; nth < A_DAY && entries.length < count; nth += 1) {
      if (nth < 5) entries.push(outcome(chance, on, pledges[nth % pledges.length]?.id ?? idFrom(chance)));
      else entries.push(nth < 8 ? checkIn(chance, on) : reflection(chance, on));
    }
  }
  return entries;
}

function pledge(chance: Chance, act: string, from: Day): Pledge {
  const parts = { act, size: 'small', asked: 'asked', schedule: { every: 'day', from } } as const;
  return { ...envelope('pledge', chance, from), ...parts, madeAt: noonOf(from) };
}

function outcome(chance: Chance, on: Day, pledgeId: Id<'pledge'>): Outcome {
  const state = OUTCOMES[chance(OUTCOMES.length)] ?? 'kept';
  const line = chance(2) === 0 ? {} : { line: sentence(chance, 12) };
  return { ...envelope('outcome', chance, on), madeAt: noonOf(on), pledgeId, on, state, ...line };
}

function checkIn(chance: Chance, on: Day, word = FEELING_NAMES[chance(FEELING_NAMES.length)] ?? 'calm'): CheckIn {
  const rated = FACET_NAMES.map((name) => [name, chance(7)] as const);
  return {
    ...envelope('check-in', chance, on),
    madeAt: noonOf(on),
    on,
    voice: 'rebuilder',
    cell: { pleasant: 1, energy: 0 },
    feelings: [{ word, strength: 2 }],
    facets: Object.fromEntries(rated),
    contexts: ['talk', 'sleep'],
    line: sentence(chance, 18),
    minute: 1200,
  };
}

function reflection(chance: Chance, on: Day): Reflection {
  const text = Array.from({ length: 8 + chance(9) }, () => sentence(chance, 24)).join(' ');
  const parts = { genre: 'journal', on, text, title: sentence(chance, 4), tags: ['evening'] } as const;
  return { ...envelope('reflection', chance, on), madeAt: noonOf(on), ...parts };
}

function envelope<const K extends string>(kind: K, chance: Chance, on: Day) {
  return { kind, id: idFrom<K>(chance), rev: 1, changedAt: instantOf(noonOf(on)) };
}

function idFrom<K extends string>(chance: Chance): Id<K> {
  return brand<Id<K>>(idOf(Uint8Array.from({ length: 16 }, () => chance(256))));
}

function sentence(chance: Chance, words: number): string {
  return `${Array.from({ length: words }, () => word(chance)).join(' ')}.`;
}

/** Mostly the words that everybody uses, now and then one of some ten thousand others. */
function word(chance: Chance): string {
  const plain = PLAIN_WORDS[Math.floor(PLAIN_WORDS.length * (chance(1000) / 1000) ** 2)];
  if (plain !== undefined && chance(6) > 0) return plain;
  return Array.from({ length: 3 }, () => SYLLABLES[chance(SYLLABLES.length)]).join('');
}

/** A whole number from 0 to below `end`; always the same row of them (mulberry32). */
type Chance = (end: number) => number;

function chanceFrom(seed: number): Chance {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}
