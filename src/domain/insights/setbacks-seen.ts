// Setbacks seen: how strong reminders were before and after what was tried, and what has helped so far (rule IN8).

import type { Setback } from '../setbacks/setback.ts';
import { isWithin, type Period } from './period.ts';

export type Episode = Setback & { readonly before: number; readonly after: number };

export type SetbacksSeen = {
  /** Those with a number before and after, in order. */
  readonly episodes: readonly Episode[];
  /** What helped, named as in the entries, and how often; the most frequent first. */
  readonly helped: readonly { readonly what: string; readonly times: number }[];
};

/** What the setbacks of a period say; a deception is no reminder and is not among them. */
export function setbacksSeen(setbacks: readonly Setback[], period: Period): SetbacksSeen {
  const shown = setbacks
    .filter(({ on, sort }) => isWithin(on, period) && sort !== 'deception')
    .sort((a, b) => (a.on === b.on ? a.madeAt - b.madeAt : a.on < b.on ? -1 : 1));
  const times = new Map<string, number>();
  for (const what of shown.flatMap(({ helped }) => helped)) times.set(what, (times.get(what) ?? 0) + 1);
  return {
    episodes: shown.filter(isEpisode),
    helped: [...times]
      .map(([what, count]) => ({ what, times: count }))
      .sort((a, b) => b.times - a.times || (a.what < b.what ? -1 : 1)),
  };
}

function isEpisode(setback: Setback): setback is Episode {
  return setback.before !== undefined && setback.after !== undefined;
}
