// Device: what the tests of the storage need of a browser and Node does not have, made new for each test.

import { IDBFactory } from 'fake-indexeddb';

/** A device on which nothing has ever been kept. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
  define('localStorage', smallMemory());
  define('navigator', {});
}

/** A device with private files, on a disk that may have no room. The answer holds their bytes by name. */
export function withPrivateFiles(hasRoom: () => boolean = () => true): Map<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const handleOf = (name: string) => ({
    getFile: async () => new Blob([files.get(name) ?? new Uint8Array(0)]),
    createWritable: async () => {
      let written = new Uint8Array(0);
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          if (!hasRoom()) throw new DOMException('no room', 'QuotaExceededError');
          written = bytes.slice();
        },
        close: async () => void files.set(name, written),
      };
    },
  });
  const folder = {
    getFileHandle: async (name: string, options?: { readonly create?: boolean }) => {
      if (!files.has(name) && !options?.create) throw new DOMException('none', 'NotFoundError');
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  define('navigator', { storage: { getDirectory: async () => folder } });
  return files;
}

function smallMemory() {
  const facts = new Map<string, string>();
  return {
    getItem: (name: string) => facts.get(name) ?? null,
    setItem: (name: string, value: string) => void facts.set(name, value),
    removeItem: (name: string) => void facts.delete(name),
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
