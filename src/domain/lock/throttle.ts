// Throttle: after five free tries each wrong passphrase makes the next one wait. It slows a person at the screen; it is
// no cipher, keeps no history, and never erases anything.

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 300_000;

/** How many tries failed since the notes were last opened, and when the last one did (milliseconds since 1970). */
export type Tries = { readonly failed: number; readonly at: number };

export const NO_TRIES: Tries = { failed: 0, at: 0 };

/** The tries after one more that failed at `now`. */
export function failedAgain(tries: Tries, now: number): Tries {
  return { failed: tries.failed + 1, at: now };
}

/** How long to wait from `now` until the next try, in milliseconds; 0 where there is nothing to wait for. */
export function waitBefore(tries: Tries, now: number): number {
  if (tries.failed < FREE_TRIES) return 0;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries.failed - FREE_TRIES));
  return Math.min(wait, Math.max(0, tries.at + wait - now));
}

/** Tries as they are remembered: nothing but two numbers. */
export function printTries({ failed, at }: Tries): string {
  return `${failed}.${at}`;
}

/** What `printTries` printed. A moment in the future means that the clock was put back: then the wait begins at `now`. */
export function readTries(text: string | undefined, now: number): Tries {
  const found = /^(\d{1,6})\.(\d{1,15})$/.exec(text ?? '');
  if (found === null) return NO_TRIES;
  return { failed: Number(found[1]), at: Math.min(Number(found[2]), now) };
}
