// Contact: a number of the owner's own, for hard moments. Sealed, so shown only when open.

import { envelopeOf } from '../entry.ts';
import { instant, label, object, optional, type Shaped, text } from '../kernel/parse.ts';

/** What the form holds while it is typed: nothing of a text is refused. */
export const contactFormParts = { name: text(), number: text(), note: text() };

export const contact = object({
  ...envelopeOf('contact'),
  madeAt: instant,
  name: label(80, 1),
  number: label(40, 1),
  note: optional(label(200)),
});
export type Contact = Shaped<typeof contact>;
