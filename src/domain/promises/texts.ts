// Texts: what a person wrote in a promise, or said of one of its days.

import type { Day } from '../kernel/day.ts';
import type { Outcome } from './outcome.ts';
import type { Pledge } from './pledge.ts';

type Texts = readonly (string | undefined)[];
type PledgeWords = Partial<Pick<Pledge, 'act' | 'plan' | 'wish' | 'notice'>> & {
  readonly reason?: string | undefined;
};
type OutcomeWords = { readonly line?: string | undefined } & Pick<Outcome, 'repair'>;

/** The words of one version, or of a draft. */
export function textsOfWords({ act, plan, reason, wish, notice }: PledgeWords): Texts {
  return [act, plan?.cue, plan?.obstacle, plan?.fallback, plan?.sign, wish, notice, reason];
}

/** The words of a promise: as it reads now first, then what became of it, then as it read before. */
export function textsOfPledge(pledge: Pledge): Texts {
  const happenings = (pledge.happenings ?? []).map(({ line }) => line);
  return [...textsOfWords(pledge), pledge.closing, ...happenings, ...(pledge.versions ?? []).flatMap(textsOfWords)];
}

/** The words said of a day, the repair's among them. */
export function textsOfOutcome({ line, repair }: OutcomeWords): Texts {
  return [line, repair?.named, repair?.touched, repair?.act, repair?.value];
}

/** The promise in the words it had on that day (rule PR6). */
export function actOn({ act, versions }: Pick<Pledge, 'act' | 'versions'>, on: Day): string {
  return versions?.find((version) => on < version.until)?.act ?? act;
}
