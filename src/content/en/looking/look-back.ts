// The words of Look back: what was kept, day by day.

import type { Facet, Rating } from '#domain/check-ins/check-in.ts';
import type { Cell } from '#domain/check-ins/feelings.ts';
import type { Elapsed, Milestone } from '#domain/insights/elapsed.ts';
import type { Month } from '#domain/kernel/day.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import type { Genre } from '#domain/reflections/reflection.ts';
import type { Span } from '#domain/reviews/review.ts';
import { listInWords, monthInWords, numberInWords, plural } from '../../format.ts';
import { checkIns } from '../check-ins.ts';

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

const passed = ({ count, unit }: Elapsed) => {
  if (count === 0) return 'Less than a week';
  if (unit === 'week') return plural(count, { one: 'One week', other: `${numberInWords(count)} weeks` });
  if (unit === 'month') return plural(count, { one: 'One month', other: `${numberInWords(count)} months` });
  return plural(count, { one: 'One year', other: `${numberInWords(count)} years` });
};

/** What such a time is often about. It says what people do then, never how far anybody should be. */
const milestones: Readonly<Record<Milestone, string>> = {
  1: 'Around the first month the work is mostly about steadiness: sleep, food, knowing whom to call, and small promises that hold.',
  3: 'Around three months many people are still taking in what happened. Questions come again. Clear answers and rest both help.',
  6: 'Around half a year some begin to ask what led here. It helps to do that only once the days are steady enough.',
  12: 'Around a year the day itself comes round. A plan for it, made beforehand, can carry a lot.',
  18: 'By now some agreements have done their work, and others are worth a second look.',
  24: 'By now many choose again what they keep, what they change and what they end.',
};

export const lookBack = {
  title: 'Looking back',
  setbacks: 'Hard moments',
  repaired: 'Missed, and repaired',
  lead: 'Days without an entry stay empty; they are not zeros.',
  days: { title: 'Day by day', link: 'Day by day', detail: 'What you kept, newest first.' },
  reviews: { link: 'Reviews', detail: 'A week, a month, 90 days or a year, in your own words.' },
  phase: { link: 'Where we are on the way', detail: 'The phase you chose, and what is put off until later.' },
  nothingYet: {
    title: 'Nothing to draw so far.',
    detail: 'Each check-in adds a dot. A line appears after six days with an entry.',
  },
  opened: (done: string, total: string) => `${done} of ${total}`,
  progress: 'Opening earlier months',
  time: {
    show: 'Show time passed',
    hide: 'Hide time passed',
    title: 'Time passed',
    told: (time: Elapsed) => `${passed(time)} since it was told or found out.`,
    fact: (time: Elapsed) => `${passed(time)} since the last new fact.`,
    about: (breach: string) => breach,
    noDay: 'No day is written down. It belongs to what happened, in Settings, under people and breaches.',
    setDay: 'Write the day down',
    newFact: 'A new fact came later',
    newFactDay: 'Day of the last new fact',
    newFactKeep: 'Keep this',
    noSuchDay: 'Choose a day that exists and is not to come.',
    honest:
      'Nobody can say how long this takes. The figures one finds online could not be traced to a study that watched people over time. Months or even years is as precise as one should be.',
    notes: 'Notes along the way',
    notesDetail: 'At 1, 3, 6, 12, 18 and 24 months: what is typical of that time, and words of your own from earlier.',
    milestone: (months: Milestone) => milestones[months],
    quoted: (day: string) => `On ${day} you wrote:`,
    noQuote: 'You wrote nothing around that time. That is fine.',
  },
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
  hand: {
    limit: 'Limit written down',
    request: 'Request',
    agreement: 'Agreement',
    offer: 'Openness offered',
    respected: 'Respected',
    crossed: 'Crossed',
    unclear: 'Unclear',
    charter: 'The charter',
    ladder: 'Small steps written down',
    comfortable: 'A small step: comfortable',
    mixed: 'A small step: mixed',
    'too-much': 'A small step: too much',
    plan: 'The change plan',
    milestone: 'What shows the change',
    ruler: 'How important, how sure',
    reminder: 'Reminder or flashback',
    'hard-day': 'Hard day',
    slip: 'Slip, told quickly',
    deception: 'New breach of trust',
  },
  promiseMade: 'Promise made',
  review: 'Review',
  reviewOf: { week: 'A week', month: 'A month', quarter: '90 days', year: 'A year' } satisfies Record<Span, string>,
  genres,
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
