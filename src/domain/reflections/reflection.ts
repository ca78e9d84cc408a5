// Reflection: anything written at length. The genres are one table; a new one does not compile until all have decided.

import { envelopeOf } from '../entry.ts';
import { day, id, instant, label, listOf, object, oneOf, optional, type Shaped, text } from '../kernel/parse.ts';

export const GENRES = ['journal', 'responsibility', 'apology', 'empathy', 'evaluation'] as const;
export type Genre = (typeof GENRES)[number];

export const LONGEST_TITLE = 120;
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;

/** Whether `name` is one of the genres. */
export function isGenre(name: string | undefined): name is Genre {
  return GENRES.some((genre) => genre === name);
}

/** The parts that a person fills in; a draft holds the same ones. */
export const reflectionParts = {
  genre: oneOf(...GENRES),
  on: day,
  text: text(),
  title: optional(label(LONGEST_TITLE)),
  tags: listOf(label(LONGEST_TAG, 1), MOST_TAGS),
  breachId: optional(id<'breach'>()),
};

export const reflection = object({ ...envelopeOf('reflection'), madeAt: instant, ...reflectionParts });
export type Reflection = Shaped<typeof reflection>;
