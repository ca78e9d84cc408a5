// Ladder: small steps in one area, each a rung with its if-then. Up by choice, down without a reason, no end in sight.

import { envelopeOf } from '../entry.ts';
import { day, id, instant, label, listOf, object, oneOf, optional, type Shaped, text, whole } from '../kernel/parse.ts';

export const STEP_AREAS = ['together', 'contact', 'phones', 'money', 'touch', 'sleeping', 'social'] as const;
export const PROPOSERS = ['me', 'partner', 'both'] as const;
export const STEP_OUTCOMES = ['comfortable', 'mixed', 'too-much'] as const;
export type StepArea = (typeof STEP_AREAS)[number];
export type Proposer = (typeof PROPOSERS)[number];
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** How long each text may be, in UTF-16 units, and how many rungs there may be. */
export const LONGEST = { words: 300, cue: 300, act: 300, stop: 300, name: 120, line: 2_000 } as const;
export const MOST_RUNGS = 12;

const rung = object({
  /** Names the rung within its ladder; never used again for another. */
  nth: whole(1, 9_999),
  words: text(LONGEST.words, 1),
  cue: optional(text(LONGEST.cue)),
  act: optional(text(LONGEST.act)),
  by: oneOf(...PROPOSERS),
});
export type Rung = Shaped<typeof rung>;

const ladderParts = {
  area: oneOf(...STEP_AREAS),
  name: optional(label(LONGEST.name)),
  /** The easiest first. */
  rungs: listOf(rung, MOST_RUNGS, 1),
  /** The word or sign that ends a step at once. */
  stop: optional(text(LONGEST.stop)),
  agreed: optional(listOf(oneOf('me', 'partner'), 2)),
  lookOn: optional(day),
};

const ladderVersion = object({ ...ladderParts, until: day });
export type LadderVersion = Shaped<typeof ladderVersion>;
export type LadderParts = Omit<LadderVersion, 'until'>;
export const ladderSaid = object(ladderParts);

export const ladder = object({
  ...envelopeOf('ladder'),
  madeAt: instant,
  ...ladderParts,
  /** The rung that is open now; absent, none has been opened. */
  at: optional(whole(1, 9_999)),
  versions: optional(listOf(ladderVersion, 200)),
  closedOn: optional(day),
});
export type Ladder = Shaped<typeof ladder>;

/** One try of a rung, and how it was. */
export const step = object({
  ...envelopeOf('step'),
  madeAt: instant,
  ladderId: id<'ladder'>(),
  rung: whole(1, 9_999),
  /** The rung in its words of that day. */
  words: text(LONGEST.words, 1),
  on: day,
  outcome: oneOf(...STEP_OUTCOMES),
  line: optional(text(LONGEST.line)),
});
export type Step = Shaped<typeof step>;

export const ladderFormParts = {
  area: oneOf(...STEP_AREAS),
  name: text(),
  rungs: listOf(object({ nth: whole(1, 9_999), words: text(), cue: text(), act: text(), by: oneOf(...PROPOSERS) })),
  stop: text(),
  agreed: listOf(oneOf('me', 'partner'), 2),
  lookOn: text(40),
};
export const stepFormParts = {
  rung: whole(1, 9_999),
  on: text(40),
  outcome: optional(oneOf(...STEP_OUTCOMES)),
  line: text(),
};
