// Pledge form: what a person typed, before it is a promise. Days may be missing or not exist; they are refused by name.

import { type Day, dayNumberOf, isDay, type Weekday } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import { LONGEST_TEXT } from '../kernel/parse.ts';
import { fallsBetween, type Schedule } from '../kernel/recurrence.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Area, type Asked, LONGEST_ACT, LONGEST_PLAN, type Plan, type PledgeParts, type Size } from './pledge.ts';

export type PledgeForm = {
  readonly act: string;
  readonly size: Size;
  readonly asked: Asked;
  readonly area: Area | undefined;
  readonly personId: Id<'person'> | undefined;
  readonly breachId: Id<'breach'> | undefined;
  readonly every: Schedule['every'];
  /** The day of a promise for once. */
  readonly on: string;
  readonly weekdays: readonly Weekday[];
  readonly dayOfMonth: string;
  readonly from: string;
  /** Empty where there is no end. */
  readonly until: string;
  readonly plan: PlanWords;
  readonly confidence: number | undefined;
  /** Empty where there is none. */
  readonly reviewOn: string;
  readonly wish: string;
  readonly notice: string;
  readonly supportsId: Id<'pledge'> | undefined;
};

type PlanWords = Readonly<Record<keyof Plan, string>>;

/** The fields that a refusal can stand at. */
export type PledgeField =
  | ('act' | 'on' | 'weekdays' | 'dayOfMonth' | 'from' | 'until' | 'reviewOn' | 'wish' | 'notice')
  | keyof Plan;

/**
 * `empty`: nothing there. `long`: too many characters. `no-such-day`: not a day that exists. `before-start`: the end lies
 * before the start. `never`: between start and end the promise never falls due.
 */
export type PledgeFlaw = 'empty' | 'long' | 'no-such-day' | 'before-start' | 'never';
export type PledgeFlaws = Partial<Readonly<Record<PledgeField, PledgeFlaw>>>;

/** Below this confidence, of 0 to 10, a smaller promise is suggested. */
export const SURE_ENOUGH = 7;

/** An empty form: small, offered, once, today. */
export function newPledgeForm(today: Day): PledgeForm {
  return {
    act: '',
    size: 'small',
    asked: 'offered',
    area: undefined,
    personId: undefined,
    breachId: undefined,
    every: 'once',
    on: today,
    weekdays: [],
    dayOfMonth: String(dayNumberOf(today)),
    from: today,
    until: '',
    plan: { cue: '', obstacle: '', fallback: '', sign: '' },
    confidence: undefined,
    reviewOn: '',
    wish: '',
    notice: '',
    supportsId: undefined,
  };
}

/** The form that says what a promise, an earlier version or a draft says. */
export function pledgeFormOf(parts: Omit<PledgeParts, 'act'> & { readonly act: string }, today: Day): PledgeForm {
  return {
    ...newPledgeForm(today),
    act: parts.act,
    size: parts.size,
    asked: parts.asked,
    area: parts.area,
    personId: parts.personId,
    breachId: parts.breachId,
    ...(parts.schedule === undefined ? {} : whenOf(parts.schedule)),
    plan: {
      cue: parts.plan?.cue ?? '',
      obstacle: parts.plan?.obstacle ?? '',
      fallback: parts.plan?.fallback ?? '',
      sign: parts.plan?.sign ?? '',
    },
    confidence: parts.confidence,
    reviewOn: parts.reviewOn ?? '',
    wish: parts.wish ?? '',
    notice: parts.notice ?? '',
    supportsId: parts.supportsId,
  };
}

/** What the form says, or at which fields it cannot be kept (rules PR1, K2). */
export function readPledgeForm(form: PledgeForm): Result<PledgeParts, PledgeFlaws> {
  const when = readSchedule(form);
  const flaws: PledgeFlaws = {
    ...flawOfAct(form.act),
    ...flawsOfLines({ ...form.plan, wish: form.wish, notice: form.notice }),
    ...(form.reviewOn === '' || isDay(form.reviewOn) ? {} : { reviewOn: 'no-such-day' }),
    ...(when.ok ? {} : when.error),
  };
  if (!when.ok || Object.keys(flaws).length > 0) return err(flaws);
  return ok({ ...looseParts(form), act: form.act.trim(), ...(when.value ? { schedule: when.value } : {}) });
}

