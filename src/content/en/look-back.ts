// The words of Look back: what was kept, day by day.

import type { Facet, Rating } from '#domain/check-ins/check-in.ts';
import type { Cell } from '#domain/check-ins/feelings.ts';
import type { Month } from '#domain/kernel/day.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import type { Genre } from '#domain/reflections/reflection.ts';
import { listInWords, monthInWords } from '../format.ts';
import { checkIns } from './check-ins.ts';

const outcomes: Readonly<Record<OutcomeState, string>> = {
  kept: 'Kept',
  partly: 'Partly',
  missed: 'Missed',
  changed: 'Changed beforehand',
};

const genres: Readonly<Record<Genre, string>> = {
  journal: 'Journal',
  responsibility: 'Responsibility',
  apology: 'Apology',
  empathy: 'Empathy',
  evaluation: 'Evaluation',
};

const ratingName = (rating: Rating) => {
  if (rating === 'no-occasion') return checkIns.facets.noOccasion;
  if (rating === 'cannot-say') return checkIns.facets.cannotSay;
  return checkIns.facets.anchors[rating];
};

export const lookBack = {
  title: 'Looking back',
  lead: 'Days without an entry stay empty; they are not zeros.',
  opening: 'Opening your notes',
  empty: {
    title: 'Nothing lies here so far.',
    detail: 'What you keep appears here by its day: check-ins, promises and how they went, and what you write.',
    begin: 'Check in',
    write: 'Write',
  },
  jump: 'Go to a month',
  go: 'Go there',
  earlier: 'Earlier',
  later: 'Back to now',
  searching: 'Looking further back',
  furtherBack: 'Look further back',
  nothingBetween: (from: Month, until: Month) =>
    `Nothing was kept from ${monthInWords(from)} to ${monthInWords(until)}.`,
  nothingIn: (month: Month) => `Nothing was kept in ${monthInWords(month)}.`,
  picture: {
    caption: (month: Month) => `${monthInWords(month)}: days with something kept`,
    key: 'A disc is a day with a check-in, a ring a day with something else. Press one to go to it.',
    checkIn: (day: string) => `${day}: check-in`,
    other: (day: string) => `${day}: something kept`,
  },
  checkIn: {
    at: (time: string) => `Check-in, ${time}`,
    later: 'Check-in',
    place: (cell: Cell) => checkIns.grid.say(cell),
    felt: (felt: Parameters<typeof checkIns.felt>[0]) => `${capital(checkIns.felt(felt))}.`,
    facet: (facet: Facet, rating: Rating) => `${checkIns.facets.names[facet]}: ${ratingName(rating)}`,
    voice: { hurt: 'What I experienced', rebuilder: 'What I did' },
    around: (contexts: readonly (keyof typeof checkIns.contexts.names)[]) =>
      `Around it: ${listInWords(contexts.map((context) => checkIns.contexts.names[context]))}.`,
  },
  outcome: {
    states: outcomes,
    /** When the promise itself is no longer there. */
    unnamed: 'A promise that is no longer here',
  },
  promiseMade: 'Promise made',
  genres,
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
