// Planning: the change plan, its signs and its rulers are read from their forms, kept and changed here.

import { newEnvelope, revised, type Stamp } from '../../entry.ts';
import type { Day, Instant } from '../../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../../kernel/parse.ts';
import { err, type Result } from '../../kernel/result.ts';
import {
  type ChangePlan,
  type Milestone,
  milestone,
  milestoneFormParts,
  type PlanParts,
  planFormParts,
  planSaid,
  type Ruler,
  ruler,
  rulerFormParts,
} from './plan.ts';

const MOST_VERSIONS = 100;

const planFormShape = object(planFormParts);
const milestoneFormShape = object(milestoneFormParts);
const rulerFormShape = object(rulerFormParts);
export type PlanForm = Shaped<typeof planFormShape>;
export type CauseForm = PlanForm['causes'][number];
export type MilestoneForm = Shaped<typeof milestoneFormShape>;
export type RulerForm = Shaped<typeof rulerFormShape>;

/** A cause with nothing in it. */
export const newCause: CauseForm = { sort: 'opportunity', words: '', act: '', obstacle: '', fallback: '' };

/** The form that says what a plan says; one empty cause without one. */
export function planFormOf(parts: PlanParts | undefined): PlanForm {
  const causes = (parts?.causes ?? []).map(({ sort, words, act, obstacle, fallback }) => ({
    sort,
    words,
    act: act ?? '',
    obstacle: obstacle ?? '',
    fallback: fallback ?? '',
  }));
  return {
    causes: causes.length === 0 ? [newCause] : causes,
    signs: parts?.signs ?? [],
    supporters: (parts?.supporters ?? []).map(({ name, how }) => ({ name, how: how ?? '' })),
    help: parts?.help ?? '',
    chosenBy: parts?.chosenBy ?? 'unsaid',
  };
}

/** What the form says; rows left empty are left out. Refuses a plan with nothing in it (rule CH1). */
export function readPlanForm(form: PlanForm): Result<PlanParts, Misfit> {
  const causes = form.causes.filter(
    ({ words, act, obstacle, fallback }) => `${words}${act}${obstacle}${fallback}`.trim() !== '',
  );
  const supporters = form.supporters.filter(({ name, how }) => `${name}${how}`.trim() !== '');
  const signs = form.signs.map((sign) => sign.trim()).filter((sign) => sign !== '');
  if (causes.length + supporters.length + signs.length === 0 && form.help.trim() === '') {
    return err({ path: 'causes/0/words', rule: 'empty' });
  }
  return parse(planSaid, {
    causes: causes.map(({ sort, words, act, obstacle, fallback }) => ({
      sort,
      words: words.trim(),
      act: said(act),
      obstacle: said(obstacle),
      fallback: said(fallback),
    })),
    signs,
    supporters: supporters.map(({ name, how }) => ({ name: name.trim(), how: said(how) })),
    help: said(form.help),
    chosenBy: said(form.help) === undefined || form.chosenBy === 'unsaid' ? undefined : form.chosenBy,
  });
}

/** A new plan. */
export function makePlan(parts: PlanParts, stamp: Stamp): ChangePlan {
  return { ...newEnvelope('change-plan', stamp), madeAt: stamp.at, ...parts };
}

/** What a plan says now. */
export function planPartsOf(plan: ChangePlan): PlanParts {
  const { kind, id, rev, changedAt, madeAt, versions, ...parts } = plan;
  return parts;
}

/** The plan with new parts; how it was until `today` stays beside it (rule CH2). */
export function changePlanTo(plan: ChangePlan, parts: PlanParts, today: Day, at: Instant): ChangePlan {
  const { kind, id, rev, changedAt, madeAt } = revised(plan, at);
  const versions = [...(plan.versions ?? []), { ...planPartsOf(plan), until: today }].slice(-MOST_VERSIONS);
  return { kind, id, rev, changedAt, madeAt, ...parts, versions };
}

/** The plan in force: of several, as two merged ledgers may have, the one written first. */
export function planIn(plans: readonly ChangePlan[]): ChangePlan | undefined {
  return plans.toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))[0];
}

/** The sign that the form tells of. Refuses a day that has not come, and no words (rule CH3). */
export function noteMilestone(
  form: MilestoneForm,
  today: Day,
  stamp: Stamp,
  before?: Milestone,
): Result<Milestone, Misfit> {
  if (form.on > today) return err({ path: 'on', rule: 'not yet' });
  return parse(milestone, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('milestone', stamp), madeAt: stamp.at }),
    on: form.on,
    words: form.words.trim(),
    noticed: form.noticed ? true : undefined,
  });
}

/** How important and how sure, on a day. Refuses a day that has not come, and neither of the two (rule CH4). */
export function noteRuler(form: RulerForm, today: Day, stamp: Stamp, before?: Ruler): Result<Ruler, Misfit> {
  if (form.on > today) return err({ path: 'on', rule: 'not yet' });
  if (form.importance === undefined && form.confidence === undefined) return err({ path: 'importance', rule: 'empty' });
  return parse(ruler, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('ruler', stamp), madeAt: stamp.at }),
    on: form.on,
    importance: form.importance,
    confidence: form.confidence,
    line: said(form.line),
  });
}

/** Entries by their day, the latest first. */
export function latestFirst<E extends Milestone | Ruler>(entries: readonly E[]): readonly E[] {
  return entries.toSorted((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}

function said(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
