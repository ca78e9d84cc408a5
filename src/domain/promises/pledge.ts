// Pledge: what the app calls a promise. One act, small, with its days and a plan.

import { envelopeOf } from '../entry.ts';
import {
  day,
  id,
  instant,
  label,
  listOf,
  object,
  oneOf,
  optional,
  type Shape,
  type Shaped,
  text,
  variants,
  whole,
} from '../kernel/parse.ts';
import type { Schedule } from '../kernel/recurrence.ts';

export const SIZES = ['tiny', 'small', 'medium', 'standing'] as const;
export const ASKED = ['offered', 'asked', 'together', 'required'] as const;
export const AREAS = ['time', 'contact', 'money', 'talk', 'home', 'other'] as const;
export type Size = (typeof SIZES)[number];
export type Asked = (typeof ASKED)[number];
export type Area = (typeof AREAS)[number];

export const schedule: Shape<Schedule> = variants('every', {
  once: object({ every: oneOf('once'), on: day }),
  day: object({ every: oneOf('day'), from: day, until: optional(day) }),
  week: object({
    every: oneOf('week'),
    weekdays: listOf(oneOf(1, 2, 3, 4, 5, 6, 7), 7, 1),
    from: day,
    until: optional(day),
  }),
  month: object({ every: oneOf('month'), dayOfMonth: whole(1, 31), from: day, until: optional(day) }),
});

export const LONGEST_PLAN = 500;

/**
 * If this comes (cue), I do that; when it gets hard (obstacle), then this instead (fallback). `sign` is how the other
 * could notice it.
 */
export const plan = object({
  cue: optional(text(LONGEST_PLAN)),
  obstacle: optional(text(LONGEST_PLAN)),
  fallback: optional(text(LONGEST_PLAN)),
  sign: optional(text(LONGEST_PLAN)),
});
export type Plan = Shaped<typeof plan>;

export const LONGEST_ACT = 500;

/** The parts that a person fills in; a draft and an earlier version hold the same ones. */
export const pledgeParts = {
  act: text(LONGEST_ACT, 1),
  size: oneOf(...SIZES),
  area: optional(oneOf(...AREAS)),
  /** A standing commitment has none: it is shown as text and never ticked. */
  schedule: optional(schedule),
  asked: oneOf(...ASKED),
  personId: optional(id<'person'>()),
  breachId: optional(id<'breach'>()),
  plan: optional(plan),
  confidence: optional(whole(0, 10)),
  /** The day to look at it again, where it has no end. */
  reviewOn: optional(day),
  /** What one wishes would come of it, where the promise began as a wish. */
  wish: optional(text(LONGEST_PLAN)),
  /** For a standing commitment: what one does if it happens after all. */
  notice: optional(text(LONGEST_PLAN)),
  /** The standing commitment that this promise makes easier to hold. */
  supportsId: optional(id<'pledge'>()),
};

/** How the promise read until it was changed, and why it was. Its days before `until` keep its schedule. */
export const pledgeVersion = object({ ...pledgeParts, until: day, reason: optional(text(1_000)) });
export type PledgeVersion = Shaped<typeof pledgeVersion>;
/** What a promise says, apart from what became of it. */
export type PledgeParts = Omit<PledgeVersion, 'until' | 'reason'>;

/** Why a promise rests. None is ever needed. */
export const PAUSE_REASONS = ['illness', 'bereavement', 'safety', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** From this day on nothing falls due, until the day it is taken up again; without one the promise rests still. */
export const pause = object({ from: day, until: optional(day), why: optional(oneOf(...PAUSE_REASONS)) });
export type Pause = Shaped<typeof pause>;

/** Whether it was said as the notice rule says. */
export const NOTICES = ['in-time', 'later', 'not-yet'] as const;

/** What a standing commitment is about happened after all, and whether it was told. */
export const happening = object({ on: day, told: oneOf(...NOTICES), line: optional(text(LONGEST_PLAN)) });
export type Happening = Shaped<typeof happening>;

/** `ended` by the one who made it; `released` by the one who asked. */
export const ENDINGS = ['ended', 'released'] as const;
export type Ending = (typeof ENDINGS)[number];

export const pledge = object({
  ...envelopeOf('pledge'),
  madeAt: instant,
  ...pledgeParts,
  versions: optional(listOf(pledgeVersion, 200)),
  pauses: optional(listOf(pause, 200)),
  happenings: optional(listOf(happening, 200)),
  /** The day after which nothing more falls due; the promise then lies with that month. */
  closedOn: optional(day),
  closing: optional(label(300)),
  /** How it closed; without it, `ended`. */
  ending: optional(oneOf(...ENDINGS)),
});
export type Pledge = Shaped<typeof pledge>;
