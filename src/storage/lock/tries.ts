// Tries: the throttle as this device remembers it, over reloads and restarts. Two numbers, and no history.

import { failedAgain, NO_TRIES, printTries, readTries, type Tries, waitBefore } from '#domain/lock/throttle.ts';
import { now } from '#platform/clock.ts';
import { forget, recall, remember } from '#platform/small-memory.ts';

/** Where small memory is refused, the page itself remembers as long as it lives. */
let held: Tries = NO_TRIES;

/** How many milliseconds to wait until the next try. */
export function msUntilNextTry(): number {
  return waitBefore(tries(), now());
}

/** Notes one more wrong passphrase. */
export function noteWrongTry(): void {
  keep(failedAgain(tries(), now()));
}

/** Forgets them all: the notes were opened. */
export function forgetTries(): void {
  held = NO_TRIES;
  forget('kept.tries');
}

function tries(): Tries {
  const text = recall('kept.tries');
  const found = text === undefined ? held : readTries(text, now());
  // A clock that was put back must not make the wait endless: the corrected moment is what counts from now on.
  if (text !== undefined && printTries(found) !== text) keep(found);
  return found;
}

function keep(next: Tries): void {
  held = next;
  remember('kept.tries', printTries(next));
}
