// Reviewing: keeping a review, changing it, finding the one before, and when the next one would be. Late is fine.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter, type Instant } from '../kernel/day.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { askedOf, isQuestion, type Question } from './questions.ts';
import { type Answer, LONGEST_ANSWER, type Review, type ReviewParts, type Span } from './review.ts';

export type ReviewRefusal = 'empty' | 'day-to-come' | 'answer-too-long';

/** How many days each review looks back over. */
export const SPAN_DAYS: Readonly<Record<Span, number>> = { week: 7, month: 30, quarter: 90, year: 365 };

/** A review with nothing in it yet. */
export function emptyReview(start: Omit<ReviewParts, 'answers'>): ReviewParts {
  return { ...start, answers: [] };
}

/** The parts with another answer to one question. An empty answer leaves no trace; what is never kept is not taken. */
export function withAnswer(parts: ReviewParts, question: Question, given: Omit<Answer, 'question'>): ReviewParts {
  const others = parts.answers.filter((answer) => answer.question !== question);
  if (askedOf(question).unkept) return parts;
  if (given.text === '' && given.chosen === undefined) return { ...parts, answers: others };
  const next = { question, ...given };
  const isThere = others.length < parts.answers.length;
  const answers = isThere
    ? parts.answers.map((answer) => (answer.question === question ? next : answer))
    : [...parts.answers, next];
  return { ...parts, answers };
}

/** The days a review of this span looks back over. */
export function lookedAt({ span, on }: Pick<ReviewParts, 'span' | 'on'>): { readonly from: Day; readonly to: Day } {
  return { from: daysAfter(on, 1 - SPAN_DAYS[span]), to: on };
}

/** What was answered to a question, if anything. */
export function answerTo(parts: Pick<ReviewParts, 'answers'>, question: Question): Answer | undefined {
  return parts.answers.find((answer) => answer.question === question);
}

/** A new review of these parts, or why not. */
export function keepReview(parts: ReviewParts, stamp: Stamp, today: Day): Result<Review, ReviewRefusal> {
  const refusal = refusalOf(parts, today);
  if (refusal !== undefined) return err(refusal);
  return ok({ ...newEnvelope('review', stamp), madeAt: stamp.at, ...tidied(parts) });
}

/** The review as it reads after a change, or why not. */
export function changeReview(old: Review, parts: ReviewParts, at: Instant, today: Day): Result<Review, ReviewRefusal> {
  const refusal = refusalOf(parts, today);
  if (refusal !== undefined) return err(refusal);
  const { kind, id, rev, changedAt } = revised(old, at);
  return ok({ kind, id, rev, changedAt, madeAt: old.madeAt, ...tidied(parts) });
}

/** The parts of a kept review, to change them. */
export function partsOfReview({ span, on, voice, breachId, phase, answers }: Review): ReviewParts {
  return {
    ...{ span, on, voice, answers },
    ...(breachId === undefined ? {} : { breachId }),
    ...(phase === undefined ? {} : { phase }),
  };
}

/** The reviews, the newest first. */
export function newestReviews(reviews: readonly Review[]): readonly Review[] {
  return reviews.toSorted((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}

/** The last review of the same span and side before a day, whose answers are shown again; never the one being changed. */
export function reviewBefore(reviews: readonly Review[], parts: ReviewParts, not?: Review['id']): Review | undefined {
  return newestReviews(reviews).find(
    (other) =>
      other.id !== not &&
      other.span === parts.span &&
      other.voice === parts.voice &&
      other.breachId === parts.breachId &&
      other.on <= parts.on,
  );
}

/** The first day from which the next review of a span would make sense; the day itself when none was kept. */
export function nextReviewOn(reviews: readonly Review[], span: Span, today: Day): Day {
  const last = newestReviews(reviews).find((review) => review.span === span);
  return last === undefined ? today : daysAfter(last.on, SPAN_DAYS[span]);
}

function refusalOf({ answers, on, phase }: ReviewParts, today: Day): ReviewRefusal | undefined {
  const isBlank = answers.every(({ text, chosen }) => text.trim() === '' && chosen === undefined);
  if (isBlank && phase === undefined) return 'empty';
  if (answers.some(({ text }) => text.length > LONGEST_ANSWER)) return 'answer-too-long';
  return on > today ? 'day-to-come' : undefined;
}

/** Without blank answers, and without any that must not be kept, wherever they came from. */
function tidied(parts: ReviewParts): ReviewParts {
  const answers = parts.answers
    .filter(({ question }) => !isQuestion(question) || !askedOf(question).unkept)
    .filter(({ text, chosen }) => text.trim() !== '' || chosen !== undefined)
    .map((answer) => ({ ...answer, text: answer.text.trim() }));
  return { ...parts, answers };
}
