import { useEffect, useState } from 'preact/hooks';
import type { Day } from '#domain/kernel/day.ts';
import { readToday } from '#storage/reach.ts';

export const NEW = 'new';

/** What a form begins with: the entry its address names, `undefined` for a new one, and the day it is. */
export type Begun<E> = { readonly entry: E | undefined; readonly today: Day };

/** Finds it once; `absent` where the address names what is no longer there. */
export function useBegun<E>(id: string, find: (id: string) => Promise<E | undefined>): Begun<E> | 'absent' | undefined {
  const [begun, setBegun] = useState<Begun<E> | undefined>(undefined);
  useEffect(() => {
    const finding = id === NEW ? Promise.resolve(undefined) : find(id);
    void Promise.all([finding, readToday()]).then(([entry, today]) => setBegun({ entry, today }));
  }, [id]);
  return begun && id !== NEW && begun.entry === undefined ? 'absent' : begun;
}
