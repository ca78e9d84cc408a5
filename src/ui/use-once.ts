import { useRef, useState } from 'preact/hooks';

/** One piece of work at a time: a second press while it is under way is passed over. */
export function useOnce(): { readonly busy: boolean; readonly once: (work: () => Promise<void>) => Promise<void> } {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const once = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await work();
    running.current = false;
    setBusy(false);
  };
  return { busy, once };
}
