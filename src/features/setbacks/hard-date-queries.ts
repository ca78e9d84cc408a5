// Hard dates today: what Today shows of days known beforehand. It needs nothing but what stays open.

import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { hardDatesOn } from '#domain/setbacks/hard-dates.ts';
import type { HardDate } from '#domain/setbacks/setback.ts';

/** The hard dates of `day`, each with its quiet plan where there is one. */
export function hardDatesToday(ledger: Pick<Ledger, 'hard-date'>, day: Day): readonly HardDate[] {
  return hardDatesOn(ledger['hard-date'], day);
}
