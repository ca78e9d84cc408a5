// Breach: what happened, in the owner's words, and on which side of it they stand.

import { envelopeOf } from '../../entry.ts';
import { day, id, instant, label, object, oneOf, optional, type Shaped, text } from '../../kernel/parse.ts';
import { role } from './role.ts';

export const BREACH_SORTS = [
  'affair',
  'lies',
  'money',
  'addiction',
  'secret',
  'absence',
  'small-promises',
  'online',
  'other',
] as const;

/** What a form about a breach holds while it is typed; `toldOn` as it was typed. */
export const breachFormParts = {
  role,
  name: text(),
  sort: optional(oneOf(...BREACH_SORTS)),
  personId: optional(id<'person'>()),
  toldOn: text(40),
};

export const breach = object({
  ...envelopeOf('breach'),
  madeAt: instant,
  role,
  /** The owner's own short name for it; may stay empty. */
  name: optional(label(120)),
  sort: optional(oneOf(...BREACH_SORTS)),
  personId: optional(id<'person'>()),
  /** The day it was told or found out. */
  toldOn: optional(day),
});
export type Breach = Shaped<typeof breach>;
export type BreachSort = (typeof BREACH_SORTS)[number];
