// Open today: what Today shows of promises. It needs no more than the months of the last two weeks.

import type { Day } from '#domain/kernel/day.ts';
import { type PledgesKept, pledgesOpenOn } from '#domain/promises/occasions.ts';
import type { Outcome } from '#domain/promises/outcome.ts';
import type { PartnerMark } from '#domain/promises/partner-mark.ts';
import type { Pledge } from '#domain/promises/pledge.ts';

/** A promise that is open, as one thing on the day's thread; the sheet takes `pledge`, `outcomes` and `days`. */
export type OpenThing = {
  readonly pledge: Pledge;
  readonly outcomes: readonly Outcome[];
  readonly marks: readonly PartnerMark[];
  readonly days: readonly Day[];
};

type PledgesAndMarks = PledgesKept & { readonly 'partner-mark'?: readonly PartnerMark[] };

/** The promises that are due on `day` or still open, the earliest first; each once, with its open days. */
export function openToday(kept: PledgesAndMarks, day: Day): readonly OpenThing[] {
  return pledgesOpenOn(kept, day).map(({ pledge, days }) => ({
    pledge,
    outcomes: kept.outcome.filter((outcome) => outcome.pledgeId === pledge.id),
    marks: (kept['partner-mark'] ?? []).filter((mark) => mark.pledgeId === pledge.id),
    days,
  }));
}
