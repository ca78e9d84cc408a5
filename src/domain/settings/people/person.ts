// Person: somebody the notes are about, under whatever name the owner likes.

import { envelopeOf } from '../../entry.ts';
import { instant, label, object, optional, type Shaped } from '../../kernel/parse.ts';

export const person = object({
  ...envelopeOf('person'),
  madeAt: instant,
  name: label(80, 1),
  /** Whether this is the partner that the promises are made to. */
  note: optional(label(200)),
});
export type Person = Shaped<typeof person>;
