// Sample: made-up entries of nobody, for looking around. Told from the day it is, so that they always look alive.

import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { type Day, daysAfter, instantOf, noonOf, type Weekday, weekdayOf } from '#domain/kernel/day.ts';
import { type Id, idOf } from '#domain/kernel/ids.ts';
import type { Entry } from '#domain/ledger.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import { language } from './language.ts';
import { sentenceInDisguise } from './pseudo.ts';

/** The sample ledger as it looks on `day`: six weeks of somebody who hid a debt. */
export function sampleEntries(day: Day): readonly Entry[] {
  return [...people(day), ...promises(day), ...evenings(day), ...writing(day), ...looking(day)];
}

let count = 0;

function made<const K extends string>(
  kind: K,
  on: Day,
): { kind: K; id: Id<K>; rev: 1; changedAt: Instant; madeAt: Instant } {
  count += 1;
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, count);
  const at = instantOf(noonOf(on) + count);
  return { kind, id: idOf<K>(bytes), rev: 1, changedAt: at, madeAt: at };
}
type Instant = ReturnType<typeof instantOf>;

function say(sentence: string): string {
  const spoken = language();
  if (spoken === 'en-XA') return sentenceInDisguise(sentence, 'longer');
  return spoken === 'ar-XB' ? sentenceInDisguise(sentence, 'mirrored') : sentence;
}

function people(day: Day): readonly Entry[] {
  const sam = { ...made('person', daysAfter(day, -42)), name: 'Sam' };
  const breach = {
    ...made('breach', daysAfter(day, -42)),
    role: 'rebuilder',
    name: say('The loan'),
    sort: 'money',
    personId: sam.id,
    toldOn: daysAfter(day, -45),
  } as const;
  return [sam, breach];
}

function promises(day: Day): readonly Entry[] {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
  const work = { weekdays, from: daysAfter(day, -28) };
  const text = {
    ...made('pledge', work.from),
    act: say('I text you when I leave work'),
    size: 'small',
    area: 'contact',
    asked: 'offered',
    schedule: { every: 'week', ...work, until: daysAfter(day, 14) },
    plan: {
      cue: say('When I lock my desk'),
      obstacle: say('The phone is empty'),
      fallback: say('I call from the office before I go'),
    },
    confidence: 9,
  } as const;
  const statement = {
    ...made('pledge', daysAfter(day, -20)),
    act: say('I show you the account statement on the first of each month'),
    size: 'medium',
    area: 'money',
    asked: 'together',
    schedule: { every: 'month', dayOfMonth: 1, from: daysAfter(day, -20) },
    confidence: 8,
  } as const;
  const standing = {
    ...made('pledge', daysAfter(day, -40)),
    act: say('I do not hide spending.'),
    notice: say('If it happens, I tell you within 24 hours.'),
    size: 'standing',
    asked: 'offered',
  } as const;
  return [text, statement, standing, ...outcomes(text.id, work.from, day)];
}

/** Most kept, one missed and one half: as weeks are. */
function outcomes(pledgeId: Id<'pledge'>, from: Day, day: Day): readonly Entry[] {
  const entries: Entry[] = [];
  for (let on = from; on < daysAfter(day, -2); on = daysAfter(on, 1)) {
    if (weekdayOf(on) > 5) continue;
    const nth = entries.length;
    const state: OutcomeState = nth === 6 ? 'missed' : nth === 11 ? 'partly' : 'kept';
    const line =
      state === 'missed'
        ? say('I forgot, and said so at the door.')
        : state === 'partly'
          ? say('From the train, not from work.')
          : undefined;
    const repair = { act: say('I called on the way home.'), end: 'repaired' } as const;
    const after = state === 'missed' ? ({ told: 'before-asked', toldOn: on, repair } as const) : {};
    entries.push({ ...made('outcome', on), pledgeId, on, state, ...(line === undefined ? {} : { line }), ...after });
  }
  return entries;
}

