// Review: a look back in one's own words, at the end of a week, a month, 90 days or a year.

import { envelopeOf } from '../entry.ts';
import {
  day,
  id,
  instant,
  label,
  listOf,
  object,
  oneOf,
  optional,
  type Read,
  type Shaped,
  text,
} from '../kernel/parse.ts';
import { PHASES } from './waymark.ts';

export const SPANS = ['week', 'month', 'quarter', 'year'] as const;
export type Span = (typeof SPANS)[number];

/** What one may choose beside one's words, where a question asks whether something is more than before. */
export const VIEWS = ['more', 'same', 'less', 'cannot-say'] as const;
export type View = (typeof VIEWS)[number];

/** What one wants to do about the work itself, after 90 days. */
export const COURSES = ['go-on', 'pause', 'get-help', 'stop'] as const;
export type Course = (typeof COURSES)[number];

export const LONGEST_ANSWER = 20_000;

/** A question is kept by its name, so that its answer is found again when its wording changes. */
export const answer = object({
  question: label(60, 1),
  text: text(LONGEST_ANSWER),
  chosen: optional(oneOf(...VIEWS, ...COURSES)),
});
export type Answer = Shaped<typeof answer>;

/** The parts that a person fills in; a draft holds the same ones. Nothing here says whether one was free to answer. */
export const reviewParts = {
  span: oneOf(...SPANS),
  on: day,
  voice: oneOf('rebuilder', 'hurt'),
  breachId: optional(id<'breach'>()),
  /** The phase chosen at this review, where one was; the fact itself is a waymark. */
  phase: optional(oneOf(...PHASES)),
  answers: listOf(answer, 60),
};
export type ReviewParts = Read<typeof reviewParts>;

export const review = object({ ...envelopeOf('review'), madeAt: instant, ...reviewParts });
export type Review = Shaped<typeof review>;

/** What the form holds while it is typed: answers of any length, so that nothing is lost. */
export const reviewFormParts = {
  ...reviewParts,
  answers: listOf(object({ question: label(60, 1), text: text(), chosen: optional(oneOf(...VIEWS, ...COURSES)) }), 60),
};
