// Backup name: `kept-` and the day, so that a name tells nobody what kind of file it is (rule BK12).

import type { Day } from '../kernel/day.ts';

/** `.age` is binary; `.txt` is the same file written as text, which every phone lets through. */
export type FileForm = 'age' | 'txt';

/** The name of a file made on `on`. */
export function fileName(on: Day, form: FileForm): string {
  return `kept-${on}.${form}`;
}
