// Locks: one writer at a time over all tabs. Where the browser has none, one at a time within this tab.

const queueByName = new Map<string, Promise<unknown>>();

/** Runs `work` while no other tab of this origin runs work under the same `name`. */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  const turn = (queueByName.get(name) ?? Promise.resolve()).then(work);
  queueByName.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
