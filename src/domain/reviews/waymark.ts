// Waymark: a dated fact about the way: which phase was chosen, where the baseline begins again, when a new fact came.

import { envelopeOf, newEnvelope, type Stamp } from '../entry.ts';
import type { Day } from '../kernel/day.ts';
import type { Id } from '../kernel/ids.ts';
import { day, id, instant, object, oneOf, optional, type Shaped, variants } from '../kernel/parse.ts';

/** 0 safe to begin, 1 steady the ground, 2 own and answer, 3 understand, 4 rebuild, 5 keep (`content.md` 1.2). */
export const PHASES = [0, 1, 2, 3, 4, 5] as const;
export type Phase = (typeof PHASES)[number];

const mark = variants('what', {
  phase: object({ what: oneOf('phase'), phase: oneOf(...PHASES) }),
  baseline: object({ what: oneOf('baseline') }),
  'new-fact': object({ what: oneOf('new-fact') }),
});

export const waymark = object({
  ...envelopeOf('waymark'),
  madeAt: instant,
  on: day,
  /** The breach it is about; without one it is about all of them. */
  breachId: optional(id<'breach'>()),
  mark,
});
export type Waymark = Shaped<typeof waymark>;
export type WaymarkKind = Waymark['mark']['what'];

/** A new waymark for a day. */
export function setWaymark(mark: Waymark['mark'], on: Day, breachId: Id<'breach'> | undefined, stamp: Stamp): Waymark {
  const about = breachId === undefined ? {} : { breachId };
  return { ...newEnvelope('waymark', stamp), madeAt: stamp.at, on, ...about, mark };
}

/** The phase in force: the one chosen last. Before any choice it is 1: whoever writes has begun. */
export function phaseIn(waymarks: readonly Waymark[], breachId?: Id<'breach'>): Phase {
  const last = latest(waymarks, 'phase', breachId);
  return last?.mark.what === 'phase' ? last.mark.phase : 1;
}

/** Each phase that was chosen, the latest first. */
export function phasesChosen(
  waymarks: readonly Waymark[],
  breachId?: Id<'breach'>,
): readonly { readonly id: Waymark['id']; readonly on: Day; readonly phase: Phase }[] {
  return inOrder(waymarks, 'phase', breachId)
    .flatMap(({ id, on, mark }) => (mark.what === 'phase' ? [{ id, on, phase: mark.phase }] : []))
    .toReversed();
}

/** The days on which the baseline was begun again, the earliest first. */
export function baselinesIn(waymarks: readonly Waymark[], breachId?: Id<'breach'>): readonly Day[] {
  return inOrder(waymarks, 'baseline', breachId).map(({ on }) => on);
}

/** The last new fact that is written down. */
export function newFactIn(waymarks: readonly Waymark[], breachId?: Id<'breach'>): Waymark | undefined {
  return latest(waymarks, 'new-fact', breachId);
}

function latest(waymarks: readonly Waymark[], what: WaymarkKind, breachId?: Id<'breach'>): Waymark | undefined {
  return inOrder(waymarks, what, breachId).at(-1);
}

/** By day, then by when they were made. What names no breach is about every breach. */
function inOrder(waymarks: readonly Waymark[], what: WaymarkKind, breachId?: Id<'breach'>): readonly Waymark[] {
  return waymarks
    .filter(({ mark }) => mark.what === what)
    .filter((one) => breachId === undefined || one.breachId === undefined || one.breachId === breachId)
    .sort((a, b) => (a.on === b.on ? a.madeAt - b.madeAt : a.on < b.on ? -1 : 1));
}
