// Look again: what Today may show of boundaries and the charter. It needs nothing but what stays open.

import { charterIn } from '#domain/boundaries/charter-keeping.ts';
import { toLookAtAgain } from '#domain/boundaries/holding.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';

/** One thing whose day to look at it again has come: its own words, without words where it is the charter. */
export type ToLookAt = { readonly id: string; readonly path: string; readonly words: string | undefined };

/** What is to be looked at again by `day`. */
export function boundariesToLookAt(ledger: Pick<Ledger, 'boundary' | 'charter'>, day: Day): readonly ToLookAt[] {
  const charter = charterIn(ledger.charter);
  const due = charter?.reviewOn !== undefined && charter.reviewOn <= day;
  return [
    ...toLookAtAgain(ledger.boundary, day).map(({ id, words }) => ({ id, path: `boundaries/${id}`, words })),
    ...(charter && due ? [{ id: charter.id, path: 'charter', words: undefined }] : []),
  ];
}
