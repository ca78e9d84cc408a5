// Draft: what is being typed and not yet kept. Sealed at the first pause, gone when kept or let go.

import { checkInParts } from '../check-ins/check-in.ts';
import { envelopeOf } from '../entry.ts';
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
import { pledgeParts, schedule } from '../promises/pledge.ts';
import { reflectionParts } from '../reflections/reflection.ts';

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
  outcome: object({
    form: oneOf('outcome'),
    /** The occasion it is about; the draft's target is its promise. */
    on: optional(day),
    state: optional(oneOf('kept', 'partly', 'missed', 'changed')),
    line: text(),
  }),
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
