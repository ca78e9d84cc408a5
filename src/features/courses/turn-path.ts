// Turn path: where in Kept the exercise of a lesson is done.

import type { Turn } from '#domain/courses/lesson.ts';

export const turnPath: Readonly<Record<Turn, string>> = {
  'check-in': 'check-in',
  promise: 'promises/new',
  journal: 'write/new/journal',
  responsibility: 'write/new/responsibility',
};
