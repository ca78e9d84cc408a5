// Commits: the app says *Kept.* because a commit is durable, and for no other reason.

import { words } from '#content/catalogue.ts';
import type { Change } from '#storage/changes.ts';
import { type CommitNews, commit } from '#storage/ledger.ts';
import { failure, message } from './state.ts';

let count = 0;

/** Shows what became of a commit. */
export function showCommit({ changes, result }: CommitNews): void {
  if (!result.ok) {
    message.value = undefined;
    failure.value = result.error;
    return;
  }
  failure.value = undefined;
  const { undo } = result.value;
  const shell = words('shell');
  count += 1;
  message.value = {
    id: count,
    words: isLettingGo(changes) ? shell.letGo : shell.kept,
    undo: { label: shell.undo, onUndo: () => void takeBack(undo) },
  };
}

async function takeBack(undo: readonly Change[]): Promise<void> {
  const result = await commit(undo, { quiet: true });
  if (!result.ok) {
    failure.value = result.error;
    return;
  }
  count += 1;
  message.value = { id: count, words: words('shell').broughtBack };
}

/** A commit that only takes away; a draft that goes along with what is kept does not count. */
function isLettingGo(changes: readonly Change[]): boolean {
  return changes.every((change) => 'drop' in change);
}
