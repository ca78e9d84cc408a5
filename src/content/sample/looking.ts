// Looking: a review of a week, and the phases that were chosen on the way.

import { type Day, daysAfter } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Phase } from '#domain/reviews/waymark.ts';
import { made, say } from './making.ts';

/** A weekly review and two phase facts. */
export function looking(day: Day): readonly Entry[] {
  return [phase(1, daysAfter(day, -40)), phase(2, daysAfter(day, -17)), review(daysAfter(day, -6))];
}

function phase(chosen: Phase, on: Day): Entry {
  return { ...made('waymark', on), on, mark: { what: 'phase', phase: chosen } };
}

function review(on: Day): Entry {
  const answer = (question: string, text: string) => ({ question, text: say(text) });
  const answers = [
    answer('acts-matched', 'The texts on the way home. Four of five.'),
    answer('acts-differed', 'Thursday. I said so myself, but late in the evening.'),
    answer('partners-week', 'Long days, and the letter from the bank on Tuesday.'),
    answer('kind-to-me', 'A long walk on Sunday, without the phone.'),
    answer('continue', 'The texts, as they are.'),
  ];
  return { ...made('review', on), span: 'week', on, voice: 'rebuilder', answers };
}
