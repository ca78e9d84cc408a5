// Actions: the only writer of the change plan, its signs and its rulers.

import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Living } from '#domain/ledger.ts';
import type { ChangePlan, Milestone, Ruler } from '#domain/promises/change/plan.ts';
import {
  changePlanTo,
  type MilestoneForm,
  makePlan,
  noteMilestone,
  noteRuler,
  type PlanForm,
  type RulerForm,
  readPlanForm,
} from '#domain/promises/change/planning.ts';
import type { Change } from '#storage/changes.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { commit, readLedger } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';
import type { KeepFault } from '#ui/form/use-form.ts';

type Kept = Promise<Result<void, KeepFault>>;

/** Keeps the plan; how it was before stays beside it. */
export async function keepPlan(form: PlanForm, keeper: DraftKeeper, over?: ChangePlan): Kept {
  const parts = readPlanForm(form);
  if (!parts.ok) return parts;
  return keepWith(
    keeper,
    over
      ? { put: changePlanTo(over, parts.value, await readToday(), thisInstant()), over }
      : { put: makePlan(parts.value, newStamp()) },
  );
}

/** Keeps a sign of change on its day. */
export async function keepMilestone(form: MilestoneForm, keeper: DraftKeeper, over?: Milestone): Kept {
  const put = noteMilestone(form, await readToday(), newStamp(), over);
  return put.ok ? keepWith(keeper, over ? { put: put.value, over } : { put: put.value }) : put;
}

/** Keeps how important and how sure, on its day. */
export async function keepRuler(form: RulerForm, keeper: DraftKeeper, over?: Ruler): Kept {
  const put = noteRuler(form, await readToday(), newStamp(), over);
  return put.ok ? keepWith(keeper, over ? { put: put.value, over } : { put: put.value }) : put;
}

/** Deletes the plan, a sign or a ruler, with what was being typed of it. */
export async function deleteEntry(entry: ChangePlan | Milestone | Ruler): Promise<boolean> {
  const { draft } = await readLedger({ months: [] });
  const at = thisInstant();
  const gone: readonly Living[] = [entry, ...draft.filter(({ target }) => target === entry.id)];
  return (await commit(gone.map((drop) => ({ drop, at })))).ok;
}

/** The change and the end of the draft, together. */
async function keepWith(keeper: DraftKeeper, change: Change): Kept {
  return (await keeper.keep([change])).ok ? ok(undefined) : err('not-kept');
}
