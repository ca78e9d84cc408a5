// Auto-lock: whether it is time, by two clocks. A page that sleeps has no timers, so each waking asks again.

/** One moment by the clock on the wall and by the clock of the page, both in milliseconds. */
export type Moment = { readonly wall: number; readonly ticks: number };

/** When somebody last touched the page, and since when it is out of sight; `undefined` while it is in sight. */
export type Presence = { readonly touchedAt: Moment; readonly leftAt: Moment | undefined };

/** How long an untouched page stays open, and one out of sight, in milliseconds. */
export type Patience = { readonly still: number; readonly left: number };

/** A wall clock that went back by more than this was set by hand: then nothing it says is believed. */
const SET_BACK_MS = 60_000;

/** How long until the notes lock, in milliseconds; 0 or less: now. The clock that says more counts. */
export function untilLock(now: Moment, presence: Presence, patience: Patience): number {
  const still = patience.still - passed(presence.touchedAt, now);
  if (presence.leftAt === undefined) return still;
  return Math.min(still, patience.left - passed(presence.leftAt, now));
}

function passed(since: Moment, now: Moment): number {
  const wall = now.wall - since.wall;
  return wall < -SET_BACK_MS ? Number.POSITIVE_INFINITY : Math.max(wall, now.ticks - since.ticks);
}
