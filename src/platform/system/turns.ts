// Turns: pictures are drawn one after the other, as many at once as fit before the next frame without being felt. On a
// quick device that is a whole page of them; on a slow one each has a turn of its own, and a tap comes in between.

import { ticks } from '../clock.ts';

/** So long may pictures be drawn before the page gets its turn again. */
const TURN_MS = 40;

let waiting: (() => void)[] = [];

/**
 * Draws as soon as there is time: at once for a picture that takes the place of another, so that both change together; in
 * the next turn for a `first` one, since the task that asks for it has drawn the page around it. Answers how to take the
 * wish back.
 */
export function inTurn(draw: () => void, { first }: { readonly first: boolean }): () => void {
  waiting.push(draw);
  if (waiting.length === 1) (first ? setTimeout : queueMicrotask)(drawSome);
  return () => {
    waiting = waiting.filter((other) => other !== draw);
  };
}

function drawSome(): void {
  const end = ticks() + TURN_MS;
  for (let draw = waiting.shift(); draw !== undefined; draw = waiting.shift()) {
    draw();
    if (waiting.length > 0 && ticks() >= end) {
      setTimeout(drawSome);
      return;
    }
  }
}