const EVENINGS: readonly (Pick<CheckIn, 'feelings' | 'contexts' | 'facets'> & {
  readonly at: readonly [-2 | -1 | 0 | 1 | 2, -2 | -1 | 0 | 1 | 2];
  readonly ago: number;
  readonly line?: string;
})[] = [
  {
    ago: 41,
    at: [-2, 1],
    feelings: [{ word: 'ashamed' }, { word: 'overwhelmed' }],
    contexts: ['talk'],
    facets: { reliability: 2, honesty: 3, care: 1, hope: 1 },
  },
  {
    ago: 38,
    at: [-1, -1],
    feelings: [{ word: 'sad' }],
    contexts: [],
    facets: { reliability: 3, honesty: 3, care: 2, hope: 2 },
  },
  {
    ago: 34,
    at: [-1, 1],
    feelings: [{ word: 'restless' }, { word: 'torn' }],
    contexts: ['work'],
    facets: { reliability: 2, honesty: 'no-occasion', care: 2, hope: 2 },
  },
  {
    ago: 30,
    at: [0, 0],
    feelings: [{ word: 'unsure' }],
    contexts: ['together'],
    facets: { reliability: 4, honesty: 4, care: 3, hope: 2 },
  },
  {
    ago: 25,
    at: [1, -1],
    feelings: [{ word: 'steady' }],
    contexts: ['promise-kept'],
    facets: { reliability: 5, honesty: 4, care: 3, hope: 3 },
    line: 'We looked at the letters together. It took an hour.',
  },
  {
    ago: 19,
    at: [-1, 1],
    feelings: [{ word: 'defensive' }, { word: 'guilty' }],
    contexts: ['talk', 'reminder'],
    facets: { reliability: 3, honesty: 4, care: 1, hope: 2 },
  },
  {
    ago: 13,
    at: [1, 1],
    feelings: [{ word: 'determined' }],
    contexts: [],
    facets: { reliability: 5, honesty: 5, care: 4, hope: 'cannot-say' },
  },
  {
    ago: 8,
    at: [0, 1],
    feelings: [{ word: 'cautious' }],
    contexts: ['alone'],
    facets: { reliability: 4, honesty: 5, care: 3, hope: 3 },
  },
  {
    ago: 2,
    at: [0, 1],
    feelings: [{ word: 'cautious' }, { word: 'hopeful', strength: 1 }],
    contexts: ['talk'],
    facets: { reliability: 5, honesty: 5, care: 4, hope: 4 },
    line: 'We talked for ten minutes and then stopped, as agreed.',
  },
];

function evenings(day: Day): readonly Entry[] {
  return EVENINGS.map(({ ago, at, line, ...parts }) => {
    const on = daysAfter(day, -ago);
    const [pleasant, energy] = at;
    const own = line === undefined ? {} : { line: say(line) };
    return {
      ...made('check-in', on),
      on,
      minute: 21 * 60 + 40,
      voice: 'rebuilder',
      cell: { pleasant, energy },
      ...parts,
      ...own,
    };
  });
}

function writing(day: Day): readonly Entry[] {
  const owned = {
    ...made('reflection', daysAfter(day, -17)),
    genre: 'responsibility',
    on: daysAfter(day, -17),
    title: say('The loan, as it was'),
    text: say(
      'In March I took out a loan and did not tell you. I opened the letters before you came home. When you asked about the holiday I said we were fine. I knew what I was doing each time.',
    ),
    tags: [say('money')],
  } as const;
  const walk = {
    ...made('reflection', daysAfter(day, -5)),
    genre: 'journal',
    on: daysAfter(day, -5),
    text: say(
      'A quiet day. We walked by the river and did not speak about it once. On the way back Sam asked when the next letter comes, and I knew the date without looking.',
    ),
    tags: [],
  } as const;
  return [owned, walk];
}

function looking(day: Day): readonly Entry[] {
  const on = daysAfter(day, -6);
  const answer = (question: string, text: string) => ({ question, text: say(text) });
  const answers = [
    answer('acts-matched', 'The texts on the way home. Four of five.'),
    answer('acts-differed', 'Thursday. I said so myself, but late in the evening.'),
    answer('kind-to-me', 'A long walk on Sunday, without the phone.'),
  ];
  return [{ ...made('review', on), span: 'week', on, voice: 'rebuilder', answers }];
}
