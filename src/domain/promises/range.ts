// Range: what a count can say and what it cannot, as words. Never as figures: a percentage reads as a score.

/** In between lies everything from "few or none" to "most or all"; the words are the language pack's. */
export type RangeWord =
  | 'most-or-all'
  | 'most'
  | 'half-to-nearly-all'
  | 'more-than-half'
  | 'about-half'
  | 'less-than-half'
  | 'hardly-any-to-half'
  | 'few'
  | 'few-or-none';

/** A word for the likely range, with how sure it is where that is worth saying. */
export type RangeSaid = { readonly word: RangeWord; readonly sure?: 'fairly-sure' | 'wide-range' };

/** Below this many decided occasions it is too early to say (rule PR5). */
export const ENOUGH_DECIDED = 5;

/** The 80 % range. */
const Z = 1.2816;
const NARROW = 0.15;
const WIDE = 0.3;

/** The Wilson interval of `kept` out of `decided`, as shares from 0 to 1 (`content.md` 5.5). `decided` is above 0. */
export function wilson(kept: number, decided: number): { readonly low: number; readonly high: number } {
  const share = kept / decided;
  const weight = 1 + Z ** 2 / decided;
  const centre = (share + Z ** 2 / (2 * decided)) / weight;
  const half = (Z * Math.sqrt((share * (1 - share)) / decided + Z ** 2 / (4 * decided ** 2))) / weight;
  return { low: centre - half, high: centre + half };
}

/** What `kept` of `decided` says of the range, by the rule of `content.md` 5.5; nothing while it is too early. */
export function rangeSaid(kept: number, decided: number): RangeSaid | undefined {
  if (decided < ENOUGH_DECIDED) return undefined;
  const { low, high } = wilson(kept, decided);
  const upper = upperWord(low, kept === decided);
  const word: RangeWord = upper ?? lowerWord(high, kept === 0) ?? middleWord(kept / decided);
  const width = high - low;
  if ((word === 'most' || word === 'few') && width <= NARROW) return { word, sure: 'fairly-sure' };
  const inTheMiddle = word === 'more-than-half' || word === 'about-half' || word === 'less-than-half';
  return inTheMiddle && width > WIDE ? { word, sure: 'wide-range' } : { word };
}

function upperWord(low: number, all: boolean): RangeWord | undefined {
  if (all && low >= 0.75) return 'most-or-all';
  if (low >= 2 / 3) return 'most';
  return low >= 0.5 ? 'half-to-nearly-all' : undefined;
}

function lowerWord(high: number, none: boolean): RangeWord | undefined {
  if (none && high <= 0.25) return 'few-or-none';
  if (high <= 1 / 3) return 'few';
  return high <= 0.5 ? 'hardly-any-to-half' : undefined;
}

function middleWord(share: number): RangeWord {
  if (share > 0.6) return 'more-than-half';
  return share < 0.4 ? 'less-than-half' : 'about-half';
}
