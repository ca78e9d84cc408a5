// Private writer: has a worker write a private file, and waits until it is flushed.

import type { Bytes } from '#platform/cipher.ts';
import { hasPrivateFiles, type PrivateFile, writeFlushed } from '#platform/private-files.ts';
import { startWorker } from '#platform/workers.ts';
import writerUrl from './file-writer.worker.ts?worker&url';

const WITHIN_MS = 30_000;

/** Writes a private file whole. Answers whether it lies flushed on the disk. Never throws. */
export async function writePrivately(name: PrivateFile, bytes: Bytes): Promise<boolean> {
  if (!hasPrivateFiles()) return false;
  if (!('Worker' in globalThis)) return writeFlushed(name, bytes);
  try {
    return await writtenBy(startWorker(writerUrl), name, bytes);
  } catch {
    return false;
  }
}

function writtenBy(worker: Worker, name: PrivateFile, bytes: Bytes): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isWritten: boolean) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(isWritten);
    };
    const timer = setTimeout(() => answer(false), WITHIN_MS);
    worker.onmessage = (event: MessageEvent<boolean>) => answer(event.data);
    worker.onerror = () => answer(false);
    worker.postMessage({ name, bytes });
  });
}
