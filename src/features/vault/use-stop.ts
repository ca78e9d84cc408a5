import { useEffect, useRef } from 'preact/hooks';

/** One piece of work at a time that can be stopped, and stops when the screen is left or covered. */
export function useStop() {
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    begin: () => {
      current.current?.abort();
      current.current = new AbortController();
      return current.current.signal;
    },
    stop: () => current.current?.abort(),
  };
}
