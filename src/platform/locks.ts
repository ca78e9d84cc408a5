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

/**
 * The same, for somebody who does not wait for ever: where it is not their turn within `ms`, `work` never begins, and
 * the answer is `late`. Work that has begun is waited for, however long it takes.
 */
export async function withLockWithin<T>(name: string, ms: number, work: () => Promise<T>): Promise<T | 'late'> {
  let isBegun = false;
  let giveUp = () => {};
  const late = new Promise<'late'>((resolve) => {
    giveUp = () => resolve('late');
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = !isBegun;
    if (isLate) giveUp();
  }, ms);
  const turn = withLock(name, async () => {
    if (isLate) return 'late' as const;
    isBegun = true;
    clearTimeout(timer);
    return work();
  });
  return Promise.race([turn, late]);
}
