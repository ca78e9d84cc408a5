// Room: what is not opened while the disk is full. Chromium then closes the database in the middle of a write; opened
// anew without room, it may begin an empty one in its place. So the next opening waits until there is room again.

import { fitsPrivately } from '#platform/private-files.ts';
import { forget, recall, remember } from '#platform/small-memory.ts';

/** More than the browser writes when it opens a database that was cut off. */
const ROOM_BYTES = 4 * 1024 * 1024;

let isKnownFull = false;
let trying: Promise<boolean> | undefined;

/** Notes that the disk itself was full; the next start of the app knows it too. */
export function noteFullDisk(): void {
  isKnownFull = true;
  remember('kept.full', '1');
}

/** Whether a database may be opened. Costs nothing unless the disk was full: then a file is tried first. */
export async function mayOpen(): Promise<boolean> {
  if (!isKnownFull && recall('kept.full') === undefined) return true;
  trying ??= hasRoomAgain().finally(() => {
    trying = undefined;
  });
  return trying;
}

async function hasRoomAgain(): Promise<boolean> {
  if (!(await fitsPrivately(ROOM_BYTES))) return false;
  isKnownFull = false;
  forget('kept.full');
  return true;
}
