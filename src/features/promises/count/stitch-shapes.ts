import type { Mark } from '#domain/promises/standing.ts';
import type { StitchShape } from '#ui/art/Stitch.tsx';

/** How each mark is sewn. */
export const shapeByMark: Readonly<Record<Mark, StitchShape>> = {
  kept: 'full',
  partly: 'half',
  missed: 'hollow',
  repaired: 'mended',
  changed: 'dashed',
  paused: 'paused',
  open: 'open',
};

export const MARKS: readonly Mark[] = ['kept', 'partly', 'missed', 'repaired', 'changed', 'paused', 'open'];
