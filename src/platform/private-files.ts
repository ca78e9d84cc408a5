// Private files: the origin-private file system, where the browser has one. Nobody sees these files but this app.

import type { Bytes } from './cipher.ts';

/** The files of this app: two snapshots, which of them counts, the key beside them, and one that only tries for room. */
export type PrivateFile = 's.0' | 's.1' | 's.now' | 's.key' | 's.room';

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

/** Whether the disk takes `size` more bytes: they are written, and taken away again. Where that cannot be tried, yes. */
export async function fitsPrivately(size: number): Promise<boolean> {
  if (!hasPrivateFiles()) return true;
  const folder = await navigator.storage.getDirectory().catch(() => undefined);
  const handle = await folder?.getFileHandle('s.room', { create: true }).catch(() => undefined);
  if (handle === undefined) return false;
  try {
    if ('createWritable' in handle) await writeAside(handle, new Uint8Array(size));
    return true;
  } catch {
    return false;
  } finally {
    await forgetPrivately('s.room');
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
