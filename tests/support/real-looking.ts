// Real-looking entries of nobody: as many as asked for, of every kind, over several years, the same for the same seed.

import { type CheckIn, CONTEXTS, FACETS, type Felt, type Rating } from '#domain/check-ins/check-in.ts';
import { FEELINGS, STEPS } from '#domain/check-ins/feelings.ts';
import { type Day, daysAfter, type Instant, instantOf, isDay, noonOf, weekdayOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import { OUTCOMES, type Outcome } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { GENRES, LONGEST_TAG, type Reflection } from '#domain/reflections/reflection.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { SETTINGS_ID } from '#domain/settings/settings.ts';

interface Wanted {
  readonly count: number;
  readonly seed: number;
  /** The last day of the ledger. */
  readonly until: Day;
}

/** `count` entries over the four years before `until`. Each kind but the backup note, which never travels. */
export function realLookingEntries({ count, seed, until }: Wanted): readonly Entry[] {
  const maker = new Maker(seed, until);
  const people = maker.people();
  const breaches = people.flatMap((person, place) => maker.breaches(person, place));
  const fixed: Entry[] = [...people, ...breaches, ...maker.words(), ...maker.contacts(), maker.settings()];
  const pledges = Array.from({ length: Math.max(2, Math.round(count / 60)) }, (_, place) =>
    maker.pledge(place, breaches),
  );
  const outcomes = pledges.flatMap((pledge) => maker.outcomes(pledge, Math.max(1, Math.round(count / 200))));
  const reflections = Array.from({ length: Math.max(3, Math.round(count / 8)) }, () => maker.reflection(breaches));
  const rest: Entry[] = [maker.draftOver(reflections[0]), maker.beside(reflections[1]), maker.gone(), maker.gone()];
  const entries = [...fixed, ...pledges, ...outcomes, ...reflections, ...rest];
  while (entries.length < count) entries.push(maker.checkIn(breaches));
  return entries.slice(0, Math.max(count, fixed.length));
}

/** Chance that repeats itself for the same seed (mulberry32): numbers from 0 up to 1. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SPAN_DAYS = 1_400;

class Maker {
  readonly #chance: () => number;
  readonly #until: Day;
  #places = 0;

  constructor(seed: number, until: Day) {
    this.#chance = chanceOf(seed);
    this.#until = until;
  }

  people() {
    const names = ['Sam', 'Łucja', 'Владимир', '美咲'];
    return names.map((name) => ({ ...this.#made('person', daysAfter(this.#until, -SPAN_DAYS)), name }));
  }

  breaches(person: { readonly id: Id<'person'> }, place: number): readonly Breach[] {
    const role = (['rebuilder', 'hurt', 'both', 'undecided'] as const)[place] ?? 'undecided';
    const sort = (['money', 'lies', 'absence', 'online'] as const)[place] ?? 'other';
    const toldOn = daysAfter(this.#until, -SPAN_DAYS + place * 200);
    const name = place === 3 ? {} : { name: ['The loan', 'What I said in March', 'Два года'][place] ?? 'Something' };
    return [{ ...this.#made('breach', toldOn), role, sort, personId: person.id, toldOn, ...name }];
  }

  words() {
    const words = ['wobbly', 'heimatlos', 'saudade', 'תקוע'];
    return words.map((word, place) => ({
      ...this.#made('feeling-word', this.#day()),
      word,
      pleasant: STEPS[place] ?? 0,
      energy: STEPS[4 - place] ?? 0,
    }));
  }

  contacts() {
    return [
      {
        ...this.#made('contact', this.#day()),
        name: 'Dr. Okafor',
        number: '+44 1632 960001',
        note: 'Tuesdays after 5',
      },
      { ...this.#made('contact', this.#day()), name: 'Ілона', number: '01632 960002' },
    ];
  }

  settings() {
    const { changedAt, rev } = this.#made('settings', daysAfter(this.#until, -SPAN_DAYS));
    return { kind: 'settings', id: SETTINGS_ID, rev, changedAt, firstWeekday: 7, checkInDays: [1, 3, 5] } as const;
  }

  pledge(place: number, breaches: readonly Breach[]): Pledge {
    const from = this.#day();
    const ended = this.#chance() < 0.6 && from < daysAfter(this.#until, -60);
    const weekdays = [weekdayOf(from)] as const;
    const schedule = [
      { every: 'week', weekdays, from },
      { every: 'day', from, until: daysAfter(from, 30) },
      { every: 'month', dayOfMonth: 31, from },
      { every: 'once', on: from },
    ] as const;
    const chosen = schedule[place % 5];
    return {
      ...this.#made('pledge', from),
      act: `${this.#pick(ACTS)} (${this.#place()})`,
      size: chosen === undefined ? 'standing' : this.#pick(['tiny', 'small', 'medium']),
      asked: this.#pick(['offered', 'asked', 'together', 'required']),
      area: this.#pick(['time', 'contact', 'money', 'talk', 'home', 'other']),
      ...this.#about(breaches),
      ...(chosen === undefined ? {} : { schedule: chosen }),
      plan: { cue: this.#pick(CUES), obstacle: this.#pick(CUES), fallback: this.#pick(ACTS) },
      confidence: Math.floor(this.#chance() * 11),
      ...(ended ? { closedOn: daysAfter(from, 40), closing: 'It has done its part.' } : {}),
    };
  }

  outcomes(pledge: Pledge, count: number): readonly Outcome[] {
    const { schedule } = pledge;
    if (schedule === undefined || schedule.every === 'month') return [];
    const first = schedule.every === 'once' ? schedule.on : schedule.from;
    const apart = schedule.every === 'week' ? 7 : 1;
    return Array.from({ length: schedule.every === 'once' ? 1 : count }, (_, place) => {
      const on = daysAfter(first, place * apart);
      const state = this.#pick(OUTCOMES);
      const line = state === 'partly' || this.#chance() < 0.4 ? { line: this.#sentence() } : {};
      return { ...this.#made('outcome', on), pledgeId: pledge.id, on, state, ...line };
    }).filter(({ on }) => on <= this.#until);
  }

  reflection(breaches: readonly Breach[]): Reflection {
    const on = this.#day();
    const length = this.#chance() < 0.04 ? 220 : 2 + Math.floor(this.#chance() * 14);
    const sentences = Array.from({ length }, () => this.#sentence());
    return {
      ...this.#made('reflection', on),
      genre: this.#pick(GENRES),
      on,
      title: `${this.#pick(TITLES)}, ${this.#place()}`,
      text: sentences
        .map((sentence, place) => (place % 5 === 4 ? `${sentence}\n\n` : `${sentence} `))
        .join('')
        .trim(),
      tags: [...new Set([this.#pick(TAGS), this.#pick(TAGS)])].map((tag) => tag.slice(0, LONGEST_TAG)),
      ...this.#about(breaches),
    };
  }

  checkIn(breaches: readonly Breach[]): CheckIn {
    const on = this.#day();
    const names = Object.keys(FEELINGS);
    const feelings = [...new Set([this.#pick(names), this.#pick(names)])].map(
      (word): Felt => (this.#chance() < 0.5 ? { word } : { word, strength: this.#pick([1, 2, 3]) }),
    );
    const ratings: readonly Rating[] = [0, 1, 2, 3, 4, 5, 6, 'no-occasion', 'cannot-say'];
    const facets = Object.fromEntries(
      FACETS.filter(() => this.#chance() < 0.8).map((facet) => [facet, this.#pick(ratings)]),
    );
    return {
      ...this.#made('check-in', on),
      on,
      voice: this.#pick(['rebuilder', 'hurt']),
      ...this.#about(breaches),
      cell: { pleasant: this.#pick(STEPS), energy: this.#pick(STEPS) },
      feelings,
      facets,
      contexts: [this.#pick(CONTEXTS)],
      ...(this.#chance() < 0.7 ? { line: this.#sentence() } : {}),
      ...(this.#chance() < 0.8 ? { minute: Math.floor(this.#chance() * 1_440) } : {}),
    };
  }

  /** A draft over a reflection, as one leaves it when the phone rings. */
  draftOver(reflection: Reflection | undefined): Entry {
    if (reflection === undefined) return this.gone();
    const { genre, on, tags } = reflection;
    const content = { form: 'reflection', genre, on, tags, text: `${this.#sentence()} And then` } as const;
    return { ...this.#made('draft', on), target: reflection.id, content };
  }

  /** A version that lost a merge. */
  beside(reflection: Reflection | undefined): Entry {
    if (reflection === undefined) return this.gone();
    const { kind, id, rev, changedAt } = this.#made('other-version', reflection.on);
    return { kind, id, rev, changedAt, of: reflection.id, was: { ...reflection, text: this.#sentence() } };
  }

  gone(): Entry {
    const { kind, id, changedAt } = this.#made('gone', this.#day());
    return { kind, id, rev: 2, changedAt };
  }

  #made<const K extends string>(kind: K, on: Day) {
    const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(this.#chance() * 256));
    const at: Instant = instantOf(noonOf(on) + Math.floor(this.#chance() * 3_600_000));
    return { kind, id: idOf<K>(bytes), rev: 1, changedAt: at, madeAt: at };
  }

  #about(breaches: readonly Breach[]): { readonly breachId?: Id<'breach'> } {
    const breach = this.#chance() < 0.5 ? this.#pick(breaches) : undefined;
    return breach === undefined ? {} : { breachId: breach.id };
  }

  #day(): Day {
    return daysAfter(this.#until, -1 - Math.floor(this.#chance() ** 2 * SPAN_DAYS));
  }

  #sentence(): string {
    return this.#pick(SENTENCES).replace('…', this.#pick(CUES));
  }

  /** A made-up name of a place that no other entry of this ledger has. */
  #place(): string {
    const syllables = ['ba', 'dor', 'fen', 'gi', 'hul', 'ka', 'lem', 'mo', 'nir', 'pa', 'quo', 'rin', 'su', 'tev'];
    let rest = this.#places;
    this.#places += 1;
    let name = '';
    for (let place = 0; place < 4; place += 1) {
      name += syllables[rest % syllables.length] ?? '';
      rest = Math.floor(rest / syllables.length);
    }
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  }

  #pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.#chance() * list.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }
}

/** The made-up name of a place that stands in the title of a reflection, for searching it. */
export function placeNamedIn(reflection: Reflection): string {
  return reflection.title?.split(', ').at(-1) ?? '';
}

/** A day written in a test. */
export function dayNamed(text: string): Day {
  if (!isDay(text)) throw new RangeError('no such day');
  return text;
}

const ACTS = [
  'I text you when I leave work',
  'I show you the statement before you ask',
  'I put the phone away at dinner',
  'Ich rufe an, wenn es später wird',
  'I say what I spent, also the small things',
  'Je te dis avant de partir où je vais',
  'I listen to the end before I answer',
] as const;
const CUES = [
  'when I lock my desk',
  'when the train is late',
  'when my mother calls',
  'when we both come home tired 😮‍💨',
  'when it is quiet in the kitchen',
  'wenn der Brief von der Bank kommt',
] as const;
const SENTENCES = [
  'It was quieter today than I thought it would be.',
  'I noticed that I wanted to explain, …, and I did not.',
  'She asked about the letter. I told her all of it, …',
  'I do not know yet. That is where it stands.',
  'Wir haben lange nichts gesagt, und es war nicht schlimm — “naïve”, vielleicht.',
  'He said: „Ich glaube dir das heute.“ I wrote it down so that I do not make it larger.',
  '今日は静かに話せた。それだけでよかった。',
  'Сегодня было легче дышать.',
  'هذا المساء تحدثنا دون أن نرفع أصواتنا.',
  'What helped: …; what did not: going on about it at midnight.',
  'I was angry for an hour & said so <once>, then "went for a walk" (20 min).',
] as const;
const TITLES = ['The kitchen table', 'After the call', 'What I had left out', 'Sonntag', 'A letter not sent'] as const;
const TAGS = ['money', 'sleep', 'her mother', 'therapie', '家', 'work'] as const;
