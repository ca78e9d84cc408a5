// Version actions: keeping the other version of a note, or letting it go.

import { revised } from '#domain/entry.ts';
import { anew } from '#domain/exchange/anew.ts';
import type { Entry, OtherVersion } from '#domain/ledger.ts';
import { commit } from '#storage/ledger.ts';
import { newStamp, thisInstant } from '#storage/present.ts';

/** Puts the version that lay beside in the place of the one that stands, or beside its deletion as a new entry. */
export async function keepOther(version: OtherVersion, stands: Entry | undefined): Promise<void> {
  const stamp = newStamp();
  const drop = { drop: version, at: stamp.at };
  if (stands === undefined || stands.kind === 'gone') {
    // Under its old id it would be deleted again by every older file that knows of the deletion.
    await commit([{ put: anew(version.was, stamp) }, drop]);
    return;
  }
  await commit([{ put: revised({ ...version.was, rev: stands.rev }, stamp.at), over: stands }, drop]);
}

/** Deletes the version that lay beside. */
export async function letGoOther(version: OtherVersion): Promise<void> {
  await commit([{ drop: version, at: thisInstant() }]);
}
