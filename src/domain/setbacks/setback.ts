// Setback: a reminder, a hard day, a slip or a new deception, kept apart by name, because they ask for different things.

import { envelopeOf } from '../entry.ts';
import {
  day,
  instant,
  label,
  listOf,
  object,
  oneOf,
  optional,
  type Shaped,
  text,
  truth,
  whole,
} from '../kernel/parse.ts';

/** A missed promise is the other of the normal ones; it has its own place. */
export const SETBACKS = ['reminder', 'hard-day', 'slip', 'deception'] as const;
export const COMPANY = ['alone', 'partner', 'someone'] as const;
export const TOLD = ['unasked', 'asked', 'not-yet'] as const;
export type SetbackSort = (typeof SETBACKS)[number];
export type Company = (typeof COMPANY)[number];
export type Told = (typeof TOLD)[number];

/** How long each text may be, in UTF-16 units. */
export const LONGEST = { trigger: 200, words: 5_000, next: 1_000, grounding: 300, name: 120, plan: 2_000 } as const;

const groundings = listOf(label(40, 1), 20);

export const setback = object({
  ...envelopeOf('setback'),
  madeAt: instant,
  on: day,
  sort: oneOf(...SETBACKS),
  trigger: optional(label(LONGEST.trigger)),
  words: optional(text(LONGEST.words)),
  before: optional(whole(0, 10)),
  after: optional(whole(0, 10)),
  minutes: optional(whole(0, 1_440)),
  /** What was tried and what of it helped: a name of `GROUNDINGS`, or the id of a grounding of one's own. */
  tried: groundings,
  helped: groundings,
  company: optional(oneOf(...COMPANY)),
  told: optional(oneOf(...TOLD)),
  next: optional(text(LONGEST.next)),
});
export type Setback = Shaped<typeof setback>;

/** A way back to here and now in one's own words. */
export const grounding = object({ ...envelopeOf('grounding'), madeAt: instant, words: text(LONGEST.grounding, 1) });
export type Grounding = Shaped<typeof grounding>;

export const CARDS = ['stand-by', 'slip'] as const;
export type CardSort = (typeof CARDS)[number];
/** The lines of each card, in order. */
export const CARD_LINES = {
  'stand-by': ['stay', 'say', 'ask', 'thank', 'after'],
  slip: ['stop', 'tell', 'who', 'repair', 'smaller'],
} as const satisfies Record<CardSort, readonly string[]>;
export const LONGEST_CARD_LINE = 500;

const cardLines = listOf(object({ line: label(20, 1), words: text(LONGEST_CARD_LINE, 1) }), 12);

/** A card to have at hand: how to stand by, or what to do after a slip. */
export const card = object({
  ...envelopeOf('card'),
  madeAt: instant,
  sort: oneOf(...CARDS),
  lines: cardLines,
  versions: optional(listOf(object({ lines: cardLines, until: day }), 100)),
});
export type Card = Shaped<typeof card>;

/** A day known beforehand to be hard, and a quiet plan for it. */
export const hardDate = object({
  ...envelopeOf('hard-date'),
  madeAt: instant,
  name: label(LONGEST.name, 1),
  on: day,
  yearly: truth,
  plan: optional(text(LONGEST.plan)),
});
export type HardDate = Shaped<typeof hardDate>;

export const setbackFormParts = {
  sort: oneOf(...SETBACKS),
  on: text(40),
  trigger: text(),
  words: text(),
  before: optional(whole(0, 10)),
  after: optional(whole(0, 10)),
  minutes: text(40),
  tried: groundings,
  helped: groundings,
  company: optional(oneOf(...COMPANY)),
  told: optional(oneOf(...TOLD)),
  next: text(),
};
export const groundingFormParts = { words: text() };
export const cardFormParts = { lines: listOf(object({ line: label(20, 1), words: text() }), 12) };
export const hardDateFormParts = { name: text(), on: text(40), yearly: truth, plan: text() };
