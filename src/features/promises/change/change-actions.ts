// Change actions: letting a promise rest, taking it up again, and noting that what a commitment is about happened.

import type { Day } from '#domain/kernel/day.ts';
import { noteHappening, withoutHappening } from '#domain/promises/making.ts';
import { type PauseAnswer, pausePledge, resumePledge } from '#domain/promises/pausing.ts';
import type { Happening, Pledge } from '#domain/promises/pledge.ts';
import { commit } from '#storage/ledger.ts';
import { thisInstant } from '#storage/present.ts';
import { readToday } from '#storage/reach.ts';

/** Lets a promise rest from today on. */
export async function letRest(pledge: Pledge, answer: PauseAnswer): Promise<boolean> {
  return keepOver(pledge, pausePledge(pledge, answer, await readToday(), thisInstant()));
}

/** Takes a promise up again from today on. */
export async function takeUp(pledge: Pledge): Promise<boolean> {
  return keepOver(pledge, resumePledge(pledge, await readToday(), thisInstant()));
}

/** Notes that what a standing commitment is about happened, and whether it was told (rule PR15). */
export function keepHappening(pledge: Pledge, happened: Happening): Promise<boolean> {
  return keepOver(pledge, noteHappening(pledge, happened, thisInstant()));
}

/** Takes such a note back. */
export function takeBackHappening(pledge: Pledge, on: Day): Promise<boolean> {
  return keepOver(pledge, withoutHappening(pledge, on, thisInstant()));
}

async function keepOver(pledge: Pledge, put: Pledge): Promise<boolean> {
  return put === pledge || (await commit([{ put, over: pledge }])).ok;
}
