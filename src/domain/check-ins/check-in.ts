// Check-in: how it is, right now. Every part may stay empty; several a day are kept side by side.

import { envelopeOf } from '../entry.ts';
import {
  day,
  id,
  instant,
  label,
  listOf,
  object,
  oneOf,
  optional,
  type Read,
  type Shaped,
  text,
  whole,
} from '../kernel/parse.ts';
import { cell } from './feelings.ts';

export const FACETS = ['reliability', 'honesty', 'care', 'hope'] as const;
export type Facet = (typeof FACETS)[number];

/** 0 not at all … 6 fully; or one of two answers that are worth as much. */
export const rating = oneOf(0, 1, 2, 3, 4, 5, 6, 'no-occasion', 'cannot-say');
export type Rating = Shaped<typeof rating>;

export const CONTEXTS = [
  'reminder',
  'talk',
  'promise-kept',
  'promise-missed',
  'new-information',
  'together',
  'alone',
  'work',
  'sleep',
  'body',
  'alcohol',
  'other',
] as const;
export type Context = (typeof CONTEXTS)[number];

export const MOST_FEELINGS = 3;
export const MOST_CONTEXTS = 2;
/** How long the one line may be when it is kept; a draft holds more, so that nothing is lost. */
export const LONGEST_LINE = 2_000;

/**
 * A feeling is one of the 48 names or a word of one's own, spelt out, so that it stays readable when the word is
 * removed (rule CI4); strength 1-3 where given.
 */
export const felt = object({ word: label(40, 1), strength: optional(oneOf(1, 2, 3)) });
export type Felt = Shaped<typeof felt>;

/** The parts that a person fills in; a draft holds the same ones. */
export const checkInParts = {
  on: day,
  breachId: optional(id<'breach'>()),
  /** The wording the facets were answered in: one's own conduct, or one's own experience. */
  voice: optional(oneOf('rebuilder', 'hurt')),
  cell: optional(cell),
  feelings: listOf(felt, MOST_FEELINGS),
  facets: object({
    reliability: optional(rating),
    honesty: optional(rating),
    care: optional(rating),
    hope: optional(rating),
  }),
  contexts: listOf(oneOf(...CONTEXTS), MOST_CONTEXTS),
  line: optional(text()),
};
export type CheckInParts = Read<typeof checkInParts>;

export const checkIn = object({
  ...envelopeOf('check-in'),
  madeAt: instant,
  ...checkInParts,
  /** Minutes after midnight, local, when it was made on its day; absent when back-dated. */
  minute: optional(whole(0, 1439)),
});
export type CheckIn = Shaped<typeof checkIn>;
export type Voice = NonNullable<CheckIn['voice']>;
