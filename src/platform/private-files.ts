// Private files: the origin-private file system, where the browser has one. Nobody sees these files but this app.

import type { Bytes } from './cipher.ts';

/** The files of this app: two snapshots, which of them counts, and the key beside them. */
export type PrivateFile = 's.0' | 's.1' | 's.now' | 's.key';

/** Whether files can be kept here at all. */
export function hasPrivateFiles(): boolean {
  const storage = globalThis.navigator?.storage;
  return storage !== undefined && 'getDirectory' in storage;
}

/** What a file holds, or its first `length` bytes; `undefined` where there is none. */
export async function readPrivately(name: PrivateFile, length?: number): Promise<Bytes | undefined> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.slice(0, length).arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Deletes a file, if there is one. */
export async function forgetPrivately(name: PrivateFile): Promise<void> {
  try {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry(name);
  } catch {
    // There was none, or there are no private files at all.
  }
}

/** Writes a file whole and flushes it. Only a worker may do it so; answers whether it could. */
export async function writeFlushed(name: PrivateFile, bytes: Bytes): Promise<boolean> {
  try {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(name, { create: true });
    return canWriteInPlace(handle) ? await writeInPlace(handle, bytes) : await writeAside(handle, bytes);
  } catch {
    return false;
  }
}

type InPlace = { readonly createSyncAccessHandle: () => Promise<SyncFile> };
/** Not in TypeScript's library for pages. */
type SyncFile = {
  readonly truncate: (size: number) => void;
  readonly write: (bytes: Bytes, options: { readonly at: number }) => number;
  readonly flush: () => void;
  readonly close: () => void;
};

function canWriteInPlace(handle: FileSystemFileHandle): handle is FileSystemFileHandle & InPlace {
  return 'createSyncAccessHandle' in handle;
}

async function writeInPlace(handle: InPlace, bytes: Bytes): Promise<boolean> {
  const file = await handle.createSyncAccessHandle();
  try {
    file.truncate(0);
    const written = file.write(bytes, { at: 0 });
    file.flush();
    return written === bytes.length;
  } finally {
    file.close();
  }
}

async function writeAside(handle: FileSystemFileHandle, bytes: Bytes): Promise<boolean> {
  const file = await handle.createWritable();
  await file.write(bytes);
  await file.close();
  return true;
}
