// First picture: the browser's first use of `Intl` takes 30 ms and more, whatever is asked of it. Today's first picture does
// without; its dates and times come with the frame after it, in the room that is kept for them (decision 55).

import { signal } from '@preact/signals';

/** False only while the app's very first picture is being drawn. */
export const isPictured = signal(true);

/** Words that `Intl` makes, or the room for them in the first picture. */
export function onceThere(say: () => string): string {
  return isPictured.value ? say() : '\u00a0';
}
