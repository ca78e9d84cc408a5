// Person: somebody the notes are about, under whatever name the owner likes.

import { envelopeOf } from '../../entry.ts';
import { instant, label, object, optional, type Shaped, text } from '../../kernel/parse.ts';

/** What a form about a person holds while it is typed: nothing of a text is refused. */
export const personFormParts = { name: text(), note: text() };

export const person = object({
  ...envelopeOf('person'),
  madeAt: instant,
  name: label(80, 1),
  /** Whether this is the partner that the promises are made to. */
  note: optional(label(200)),
});
export type Person = Shaped<typeof person>;
