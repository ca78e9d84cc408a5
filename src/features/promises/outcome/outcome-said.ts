// Outcome said: what the sheet holds while somebody answers, and how it becomes an answer and a draft.

import type { DraftContent } from '#domain/drafts/draft.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Difficulty, Outcome, OutcomeDetails, OutcomeState, Told } from '#domain/promises/outcome.ts';
import type { PartnerMark, PartnerSaid } from '#domain/promises/partner-mark.ts';
import { type RepairWords, repairOf, repairWordsOf } from '#domain/promises/repair.ts';

export type Said = {
  readonly state: OutcomeState | undefined;
  readonly line: string;
  readonly difficulty: Difficulty | undefined;
  readonly told: Told | undefined;
  readonly repair: RepairWords;
  readonly partner: PartnerSaid | undefined;
};

type OutcomeDraft = Extract<DraftContent, { readonly form: 'outcome' }>;

/** What was said of a day so far. */
export function saidOf(outcome: Outcome | undefined, mark: PartnerMark | undefined): Said {
  return {
    state: outcome?.state,
    line: outcome?.line ?? '',
    difficulty: outcome?.difficulty,
    told: outcome?.told,
    repair: repairWordsOf(outcome?.repair),
    partner: mark?.said,
  };
}

/** What a draft goes on with. */
export function saidInDraft(draft: OutcomeDraft): Said {
  const { state, line, difficulty, told, partner } = draft;
  return { state, line, difficulty, told, repair: repairWordsOf(draft.repair), partner };
}

export function draftOf(on: Day, said: Said): OutcomeDraft {
  return {
    ...{ form: 'outcome', on, line: said.line },
    ...(said.state === undefined ? {} : { state: said.state }),
    ...detailsSaid(said),
    ...(said.partner === undefined ? {} : { partner: said.partner }),
  };
}

/** What stands beside the state and the line. */
export function detailsSaid({ difficulty, told, repair }: Said): OutcomeDetails {
  const mended = repairOf(repair);
  return {
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(told === undefined ? {} : { told }),
    ...(mended === undefined ? {} : { repair: mended }),
  };
}
