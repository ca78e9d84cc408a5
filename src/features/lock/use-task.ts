import { useEffect, useRef, useState } from 'preact/hooks';
import type { StretchTask } from '#storage/lock/stretch.ts';

/** One long piece of work at a time: how far it is in tenths, and a way to stop it. It stops when the screen is left. */
export function useTask() {
  const current = useRef<AbortController | undefined>(undefined);
  const [tenths, setTenths] = useState<number | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    /** `undefined` while nothing is under way. */
    tenths,
    stop: () => current.current?.abort(),
    run: async <T>(work: (task: StretchTask) => Promise<T>): Promise<T> => {
      const controller = new AbortController();
      current.current = controller;
      setTenths(0);
      try {
        return await work({ tell: setTenths, cancelled: controller.signal });
      } finally {
        setTenths(undefined);
      }
    },
  };
}
