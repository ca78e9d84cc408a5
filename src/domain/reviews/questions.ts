// Questions: what is asked at each review, in order, and what may be looked at after an answer (`content.md` 6.2, 6.3).

import type { Voice } from '../check-ins/check-in.ts';
import { COURSES, type Course, type Span, VIEWS, type View } from './review.ts';

/** What can be opened beside a question, once it has been answered from memory. */
export type Panel = 'days' | 'feelings' | 'promises' | 'counts' | 'statement';

type Asked = {
  readonly panel?: Panel;
  readonly choices?: readonly (View | Course)[];
  /** Answered and then gone: it is in no entry and in no draft. */
  readonly unkept?: true;
};

/** Every question by its name. Words stand in the language pack; a name is never used for another question. */
export const QUESTIONS = {
  'acts-matched': { panel: 'promises' },
  'acts-differed': { panel: 'promises' },
  'urge-to-press': {},
  'partners-week': {},
  'small-thing': {},
  'kind-to-me': {},
  steadier: { panel: 'days' },
  shook: { panel: 'counts' },
  'needed-and-said': {},
  body: { panel: 'feelings' },
  'kind-thing': {},
  continue: {},
  adjust: {},
  'noticed-you': {},
  'would-like': {},

  'promise-that-matters': { panel: 'promises' },
  'hiding-small': {},
  'statement-missing': { panel: 'statement' },
  'shame-helping': { panel: 'feelings' },
  'visible-change': { panel: 'counts' },
  'rely-more': { panel: 'days' },
  'limits-respected': { panel: 'counts' },
  'checking-serving': {},
  'pushed-faster': {},
  'less-of': { panel: 'feelings' },
  focus: {},
  'agreement-changed': {},
  'handled-better': { panel: 'counts' },
  repeats: {},
  ladder: { panel: 'counts' },
  'pleasant-plan': {},

  'trust-rebuilt': { panel: 'days', choices: VIEWS },
  understood: {},
  unsaid: {},
  'go-on': { choices: COURSES },
  'free-to-answer': { unkept: true },
  'need-from-myself': {},
  intentions: {},
  'three-moments': { panel: 'counts' },
  'still-heavy': {},
  agreements: { panel: 'promises' },
  'next-phase': {},
  'look-again': {},

  'year-seen': {},
  letter: {},
} as const satisfies Record<string, Asked>;
export type Question = keyof typeof QUESTIONS;

/** The questions of one review: alone, then what comes out of it, then the line for two, which nobody has to use. */
export type QuestionSet = {
  readonly alone: readonly Question[];
  readonly outcome: readonly Question[];
  readonly together: readonly Question[];
};

const ALONE: Readonly<Record<Exclude<Span, 'quarter' | 'year'>, Readonly<Record<Voice, readonly Question[]>>>> = {
  week: {
    rebuilder: ['acts-matched', 'acts-differed', 'urge-to-press', 'partners-week', 'small-thing', 'kind-to-me'],
    hurt: ['steadier', 'shook', 'needed-and-said', 'body', 'kind-thing'],
  },
  month: {
    rebuilder: [
      ...(['promise-that-matters', 'hiding-small', 'statement-missing', 'shame-helping', 'visible-change'] as const),
      'kind-to-me',
    ],
    hurt: [
      ...(['rely-more', 'limits-respected', 'checking-serving', 'pushed-faster', 'less-of'] as const),
      'kind-to-me',
    ],
  },
};

const QUARTER_ALONE: readonly Question[] = [
  ...(['trust-rebuilt', 'understood', 'unsaid', 'go-on', 'free-to-answer', 'need-from-myself'] as const),
];

/** What a review of this span asks from this side. Each set of one's own ends with something kind to oneself. */
export function questionsOf(span: Span, voice: Voice): QuestionSet {
  switch (span) {
    case 'week':
      return { alone: ALONE.week[voice], outcome: ['continue', 'adjust'], together: ['noticed-you', 'would-like'] };
    case 'month':
      return {
        alone: ALONE.month[voice],
        outcome: ['focus', 'agreement-changed'],
        together: ['handled-better', 'repeats', 'ladder', 'pleasant-plan'],
      };
    case 'quarter':
      return {
        alone: QUARTER_ALONE,
        outcome: ['intentions'],
        together: ['three-moments', 'still-heavy', 'agreements', 'next-phase', 'look-again'],
      };
    case 'year':
      return { alone: ['year-seen', 'kind-to-me'], outcome: ['letter'], together: [] };
  }
}

/** Whether a kept name is a question that is asked today; an answer to an older one stays readable without it. */
export function isQuestion(name: string): name is Question {
  return Object.hasOwn(QUESTIONS, name);
}

/** What is asked, and how. */
export function askedOf(question: Question): Asked {
  return QUESTIONS[question];
}
