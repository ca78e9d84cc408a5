// Persistence: whether the browser keeps what is stored here, and how much room it takes.

/** It keeps it, it may clear it when room runs short, or it does not say. */
export type Keeping = 'kept' | 'may-clear' | 'unknown';

/** What the browser says, without asking it for anything. */
export async function keeping(): Promise<Keeping> {
  return answered(storageOf()?.persisted?.bind(navigator.storage));
}

/** Asks the browser to keep it; Firefox then asks the person. Answers what holds afterwards. */
export async function askToKeep(): Promise<Keeping> {
  return answered(storageOf()?.persist?.bind(navigator.storage));
}

/** Bytes in use by this app, its own files included; `undefined` where the browser does not say. */
export async function sizeInUse(): Promise<number | undefined> {
  try {
    return (await storageOf()?.estimate?.())?.usage;
  } catch {
    return undefined;
  }
}

async function answered(ask: (() => Promise<boolean>) | undefined): Promise<Keeping> {
  if (ask === undefined) return 'unknown';
  try {
    return (await ask()) ? 'kept' : 'may-clear';
  } catch {
    return 'unknown';
  }
}

/** Absent in old browsers and on pages that are not secure, whatever the types say. */
function storageOf(): Partial<StorageManager> | undefined {
  return 'storage' in navigator ? navigator.storage : undefined;
}
