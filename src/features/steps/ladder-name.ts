// Ladder name: the name a person gave it, or its area.

import { words } from '#content/catalogue.ts';
import type { Ladder } from '#domain/steps/ladder.ts';

export function nameOf({ name, area }: Pick<Ladder, 'name' | 'area'>): string {
  return name ?? words('steps').areas[area];
}
