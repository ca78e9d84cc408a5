// Copy: what its owner laid into the Together view, as it read at that moment. What it was made from may change or go;
// the copy stays as it was chosen.

import { checkInParts } from '../check-ins/check-in.ts';
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
} from '../kernel/parse.ts';

/** What a copy was made from; the words for it are in the language pack. */
export const ORIGINS = [
  'check-in',
  'promise',
  'kept',
  'partly',
  'missed',
  'changed',
  'journal',
  'responsibility',
  'apology',
  'empathy',
  'evaluation',
  'week',
  'month',
  'quarter',
  'year',
  'limit',
  'request',
  'agreement',
  'offer',
  'respected',
  'crossed',
  'unclear',
  'charter',
  'ladder',
  'comfortable',
  'mixed',
  'too-much',
  'plan',
  'milestone',
  'reminder',
  'hard-day',
  'slip',
  'deception',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** One passage; `name` says which part of the original it was, such as a question, where that is needed to read it. */
const passage = object({ name: optional(label(60, 1)), text: text() });
export type Passage = Shaped<typeof passage>;

/** What is shown of an original. */
export const copyParts = {
  origin: oneOf(...ORIGINS),
  title: optional(text()),
  passages: listOf(passage, 200),
  /** Of a check-in: where on the grid, which words, and the four lines. */
  cell: checkInParts.cell,
  feelings: optional(checkInParts.feelings),
  facets: optional(checkInParts.facets),
  voice: checkInParts.voice,
};

export const copy = object({
  ...envelopeOf('copy'),
  madeAt: instant,
  /** The entry it was made from. */
  of: id(),
  /** The day of the original, where its owner wished it to be seen. Never finer than a day. */
  on: optional(day),
  ...copyParts,
});
export type Copy = Shaped<typeof copy>;
export type CopyParts = Read<typeof copyParts>;
