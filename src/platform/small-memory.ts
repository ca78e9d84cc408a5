// Small memory: a few unsealed facts of the device (`docs/privacy.md` lists them), read before anything else loads.
// A private window may refuse; then nothing is remembered and nothing breaks.

const FACTS = [
  'kept.canary',
  'kept.language',
  'kept.theme',
  'kept.text',
  'kept.outbox',
  'kept.parting',
  'kept.full',
  'kept.later',
  'kept.tries',
] as const;
export type SmallFact = (typeof FACTS)[number];

/** What was remembered under `name`, or `undefined`. */
export function recall(name: SmallFact): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers `value`; answers whether it could. */
export function remember(name: SmallFact, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets `name`. */
export function forget(name: SmallFact): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was remembered.
  }
}

/** Calls `hear` when another tab has changed `name`; the answer stops it. */
export function hearFact(name: SmallFact, hear: () => void): () => void {
  const changed = (event: StorageEvent) => {
    if (event.key === name) hear();
  };
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}

/** Forgets every one of them. */
export function forgetAll(): void {
  for (const name of FACTS) forget(name);
}
