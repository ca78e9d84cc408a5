// Draft: what is being typed and not yet kept. Sealed at the first pause, gone when kept or let go.

import { boundaryFormParts, markFormParts } from '../boundaries/boundary.ts';
import { charterFormParts } from '../boundaries/charter.ts';
import { checkInParts } from '../check-ins/check-in.ts';
import { envelopeOf } from '../entry.ts';
import { contactFormParts } from '../help/contact.ts';
import {
  day,
  id,
  instant,
  listOf,
  object,
  oneOf,
  optional,
  type Shape,
  type Shaped,
  text,
  variants,
} from '../kernel/parse.ts';
import { milestoneFormParts, planFormParts, rulerFormParts } from '../promises/change/plan.ts';
import { OUTCOMES, outcomeDetails } from '../promises/outcome.ts';
import { PARTNER_MARKS } from '../promises/partner-mark.ts';
import { pledgeParts, schedule } from '../promises/pledge.ts';
import { reflectionParts } from '../reflections/reflection.ts';
import { reviewFormParts } from '../reviews/review.ts';
import { cardFormParts, groundingFormParts, hardDateFormParts, setbackFormParts } from '../setbacks/setback.ts';
import { breachFormParts } from '../settings/people/breach.ts';
import { personFormParts } from '../settings/people/person.ts';
import { ladderFormParts, stepFormParts } from '../steps/ladder.ts';

const content = variants('form', {
  'check-in': object({ form: oneOf('check-in'), ...checkInParts }),
  reflection: object({
    form: oneOf('reflection'),
    ...reflectionParts,
    // What is too long to be kept is not lost meanwhile: the title may be of any length, the text goes on in `further`.
    title: optional(text()),
    further: optional(listOf(text(), 20)),
  }),
  pledge: object({
    form: oneOf('pledge'),
    ...pledgeParts,
    // An unfinished promise may still lack its act.
    act: text(),
    schedule: optional(schedule),
    reason: optional(text(1_000)),
  }),
  review: object({ form: oneOf('review'), ...reviewFormParts }),
  outcome: object({
    form: oneOf('outcome'),
    /** The occasion it is about; the draft's target is its promise. */
    on: optional(day),
    state: optional(oneOf(...OUTCOMES)),
    line: text(),
    ...outcomeDetails,
    partner: optional(oneOf(...PARTNER_MARKS)),
  }),
  week: object({
    form: oneOf('week'),
    answers: listOf(object({ pledgeId: id<'pledge'>(), on: day, state: optional(oneOf(...OUTCOMES)), line: text() })),
  }),
  boundary: object({ form: oneOf('boundary'), ...boundaryFormParts }),
  'boundary-mark': object({ form: oneOf('boundary-mark'), ...markFormParts }),
  charter: object({ form: oneOf('charter'), ...charterFormParts }),
  ladder: object({ form: oneOf('ladder'), ...ladderFormParts }),
  step: object({ form: oneOf('step'), ...stepFormParts }),
  'change-plan': object({ form: oneOf('change-plan'), ...planFormParts }),
  milestone: object({ form: oneOf('milestone'), ...milestoneFormParts }),
  ruler: object({ form: oneOf('ruler'), ...rulerFormParts }),
  setback: object({ form: oneOf('setback'), ...setbackFormParts }),
  grounding: object({ form: oneOf('grounding'), ...groundingFormParts }),
  'stand-by': object({ form: oneOf('stand-by'), ...cardFormParts }),
  slip: object({ form: oneOf('slip'), ...cardFormParts }),
  'hard-date': object({ form: oneOf('hard-date'), ...hardDateFormParts }),
  person: object({ form: oneOf('person'), ...personFormParts }),
  breach: object({ form: oneOf('breach'), ...breachFormParts }),
  contact: object({ form: oneOf('contact'), ...contactFormParts }),
} satisfies Record<string, Shape<unknown>>);

export const draft = object({
  ...envelopeOf('draft'),
  madeAt: instant,
  /** The entry that is being changed; a new one has none. */
  target: optional(id()),
  content,
});
export type Draft = Shaped<typeof draft>;
export type DraftContent = Draft['content'];

/** What a draft of one form holds. */
export type DraftContentOf<F extends DraftContent['form']> = Extract<DraftContent, { readonly form: F }>;
