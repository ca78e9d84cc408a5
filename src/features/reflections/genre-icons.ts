// Genre icons: one drawing for each kind of writing. A new genre does not compile without one.

import type { Genre } from '#domain/reflections/reflection.ts';
import type { IconName } from '#ui/art/icon-paths.ts';

export const genreIcons = {
  journal: 'pen',
  responsibility: 'gap',
  apology: 'loop',
  empathy: 'strands',
  evaluation: 'chart',
} as const satisfies Record<Genre, IconName>;
