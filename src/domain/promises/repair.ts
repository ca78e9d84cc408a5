// Repair: what follows a miss, in five short steps and any number of sittings (`content.md` 5.6). None is required.
// The first step, telling it, lies with the outcome, since it is an event of its own.

import { object, oneOf, optional, type Shaped, text, truth } from '../kernel/parse.ts';

export const ADJUSTMENTS = ['smaller', 'cue', 'date', 'pause', 'end'] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];

export const REPAIR_ENDS = ['repaired', 'not-repaired'] as const;
export type RepairEnd = (typeof REPAIR_ENDS)[number];

/** How long one step may be, in UTF-16 units. A draft holds no more either. */
export const LONGEST_STEP = 2_000;

export const repair = object({
  /** Second step: what happened, without the reason. */
  named: optional(text(LONGEST_STEP)),
  /** Third: what it touched, as the other said it. */
  touched: optional(text(LONGEST_STEP)),
  /** Fourth: one act within two days. */
  act: optional(text(LONGEST_STEP)),
  actDone: optional(truth),
  /** Fifth: what of the promise is adjusted. */
  adjusted: optional(oneOf(...ADJUSTMENTS)),
  /** The answer to the balancing question, where it was asked (rule PR21). */
  value: optional(text(LONGEST_STEP)),
  /** How it ended; without it the repair is open. */
  end: optional(oneOf(...REPAIR_ENDS)),
});
export type Repair = Shaped<typeof repair>;

/** What a form holds of a repair: words may be empty. */
export type RepairWords = {
  readonly named: string;
  readonly touched: string;
  readonly act: string;
  readonly value: string;
  readonly actDone: boolean;
  readonly adjusted: Adjustment | undefined;
  readonly end: RepairEnd | undefined;
};

/** The words of a repair, as a form shows them. */
export function repairWordsOf(kept: Repair | undefined): RepairWords {
  return {
    named: kept?.named ?? '',
    touched: kept?.touched ?? '',
    act: kept?.act ?? '',
    value: kept?.value ?? '',
    actDone: kept?.actDone ?? false,
    adjusted: kept?.adjusted,
    end: kept?.end,
  };
}

/** The repair that a form says; nothing where nothing was said. Words beyond `LONGEST_STEP` are cut. */
export function repairOf(words: RepairWords): Repair | undefined {
  const said = {
    ...line('named', words.named),
    ...line('touched', words.touched),
    ...line('act', words.act),
    ...line('value', words.value),
    ...(words.actDone ? { actDone: true } : {}),
    ...(words.adjusted === undefined ? {} : { adjusted: words.adjusted }),
    ...(words.end === undefined ? {} : { end: words.end }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}

function line<const K extends string>(name: K, typed: string): { readonly [P in K]?: string } {
  const written = typed.trim().slice(0, LONGEST_STEP);
  const said: { [P in K]?: string } = {};
  if (written !== '') said[name] = written;
  return said;
}
