// Change plan: what in me led there, one act against each, who stands by, and what shows that it happens.

import { envelopeOf } from '../../entry.ts';
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
} from '../../kernel/parse.ts';

export const CAUSES = ['opportunity', 'secrecy', 'coping', 'values', 'contact', 'other'] as const;
export const CHOOSERS = ['me', 'together', 'asked', 'required'] as const;
export type CauseSort = (typeof CAUSES)[number];
export type Chooser = (typeof CHOOSERS)[number];

/** How long each text may be, in UTF-16 units, and how many of each there may be. */
export const LONGEST = { words: 1_000, act: 500, obstacle: 500, fallback: 500, name: 80, how: 300, help: 500 } as const;
export const MOST = { causes: 8, supporters: 12, signs: 5 } as const;

const cause = object({
  sort: oneOf(...CAUSES),
  words: text(LONGEST.words, 1),
  act: optional(text(LONGEST.act)),
  obstacle: optional(text(LONGEST.obstacle)),
  fallback: optional(text(LONGEST.fallback)),
});
export type Cause = Shaped<typeof cause>;

const planParts = {
  causes: listOf(cause, MOST.causes),
  /** What change would look like in ordinary life: things that can be seen. */
  signs: listOf(text(LONGEST.how, 1), MOST.signs),
  /** Nicknames, never full names. */
  supporters: listOf(object({ name: label(LONGEST.name, 1), how: optional(text(LONGEST.how)) }), MOST.supporters),
  help: optional(text(LONGEST.help)),
  chosenBy: optional(oneOf(...CHOOSERS)),
};

const planVersion = object({ ...planParts, until: day });
export type PlanVersion = Shaped<typeof planVersion>;
export type PlanParts = Omit<PlanVersion, 'until'>;
export const planSaid = object(planParts);

export const changePlan = object({
  ...envelopeOf('change-plan'),
  madeAt: instant,
  ...planParts,
  versions: optional(listOf(planVersion, 100)),
});
export type ChangePlan = Shaped<typeof changePlan>;

/** Something that shows the change, on its day. */
export const milestone = object({
  ...envelopeOf('milestone'),
  madeAt: instant,
  on: day,
  words: text(LONGEST.act, 1),
  /** The partner noticed it, and said so. */
  noticed: optional(truth),
});
export type Milestone = Shaped<typeof milestone>;

/** How important the change is and how sure one is of it, 0 to 10, on one day. */
export const ruler = object({
  ...envelopeOf('ruler'),
  madeAt: instant,
  on: day,
  importance: optional(whole(0, 10)),
  confidence: optional(whole(0, 10)),
  /** Why it is not lower. */
  line: optional(text(LONGEST.words)),
});
export type Ruler = Shaped<typeof ruler>;

export const planFormParts = {
  causes: listOf(object({ sort: oneOf(...CAUSES), words: text(), act: text(), obstacle: text(), fallback: text() })),
  signs: listOf(text()),
  supporters: listOf(object({ name: text(), how: text() })),
  help: text(),
  chosenBy: oneOf('unsaid', ...CHOOSERS),
};
export const milestoneFormParts = { on: text(40), words: text(), noticed: truth };
export const rulerFormParts = {
  on: text(40),
  importance: optional(whole(0, 10)),
  confidence: optional(whole(0, 10)),
  line: text(),
};
