// Outcome: how one occasion of a promise went. An entry of its own, so that changing a promise never changes it.

import { envelopeOf } from '../entry.ts';
import { day, id, instant, object, oneOf, optional, type Shaped, text } from '../kernel/parse.ts';

export const OUTCOMES = ['kept', 'partly', 'missed', 'changed'] as const;
export type OutcomeState = (typeof OUTCOMES)[number];

/** How long a line may be, in UTF-16 units. */
export const LONGEST_LINE = 2_000;

export const outcome = object({
  ...envelopeOf('outcome'),
  madeAt: instant,
  pledgeId: id<'pledge'>(),
  /** The occasion: the day it fell due. */
  on: day,
  state: oneOf(...OUTCOMES),
  line: optional(text(LONGEST_LINE)),
});
export type Outcome = Shaped<typeof outcome>;
