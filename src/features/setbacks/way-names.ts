// Way names: what a way back to here is called, and what a note of it says.

import { words } from '#content/catalogue.ts';
import { isGroundingName, type Way } from '#domain/setbacks/grounding.ts';
import type { Grounding } from '#domain/setbacks/setback.ts';

export function nameOfWay(way: Way): string {
  return 'own' in way ? way.own.words : words('setbacks').groundings[way.name].title;
}

/** The name of what a note holds: one for everybody, one's own, or one that is no longer there. */
export function nameOfKey(key: string, groundings: readonly Grounding[]): string {
  const say = words('setbacks');
  if (isGroundingName(key)) return say.groundings[key].title;
  return groundings.find(({ id }) => id === key)?.words ?? say.page.ownGone;
}
