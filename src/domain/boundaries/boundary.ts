// Boundary: a limit, a request, an agreement or an openness that is offered. Each is shown as what it is.

import { envelopeOf } from '../entry.ts';
import { day, id, instant, label, listOf, object, oneOf, optional, type Shaped, text } from '../kernel/parse.ts';

export const SORTS = ['limit', 'request', 'agreement', 'offer'] as const;
export const CATEGORIES = [
  'contact',
  'phones',
  'money',
  'places',
  'family',
  'intimacy',
  'arguments',
  'children',
  'other',
] as const;
export const SIDES = ['me', 'partner'] as const;
export const ANSWERS = ['open', 'accepted', 'declined'] as const;
export type BoundarySort = (typeof SORTS)[number];
export type Category = (typeof CATEGORIES)[number];
export type Side = (typeof SIDES)[number];
export type BoundaryAnswer = (typeof ANSWERS)[number];

/** How long each text may be, in UTF-16 units. */
export const LONGEST = { words: 500, consequence: 500, reason: 1_000, why: 1_000 } as const;

/** The parts that a person fills in; an earlier version holds the same ones. */
export const boundaryParts = {
  sort: oneOf(...SORTS),
  words: text(LONGEST.words, 1),
  /** What the owner then does: an act of their own. */
  consequence: optional(text(LONGEST.consequence)),
  reason: optional(text(LONGEST.reason)),
  categories: listOf(oneOf(...CATEGORIES), CATEGORIES.length),
  /** Whose it is; an agreement belongs to both. */
  owner: oneOf(...SIDES, 'both'),
  /** Who has agreed so far, as far as the writer knows. */
  agreed: optional(listOf(oneOf(...SIDES), 2)),
  /** What became of a request; it may be declined. */
  answer: optional(oneOf(...ANSWERS)),
  startsOn: day,
  reviewOn: optional(day),
  endsOn: optional(day),
};

/** How it read until it was changed, and why it was. */
const boundaryVersion = object({ ...boundaryParts, until: day, why: optional(text(LONGEST.why)) });
export type BoundaryVersion = Shaped<typeof boundaryVersion>;
/** What a boundary says, apart from what became of it. */
export type BoundaryParts = Omit<BoundaryVersion, 'until' | 'why'>;

export const boundary = object({
  ...envelopeOf('boundary'),
  madeAt: instant,
  ...boundaryParts,
  versions: optional(listOf(boundaryVersion, 200)),
  /** The day it was ended or withdrawn from; it then lies with that month. */
  closedOn: optional(day),
  closing: optional(label(300)),
});
export type Boundary = Shaped<typeof boundary>;

export const MARKS = ['respected', 'crossed', 'unclear'] as const;
export type BoundaryMarkState = (typeof MARKS)[number];

/** How it went with a boundary on one day. */
export const boundaryMark = object({
  ...envelopeOf('boundary-mark'),
  madeAt: instant,
  boundaryId: id<'boundary'>(),
  on: day,
  state: oneOf(...MARKS),
  line: optional(text(2_000)),
});
export type BoundaryMark = Shaped<typeof boundaryMark>;

/** What the forms hold while they are typed: days as text, nothing refused yet. */
export const boundaryFormParts = {
  sort: oneOf(...SORTS),
  words: text(),
  consequence: text(),
  reason: text(),
  categories: boundaryParts.categories,
  owner: oneOf(...SIDES),
  agreed: listOf(oneOf(...SIDES), 2),
  answer: oneOf(...ANSWERS),
  startsOn: text(40),
  reviewOn: text(40),
  endsOn: text(40),
  why: text(),
};
export const markFormParts = { on: text(40), state: optional(oneOf(...MARKS)), line: text() };
