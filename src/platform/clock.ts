// Clock: the only place that asks what time it is.

/** What the clock on the wall shows, in the device's time zone. `month` is 1-12, `minute` since midnight. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minute: number;
};

/** Now, in whole milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** What the wall clock shows at `ms`. */
export function wallClockAt(ms: number): WallClock {
  const date = new Date(ms);
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    minute: date.getHours() * 60 + date.getMinutes(),
  };
}

/** Milliseconds of a clock that runs while the page does and never jumps. */
export function ticks(): number {
  return performance.now();
}
