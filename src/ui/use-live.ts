import { useEffect, useState } from 'preact/hooks';

/**
 * The latest value of a subscription, undefined until the first. The last value stays while new
 * dependencies are subscribed to; nothing changes after unmount.
 */
export function useLive<T>(
  subscribe: (emit: (value: T) => void) => () => void,
  deps: readonly unknown[],
): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    let listening = true;
    const stop = subscribe((next) => {
      if (listening) setValue(() => next);
    });
    return () => {
      listening = false;
      stop();
    };
  }, deps);
  return value;
}
