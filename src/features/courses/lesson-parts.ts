// Lesson parts: the order in which a lesson is walked, and where each begins on the page.

export const PARTS = ['why', 'stories', 'yourTurn', 'oneAct', 'close'] as const;
export type PartName = (typeof PARTS)[number];

/** The id of a part's heading. */
export function lessonPartId(part: PartName): string {
  return `lesson-${part}`;
}
