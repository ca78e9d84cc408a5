// Look again: what Today may show of small steps. It needs nothing but what stays open.

import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { laddersToLookAt } from '#domain/steps/climbing.ts';
import type { Ladder } from '#domain/steps/ladder.ts';

/** A ladder whose day to look back has come; its name may be missing, its area is not. */
export type LadderToLookAt = Pick<Ladder, 'id' | 'area' | 'name'> & { readonly path: string };

/** What is to be looked back on by `day`. */
export function stepsToLookAt(ledger: Pick<Ledger, 'ladder'>, day: Day): readonly LadderToLookAt[] {
  return laddersToLookAt(ledger.ladder, day).map((ladder) => ({ ...ladder, path: `steps/${ladder.id}` }));
}