/** What a draft can hold of a form: words that are too long are cut there, days that do not exist are left out. */
export function draftedParts(form: PledgeForm): PledgeParts {
  const when = readSchedule(form);
  return {
    ...looseParts(form),
    act: form.act.slice(0, LONGEST_TEXT),
    ...(when.ok && when.value ? { schedule: when.value } : {}),
  };
}

/** All but the act and the days. */
function looseParts(form: PledgeForm): Omit<PledgeParts, 'act' | 'schedule'> {
  const plan = {
    ...line('cue', form.plan.cue),
    ...line('obstacle', form.plan.obstacle),
    ...line('fallback', form.plan.fallback),
    ...line('sign', form.plan.sign),
  };
  const standing = form.size === 'standing';
  return {
    size: form.size,
    asked: form.asked,
    ...(form.area === undefined ? {} : { area: form.area }),
    ...(form.personId === undefined ? {} : { personId: form.personId }),
    ...(form.breachId === undefined ? {} : { breachId: form.breachId }),
    ...(Object.keys(plan).length === 0 ? {} : { plan }),
    ...(form.confidence === undefined || standing ? {} : { confidence: form.confidence }),
    ...(isDay(form.reviewOn) ? { reviewOn: form.reviewOn } : {}),
    ...line('wish', form.wish),
    ...(standing ? line('notice', form.notice) : {}),
    ...(form.supportsId === undefined || standing ? {} : { supportsId: form.supportsId }),
  };
}

function flawOfAct(act: string): PledgeFlaws {
  if (act.trim() === '') return { act: 'empty' };
  return act.trim().length > LONGEST_ACT ? { act: 'long' } : {};
}

function flawsOfLines(lines: Readonly<Partial<Record<PledgeField, string>>>): PledgeFlaws {
  const long = Object.entries(lines).filter(([, typed]) => typed.trim().length > LONGEST_PLAN);
  return Object.fromEntries(long.map(([field]) => [field, 'long']));
}

function line<const K extends string>(name: K, typed: string): { readonly [P in K]?: string } {
  const written = typed.trim().slice(0, LONGEST_PLAN);
  const said: { [P in K]?: string } = {};
  if (written !== '') said[name] = written;
  return said;
}

/** The days of the form; none for a standing commitment (rule PR8). */
function readSchedule(form: PledgeForm): Result<Schedule | undefined, PledgeFlaws> {
  if (form.size === 'standing') return ok(undefined);
  if (form.every === 'once')
    return isDay(form.on) ? ok({ every: 'once', on: form.on }) : err({ on: flawOfDay(form.on) });
  const { from, until } = form;
  if (!isDay(from)) return err({ from: flawOfDay(from) });
  if (until !== '' && !isDay(until)) return err({ until: 'no-such-day' });
  if (until !== '' && until < from) return err({ until: 'before-start' });
  const span = until === '' ? { from } : { from, until };
  const schedule = repeating(form, span);
  if (!schedule.ok || until === '') return schedule;
  return fallsBetween(schedule.value, from, until).length === 0 ? err({ until: 'never' }) : schedule;
}

function repeating(
  form: PledgeForm,
  span: { readonly from: Day; readonly until?: Day },
): Result<Schedule, PledgeFlaws> {
  if (form.every === 'week') {
    if (form.weekdays.length === 0) return err({ weekdays: 'empty' });
    return ok({ every: 'week', weekdays: [...form.weekdays].sort((a, b) => a - b), ...span });
  }
  if (form.every !== 'month') return ok({ every: 'day', ...span });
  const dayOfMonth = Number(form.dayOfMonth);
  if (form.dayOfMonth.trim() === '') return err({ dayOfMonth: 'empty' });
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > 31) return err({ dayOfMonth: 'no-such-day' });
  return ok({ every: 'month', dayOfMonth, ...span });
}

function flawOfDay(typed: string): PledgeFlaw {
  return typed === '' ? 'empty' : 'no-such-day';
}

function whenOf(schedule: Schedule): Partial<PledgeForm> {
  if (schedule.every === 'once') return { every: 'once', on: schedule.on };
  const span = { from: schedule.from, until: schedule.until ?? '', on: schedule.from };
  if (schedule.every === 'day') return { every: 'day', ...span };
  if (schedule.every === 'week') return { every: 'week', ...span, weekdays: schedule.weekdays };
  return { every: 'month', ...span, dayOfMonth: String(schedule.dayOfMonth) };
}
