import { describe, expect, it } from 'vitest';
import { stampOf } from '#domain/entry.ts';
import { brand } from '#domain/kernel/brand.ts';
import { type Day, daysAfter, instantOf } from '#domain/kernel/day.ts';
import { placeOf } from '#domain/ledger.ts';
import { askedOf, QUESTIONS, type Question, questionsOf } from '#domain/reviews/questions.ts';
import { LONGEST_ANSWER, type Review, type ReviewParts, SPANS } from '#domain/reviews/review.ts';
import {
  answerTo,
  changeReview,
  emptyReview,
  keepReview,
  nextReviewOn,
  partsOfReview,
  reviewBefore,
  withAnswer,
} from '#domain/reviews/reviewing.ts';
import { baselinesIn, newFactIn, phaseIn, setWaymark } from '#domain/reviews/waymark.ts';

const today = brand<Day>('2026-11-22');
let count = 0;
const stamp = () => {
  count += 1;
  return stampOf(new Uint8Array(16).fill(count), 1_700_000_000_000 + count);
};
const week = emptyReview({ span: 'week', on: today, voice: 'hurt' });

function kept(parts: ReviewParts): Review {
  const review = keepReview(parts, stamp(), today);
  if (!review.ok) throw new Error(review.error);
  return review.value;
}

describe('a review', () => {
  it('RV1 · every answer may stay empty; one with nothing in it, or of a day to come, is not kept', () => {
    expect(keepReview(week, stamp(), today)).toEqual({ ok: false, error: 'empty' });
    const blank = withAnswer(week, 'body', { text: '  ' });
    expect(keepReview(blank, stamp(), today)).toEqual({ ok: false, error: 'empty' });
    const one = withAnswer(blank, 'shook', { text: ' The letter. ' });
    expect(kept(one).answers).toEqual([{ question: 'shook', text: 'The letter.' }]);
    expect(keepReview({ ...one, on: daysAfter(today, 1) }, stamp(), today)).toEqual({
      ok: false,
      error: 'day-to-come',
    });
    const long = withAnswer(week, 'body', { text: 'a'.repeat(LONGEST_ANSWER + 1) });
    expect(keepReview(long, stamp(), today)).toEqual({ ok: false, error: 'answer-too-long' });
  });

  it('RV1 · an answer left out again leaves no trace, and a change is a revision of the same review', () => {
    const answered = withAnswer(week, 'body', { text: 'Tired.' });
    expect(withAnswer(answered, 'body', { text: '' })).toEqual(week);
    const old = kept(answered);
    const changed = changeReview(old, withAnswer(partsOfReview(old), 'body', { text: 'Rested.' }), instantOf(9), today);
    expect(changed.ok && [changed.value.id, changed.value.rev, answerTo(changed.value, 'body')?.text]).toEqual([
      old.id,
      2,
      'Rested.',
    ]);
  });

  it('RV2 · each span asks each side, and every set of one’s own ends with something kind', () => {
    const kind: readonly Question[] = ['kind-to-me', 'kind-thing', 'need-from-myself'];
    for (const span of SPANS) {
      for (const voice of ['rebuilder', 'hurt'] as const) {
        const { alone, outcome } = questionsOf(span, voice);
        expect(kind).toContain(alone.at(-1));
        expect(outcome.length).toBeGreaterThan(0);
      }
    }
    const asked = SPANS.flatMap((span) =>
      (['rebuilder', 'hurt'] as const).flatMap((voice) => Object.values(questionsOf(span, voice)).flat()),
    );
    expect(Object.keys(QUESTIONS).sort()).toEqual([...new Set(asked)].sort());
  });

  it('RV4 · whether one is free to answer is taken into no parts, and dropped from any that hold it', () => {
    expect(askedOf('free-to-answer').unkept).toBe(true);
    expect(withAnswer(week, 'free-to-answer', { text: 'no' })).toEqual(week);
    const smuggled = {
      ...week,
      answers: [
        { question: 'free-to-answer', text: 'no' },
        { question: 'body', text: 'Tired.' },
      ],
    };
    expect(kept(smuggled).answers.map(({ question }) => question)).toEqual(['body']);
  });

  it('RV5 · the review before is the last of the same span and side', () => {
    const answered = (on: Day, parts: Partial<ReviewParts> = {}) =>
      kept(withAnswer({ ...week, ...parts, on }, 'body', { text: 'x' }));
    const old = answered(daysAfter(today, -14));
    const last = answered(daysAfter(today, -7));
    const other = answered(daysAfter(today, -1), { voice: 'rebuilder' });
    const month = answered(daysAfter(today, -1), { span: 'month' });
    expect(reviewBefore([old, last, other, month], week)).toBe(last);
    expect(reviewBefore([old, last], week, last.id)).toBe(old);
    expect(reviewBefore([], week)).toBeUndefined();
  });

  it('RV8 · the next review has a day from which it makes sense, and none by which it is due', () => {
    const last = kept(withAnswer({ ...week, on: daysAfter(today, -100) }, 'body', { text: 'x' }));
    expect(nextReviewOn([last], 'week', today)).toBe(daysAfter(today, -93));
    expect(nextReviewOn([last], 'month', today)).toBe(today);
  });
});

describe('a waymark', () => {
  it('RV6 · the phase chosen last holds, back as well as on; before any choice it is the first after the start', () => {
    const three = setWaymark({ what: 'phase', phase: 3 }, today, undefined, stamp());
    const back = setWaymark({ what: 'phase', phase: 2 }, today, undefined, stamp());
    expect([phaseIn([]), phaseIn([three]), phaseIn([three, back]), phaseIn([back, three])]).toEqual([1, 3, 2, 2]);
    expect(placeOf(three)).toBe('standing');
  });

  it('RV6 · a fact about one breach says nothing of another', () => {
    const [one, other] = [stamp().id, stamp().id];
    const phase = setWaymark({ what: 'phase', phase: 4 }, today, brand(`${one}`), stamp());
    expect([phaseIn([phase], brand(`${one}`)), phaseIn([phase], brand(`${other}`))]).toEqual([4, 1]);
    const fact = setWaymark({ what: 'new-fact' }, today, brand(`${one}`), stamp());
    expect([newFactIn([fact], brand(`${one}`))?.on, newFactIn([fact], brand(`${other}`))]).toEqual([today, undefined]);
    const again = setWaymark({ what: 'baseline' }, today, undefined, stamp());
    expect(baselinesIn([again, fact, phase], brand(`${other}`))).toEqual([today]);
  });
});
