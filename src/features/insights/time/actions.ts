// Time actions: what is shown of time passed, and the day of a new fact. The only writer of both.

import type { Day } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { setWaymark } from '#domain/reviews/waymark.ts';
import { nextSettings } from '#domain/settings/days.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { commit } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

type Shown = Pick<Settings, 'timePassed' | 'milestoneNotes'>;

/** Shows or hides time passed, or the notes along the way. Both are off until somebody wishes them. */
export async function show(settings: Settings | undefined, shown: Shown): Promise<void> {
  const put = { ...nextSettings(settings, thisInstant()), ...shown };
  await commit([settings === undefined ? { put } : { put, over: settings }]);
}

/** Keeps the day on which a new fact came. */
export async function keepNewFact(on: Day, breachId: Id<'breach'> | undefined): Promise<boolean> {
  return (await commit([{ put: setWaymark({ what: 'new-fact' }, on, breachId, newStamp()) }])).ok;
}
