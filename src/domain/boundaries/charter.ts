// Charter: the new agreement on one page, in the couple's own words. Not a contract; either may withdraw from it.

import { envelopeOf } from '../entry.ts';
import { day, instant, listOf, object, oneOf, optional, type Shaped, text } from '../kernel/parse.ts';
import { SIDES } from './boundary.ts';

export const CHARTER_PARTS = ['leave', 'keep', 'fresh', 'mistakes'] as const;
export type CharterPart = (typeof CHARTER_PARTS)[number];

/** So much fits on a quarter of one page. */
export const LONGEST_PART = 600;

const charterParts = {
  leave: optional(text(LONGEST_PART)),
  keep: optional(text(LONGEST_PART)),
  fresh: optional(text(LONGEST_PART)),
  mistakes: optional(text(LONGEST_PART)),
  agreed: optional(listOf(oneOf(...SIDES), 2)),
  reviewOn: optional(day),
};

const charterVersion = object({ ...charterParts, until: day });
export type CharterVersion = Shaped<typeof charterVersion>;
export type CharterParts = Omit<CharterVersion, 'until'>;
export const charterSaid = object(charterParts);

export const charter = object({
  ...envelopeOf('charter'),
  madeAt: instant,
  ...charterParts,
  versions: optional(listOf(charterVersion, 100)),
});
export type Charter = Shaped<typeof charter>;

export const charterFormParts = {
  leave: text(),
  keep: text(),
  fresh: text(),
  mistakes: text(),
  agreed: listOf(oneOf(...SIDES), 2),
  reviewOn: text(40),
};
