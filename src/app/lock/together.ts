// Together: from the open notes to copies alone. What was on the page before goes with its words and its address.

import { goInstead } from '#platform/address.ts';
import { hearTogether } from '#storage/lock/together.ts';
import { failure, message, phase } from '../state.ts';

/** Enters the Together view whenever it begins. Called once. */
export function followTogether(): void {
  hearTogether((copies) => {
    message.value = undefined;
    failure.value = undefined;
    phase.value = { at: 'together', copies };
    getSelection()?.removeAllRanges();
    goInstead('');
  });
}
