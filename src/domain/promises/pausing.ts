// Pausing: a promise can rest at any time, for illness, grief, safety or nothing said. What was decided stays decided.

import { revised } from '../entry.ts';
import type { Day, Instant } from '../kernel/day.ts';
import type { Pause, PauseReason, Pledge } from './pledge.ts';

/** What a person says of a pause. `until` is the day it is taken up again, where that is known. */
export type PauseAnswer = { readonly until?: Day; readonly why?: PauseReason };

/** The pause that a day lies in; none where the promise was on. */
export function pauseOn(pledge: Pick<Pledge, 'pauses'>, day: Day): Pause | undefined {
  return pledge.pauses?.find(({ from, until }) => from <= day && (until === undefined || day < until));
}

/** The promise, resting from `today` on (rule PR17). One that rests already stays as it is. */
export function pausePledge(pledge: Pledge, answer: PauseAnswer, today: Day, at: Instant): Pledge {
  if (pauseOn(pledge, today) !== undefined) return pledge;
  const ends = answer.until !== undefined && answer.until > today ? { until: answer.until } : {};
  const begun: Pause = { from: today, ...ends, ...(answer.why === undefined ? {} : { why: answer.why }) };
  return { ...revised(pledge, at), pauses: [...(pledge.pauses ?? []), begun] };
}

/** The promise, taken up again from `today` on. A pause that began today is as if it had not been. */
export function resumePledge(pledge: Pledge, today: Day, at: Instant): Pledge {
  const running = pauseOn(pledge, today);
  if (running === undefined) return pledge;
  const pauses = (pledge.pauses ?? []).flatMap((pause) => {
    if (pause !== running) return [pause];
    return pause.from === today ? [] : [{ ...pause, until: today }];
  });
  return { ...revised(pledge, at), pauses };
}
