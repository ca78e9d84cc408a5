// Boundary form: what a person typed, before it is a limit, a request, an agreement or an offer.

import { type Day, daysAfter } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type BoundaryParts, type BoundarySort, boundaryFormParts, boundaryParts } from './boundary.ts';

const formShape = object(boundaryFormParts);
const saidShape = object(boundaryParts);
export type BoundaryForm = Shaped<typeof formShape>;

/** More clauses than this lower trust instead of raising it (`content.md` C12, rule BO3). */
export const MOST_CLAUSES = 7;

/** What is asked before a limit or a request is kept. A yes to any tells of control rather than of a boundary (BO2). */
export const CONTROL_QUESTIONS = ['restricts', 'watches', 'punishes'] as const;
export type ControlQuestion = (typeof CONTROL_QUESTIONS)[number];

/** Whether the control test belongs to this sort: only what is asked of somebody, or set by one alone. */
export function hasControlTest(sort: BoundarySort): boolean {
  return sort === 'limit' || sort === 'request';
}

/** An empty form: a limit of one's own from today, looked at again in a month. */
export function newBoundaryForm(today: Day): BoundaryForm {
  return {
    sort: 'limit',
    words: '',
    consequence: '',
    reason: '',
    categories: [],
    owner: 'me',
    agreed: [],
    answer: 'open',
    startsOn: today,
    reviewOn: daysAfter(today, 30),
    endsOn: '',
    why: '',
  };
}

/** The form that says what a boundary says. */
export function boundaryFormOf(parts: BoundaryParts): BoundaryForm {
  return {
    sort: parts.sort,
    words: parts.words,
    consequence: parts.consequence ?? '',
    reason: parts.reason ?? '',
    categories: parts.categories,
    owner: parts.owner === 'partner' ? 'partner' : 'me',
    agreed: parts.agreed ?? [],
    answer: parts.answer ?? 'open',
    startsOn: parts.startsOn,
    reviewOn: parts.reviewOn ?? '',
    endsOn: parts.endsOn ?? '',
    why: '',
  };
}

/**
 * What the form says, or where and why it cannot be kept (rules BO1, BO3, BO4). `clauses` is how many other agreements
 * hold already. Beside the rules of the shapes: `before the start`, `an offer ends`, `too many clauses`.
 */
export function readBoundaryForm(form: BoundaryForm, clauses: number): Result<BoundaryParts, Misfit> {
  const { sort } = form;
  const read = parse(saidShape, {
    sort,
    words: form.words.trim(),
    consequence: sort === 'limit' ? said(form.consequence) : undefined,
    reason: said(form.reason),
    categories: form.categories,
    owner: sort === 'agreement' ? 'both' : form.owner,
    agreed: sort === 'agreement' ? form.agreed : undefined,
    answer: sort === 'request' ? form.answer : undefined,
    startsOn: form.startsOn,
    reviewOn: said(form.reviewOn),
    endsOn: said(form.endsOn),
  });
  if (!read.ok) return read;
  const { startsOn, reviewOn, endsOn } = read.value;
  if (reviewOn !== undefined && reviewOn < startsOn) return err({ path: 'reviewOn', rule: 'before the start' });
  if (endsOn !== undefined && endsOn < startsOn) return err({ path: 'endsOn', rule: 'before the start' });
  if (sort === 'offer' && endsOn === undefined) return err({ path: 'endsOn', rule: 'an offer ends' });
  if (sort === 'agreement' && clauses >= MOST_CLAUSES) return err({ path: 'words', rule: 'too many clauses' });
  return ok(read.value);
}

function said(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
