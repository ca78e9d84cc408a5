import { useEffect, useState } from 'preact/hooks';

/**
 * The latest value of a subscription, undefined until the first. The last value stays while new
 * dependencies are subscribed to; nothing changes after unmount. `first` is what is known before, if anything: then the
 * first drawing has it.
 */
export function useLive<T>(
  subscribe: (emit: (value: T) => void) => () => void,
  deps: readonly unknown[],
  first?: () => T | undefined,
): T | undefined {
  const [value, setValue] = useState<T | undefined>(first);
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

/** The latest value of what an address names; `new` where it names nothing yet. */
export function useLiveOrNew<T>(
  id: string | undefined,
  subscribe: (id: string, emit: (value: T) => void) => () => void,
): T | 'new' | undefined {
  return useLive<T | 'new'>(
    (emit) => {
      if (id !== undefined) return subscribe(id, emit);
      emit('new');
      return () => {};
    },
    [id],
  );
}
