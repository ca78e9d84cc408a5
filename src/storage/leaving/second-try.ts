// Second try: a Keep that could not be written waits, sealed, and may reach the disk by itself. Pressed again, with the
// same words or with others, it goes on with that entry and puts none beside it (rule D7).

import type { Entry } from '#domain/ledger.ts';
import type { Change } from '../changes.ts';
import type { Sheet } from '../sheets.ts';

type Changes = readonly Change[];
type Put = Extract<Change, { readonly put: unknown }>;

/** What the same form has tried to keep and could not, oldest first. */
export type Tried = readonly Changes[];

/** The same changes, where what is new has the id that it was given at the first of the tries before. */
export function withFirstIds(changes: Changes, tried: Tried): Changes {
  const first = newIn(tried[0] ?? []);
  return changes.map((change) => {
    if (!isNew(change)) return change;
    const sameKind = newIn(changes).filter(({ put }) => put.kind === change.put.kind);
    const twin = first.filter(({ put }) => put.kind === change.put.kind)[sameKind.indexOf(change)];
    return twin === undefined ? change : { put: Object.assign({ ...change.put }, { id: twin.put.id }) };
  });
}

/**
 * The same changes over what one of the tries before has brought to the disk after all. An entry that anybody else
 * changed since is not gone on with: that is refused, as ever.
 */
export function overTried(changes: Changes, tried: Tried, sheets: ReadonlyMap<string, Sheet>): Changes {
  if (tried.length === 0) return changes;
  return changes.flatMap((change): Changes => {
    const id = 'put' in change ? change.put.id : change.drop.id;
    const found = entryIn(sheets, id);
    const isTried = found !== undefined && tried.flat().some((earlier) => isThere(earlier, found));
    if (!isTried) return [change];
    if ('drop' in change) return [];
    return [{ ...change, put: { ...change.put, rev: found.rev + 1 }, again: true }];
  });
}

/** Whether `found` is what this change would bring. */
function isThere(change: Change, found: Entry): boolean {
  if ('drop' in change) return found.kind === 'gone' && idOf(found) === change.drop.id;
  return found.id === change.put.id && found.rev === change.put.rev && found.changedAt === change.put.changedAt;
}

function entryIn(sheets: ReadonlyMap<string, Sheet>, id: string): Entry | undefined {
  for (const { entries } of sheets.values()) {
    const found = entries.find((entry) => entry.id === id);
    if (found) return found;
  }
  return undefined;
}

function idOf(entry: Entry): string {
  return entry.id;
}

function newIn(changes: Changes): readonly Put[] {
  return changes.filter(isNew);
}

function isNew(change: Change): change is Put {
  return 'put' in change && change.over === undefined && change.put.rev === 1;
}
