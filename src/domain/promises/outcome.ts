// Outcome: how one occasion of a promise went. An entry of its own, so that changing a promise never changes it.

import { envelopeOf } from '../entry.ts';
import { day, id, instant, object, oneOf, optional, type Shaped, text } from '../kernel/parse.ts';
import { repair } from './repair.ts';

export const OUTCOMES = ['kept', 'partly', 'missed', 'changed'] as const;
export type OutcomeState = (typeof OUTCOMES)[number];

/** How hard it was; may be left out. */
export const DIFFICULTIES = ['easy', 'some', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Whether somebody was told of a miss before they asked: an event of its own, and a trust act (`content.md` 5.1). */
export const TOLD = ['before-asked', 'when-asked', 'not-yet'] as const;
export type Told = (typeof TOLD)[number];

/** How long a line may be, in UTF-16 units. */
export const LONGEST_LINE = 2_000;

/** What may be said beside the state and the line. */
export const outcomeDetails = {
  difficulty: optional(oneOf(...DIFFICULTIES)),
  told: optional(oneOf(...TOLD)),
  repair: optional(repair),
};

export const outcome = object({
  ...envelopeOf('outcome'),
  madeAt: instant,
  pledgeId: id<'pledge'>(),
  /** The occasion: the day it fell due. */
  on: day,
  state: oneOf(...OUTCOMES),
  line: optional(text(LONGEST_LINE)),
  ...outcomeDetails,
  /** The day on which it was told. */
  toldOn: optional(day),
});
export type Outcome = Shaped<typeof outcome>;
export type OutcomeDetails = Pick<Outcome, keyof typeof outcomeDetails>;
