// Hard dates: days known beforehand to be hard, and which of them it is today.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter, isDay } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import type { Result } from '../kernel/result.ts';
import { type HardDate, hardDate, hardDateFormParts } from './setback.ts';

const formShape = object(hardDateFormParts);
export type HardDateForm = Shaped<typeof formShape>;

/** The form that says what a hard date says; of a new one, nothing. */
export function hardDateFormOf(entry: HardDate | undefined): HardDateForm {
  return { name: entry?.name ?? '', on: entry?.on ?? '', yearly: entry?.yearly ?? true, plan: entry?.plan ?? '' };
}

/** The hard date that the form tells of. Refuses no name and a day that does not exist. */
export function keepableHardDate(form: HardDateForm, stamp: Stamp, before?: HardDate): Result<HardDate, Misfit> {
  const plan = form.plan.trim();
  return parse(hardDate, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('hard-date', stamp), madeAt: stamp.at }),
    name: form.name.trim(),
    on: form.on,
    yearly: form.yearly,
    plan: plan === '' ? undefined : plan,
  });
}

/** The hard dates of this day; a 29 February comes on the 28th in a year without one (rule SB8). */
export function hardDatesOn(dates: readonly HardDate[], day: Day): readonly HardDate[] {
  return dates.filter((date) => nextOf(date, day) === day);
}

/** The next time a hard date comes, on `day` or after it; none for one that has passed and does not come again. */
export function nextOf({ on, yearly }: HardDate, day: Day): Day | undefined {
  if (on >= day) return on;
  if (!yearly) return undefined;
  const year = Number(day.slice(0, 4));
  return [inYear(on, year), inYear(on, year + 1)].find((next) => next !== undefined && next >= day);
}

function inYear(on: Day, year: number): Day | undefined {
  const same = `${year}${on.slice(4)}`;
  if (isDay(same)) return same;
  const march = `${year}-03-01`;
  return isDay(march) ? daysAfter(march, -1) : undefined;
}
