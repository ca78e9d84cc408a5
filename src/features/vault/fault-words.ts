// Fault words: the sentence for each fault of a file.

import { words } from '#content/catalogue.ts';
import type { LookFault } from './restore-actions.ts';

/** Why a file is not read, in one thought: what happened, what is safe, what to do. */
export function faultWords(fault: LookFault): string {
  const w = words('backup');
  if (fault.kind === 'newer') return w.newer(fault.version);
  if (fault.kind === 'misfit') return w.misfit(fault.place);
  return fault.kind === 'unreadable' ? w.file.unreadable : w.faults[fault.kind];
}
