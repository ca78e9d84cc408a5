// Texts: everything a person wrote in a boundary or a charter, kept or still being typed.

import type { BoundaryVersion } from './boundary.ts';
import type { CharterPart } from './charter.ts';

type Written = readonly (string | undefined)[];

type BoundaryTexts = { readonly [K in 'words' | 'consequence' | 'reason' | 'why' | 'closing']?: string };

/** The texts of a boundary, of its draft, and of how it read before. */
export function textsOfBoundary(from: BoundaryTexts & { readonly versions?: readonly BoundaryVersion[] }): Written {
  const own = [from.words, from.consequence, from.reason, from.why, from.closing];
  return [...own, ...(from.versions ?? []).flatMap((version): Written => textsOfBoundary(version))];
}

type CharterTexts = { readonly [K in CharterPart]?: string };

/** The texts of a charter, of its draft, and of how it read before. */
export function textsOfCharter(from: CharterTexts & { readonly versions?: readonly CharterTexts[] }): Written {
  const own = [from.leave, from.keep, from.fresh, from.mistakes];
  return [...own, ...(from.versions ?? []).flatMap((version): Written => textsOfCharter(version))];
}
